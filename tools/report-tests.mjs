// A reporter of jest, beside its own: says at the end which tests passed at their second try only,
// and writes the counts to the file that TEST_COUNTS_FILE names.
import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

const firstLine = (text) =>
  stripVTControlCharacters(text)
    .split('\n')
    .find((line) => /\w/.test(line) && !line.includes('●'))
    ?.trim() ?? 'failed'

export default class ReportTests {
  #root

  constructor({ rootDir }) {
    this.#root = rootDir
  }

  onRunComplete(_contexts, results) {
    const tests = results.testResults.flatMap(({ testFilePath, testResults }) =>
      testResults.map((test) => ({ ...test, file: relative(this.#root, testFilePath) })),
    )
    const retried = tests
      .filter(({ status, invocations }) => status === 'passed' && invocations > 1)
      .map(
        ({ file, fullName, retryReasons }) =>
          `${file}: ${fullName}: ${firstLine(retryReasons?.[0] ?? '')}`,
      )
    for (const test of retried) process.stderr.write(`retried: ${test}\n`)
    if (retried.length > 0) process.stderr.write(`${retried.length} passed at a second try only\n`)
    if (!process.env.TEST_COUNTS_FILE) return
    const brokenSuites = results.testResults.filter(({ testExecError }) => testExecError)
    writeFileSync(
      process.env.TEST_COUNTS_FILE,
      JSON.stringify({
        passed: results.numPassedTests,
        failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
        skipped: results.numPendingTests,
        retried,
        failures: [
          ...tests
            .filter(({ status }) => status === 'failed')
            .map(
              ({ file, fullName, failureMessages }) =>
                `${file}: ${fullName}: ${firstLine(failureMessages[0] ?? '')}`,
            ),
          ...brokenSuites.map(
            ({ testFilePath, testExecError }) =>
              `${relative(this.#root, testFilePath)}: ${firstLine(testExecError.message ?? '')}`,
          ),
        ],
      }),
    )
  }
}
