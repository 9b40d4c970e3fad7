// Runs jest on a Node that strips types: this one, or the Node 24 that npm installed beside the project.
// Default: the projects unit and e2e. Arguments go on to jest. TEST_COUNTS_FILE names a file for the counts as JSON.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { modernNode } from './modern-node.mjs'

const args = process.argv.slice(2)
const counts = process.env.TEST_COUNTS_FILE
const folder = mkdtempSync(join(tmpdir(), 'test-counts-'))
const result = join(folder, 'result.json')
const projects = args.includes('--selectProjects') ? [] : ['--selectProjects', 'unit', 'e2e']
const jest = spawnSync(modernNode(), [
  '--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js',
  ...args, ...projects, ...(counts ? ['--json', `--outputFile=${result}`] : []),
], { cwd: join(import.meta.dirname, '..'), stdio: ['inherit', counts ? 'ignore' : 'inherit', 'inherit'] })
if (counts && existsSync(result)) {
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(result, 'utf8'))
  writeFileSync(counts, JSON.stringify({ passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, skipped: numPendingTests, suites: numFailedTestSuites }))
}
rmSync(folder, { recursive: true })
process.exitCode = jest.status ?? 1
