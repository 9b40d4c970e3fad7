// Runs jest on a Node that strips types: this one, or the Node 24 that npm installed beside the
// project. Default: the projects unit and e2e. Arguments go on to jest. TEST_COUNTS_FILE names a
// file for the counts and the failures as JSON.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { modernNode } from './modern-node.mjs'

const root = join(import.meta.dirname, '..')
const firstLine = (text) =>
  stripVTControlCharacters(text)
    .split('\n')
    .find((line) => /\w/.test(line) && !line.includes('●'))
    ?.trim() ?? 'failed'
const args = process.argv.slice(2)
const counts = process.env.TEST_COUNTS_FILE
const folder = mkdtempSync(join(tmpdir(), 'test-counts-'))
const result = join(folder, 'result.json')
const projects = args.includes('--selectProjects') ? [] : ['--selectProjects', 'unit', 'e2e']
const jest = spawnSync(
  modernNode(),
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    ...args,
    ...projects,
    ...(counts ? ['--json', `--outputFile=${result}`] : []),
  ],
  { cwd: root, stdio: ['inherit', counts ? 'ignore' : 'inherit', 'inherit'] },
)
if (counts && existsSync(result)) {
  const {
    numPassedTests,
    numFailedTests,
    numPendingTests,
    numRuntimeErrorTestSuites,
    testResults,
  } = JSON.parse(readFileSync(result, 'utf8'))
  const failures = testResults
    .filter((suite) => suite.status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const file = relative(root, name)
      const failed = assertionResults.filter(({ status }) => status === 'failed')
      return failed.length === 0
        ? [`${file}: ${firstLine(message)}`]
        : failed.map(
            (test) => `${file}: ${test.fullName}: ${firstLine(test.failureMessages[0] ?? '')}`,
          )
    })
  writeFileSync(
    counts,
    JSON.stringify({
      passed: numPassedTests,
      failed: numFailedTests + numRuntimeErrorTestSuites,
      skipped: numPendingTests,
      failures,
    }),
  )
}
rmSync(folder, { recursive: true })
process.exitCode = jest.status ?? 1
