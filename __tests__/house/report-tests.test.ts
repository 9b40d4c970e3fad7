import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { makeDirectory } from '../support/run-cli.ts'

const root = join(import.meta.dirname, '../..')

/** What the reporter says on stderr, and what it counts, of a run that ended so. */
function report(results: object): { said: string; counts: unknown } {
  const file = join(makeDirectory(), 'counts.json')
  const program =
    'import Reporter from "./tools/report-tests.mjs"; new Reporter({ rootDir: "/house" }).onRunComplete(new Set(), JSON.parse(process.argv[1]))'
  const { stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', program, JSON.stringify(results)],
    { cwd: root, encoding: 'utf8', env: { TEST_COUNTS_FILE: file } },
  )
  return { said: stderr, counts: JSON.parse(readFileSync(file, 'utf8')) as unknown }
}

test('a retry that helped is named and counted; one that did not is a failure', () => {
  const of = (fullName: string, status: string, reasons: readonly string[]) => ({
    fullName,
    status,
    invocations: 1 + reasons.length,
    retryReasons: reasons,
    failureMessages: status === 'failed' ? ['\u001b[31mError: still\u001b[0m\n  at x'] : [],
  })
  const results = {
    numPassedTests: 2,
    numFailedTests: 1,
    numPendingTests: 0,
    numRuntimeErrorTestSuites: 1,
    testResults: [
      {
        testFilePath: '/house/a.test.ts',
        testResults: [
          of('steady', 'passed', []),
          of('flaky', 'passed', ['\n\u001b[31mError: too late\u001b[0m\n  at y']),
          of('broken', 'failed', ['Error: still']),
        ],
      },
      {
        testFilePath: '/house/b.test.ts',
        testResults: [],
        testExecError: { message: 'Cannot find module' },
      },
    ],
  }
  expect(report(results)).toEqual({
    said: 'retried: a.test.ts: flaky: Error: too late\n1 passed at a second try only\n',
    counts: {
      passed: 2,
      failed: 2,
      skipped: 0,
      retried: ['a.test.ts: flaky: Error: too late'],
      failures: ['a.test.ts: broken: Error: still', 'b.test.ts: Cannot find module'],
    },
  })
})
