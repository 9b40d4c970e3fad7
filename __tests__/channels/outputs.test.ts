import { expect, test } from '@jest/globals'
import { outputs } from '../../src/channels/outputs.ts'
import { foreign } from '../../src/findings/untrusted.ts'
import type { Report } from '../../src/report/report.ts'
import {
  makeBothFailedReport,
  makeCancelledReport,
  makeCommandFailedReport,
  makeFailReport,
  makeFinding,
  makePlan,
  makeReport,
  makeSettings,
} from '../support/make-report.ts'

const delivery = {
  plan: makePlan(),
  settings: makeSettings(),
  files: new Map<string, string>(),
  artifact: null,
}
function readOutputs(report: Report): Record<string, string> {
  return JSON.parse(outputs.render(report, delivery)) as Record<string, string>
}

test('all are set, also when failing', () => {
  expect(Object.keys(readOutputs(makeFailReport()))).toEqual([
    'verdict',
    'leak-detected',
    'peak-memory-bytes',
    'peak-memory-is-lower-bound',
    'top-process',
    'findings',
    'exit-code',
    'command-outcome',
    'run-dir',
    'report-path',
    'artifact-id',
    'artifact-url',
  ])
  expect(
    readOutputs(makeReport({ processes: [], run: { ...makeReport().run, workload: null } })),
  ).toMatchObject({ 'top-process': '', 'exit-code': '', 'command-outcome': '', findings: '[]' })
})

test("how the command went, in GitHub's words, whatever the verdict", () => {
  const outcome = (report: Report): string | undefined => readOutputs(report)['command-outcome']
  expect(
    [makeReport(), makeCommandFailedReport(), makeBothFailedReport(), makeCancelledReport()].map(
      outcome,
    ),
  ).toEqual(['success', 'failure', 'failure', 'cancelled'])
  const { run } = makeReport()
  expect(outcome(makeReport({ run: { ...run, workload: null, commandOutcome: 'skipped' } }))).toBe(
    'skipped',
  )
})

test('findings are at most 50 and at most 100 kB, as JSON', () => {
  const few =
    readOutputs(makeFailReport({ findings: Array.from({ length: 80 }, () => makeFinding()) }))[
      'findings'
    ] ?? ''
  expect((JSON.parse(few) as unknown[]).length).toBe(50)
  const long =
    readOutputs(
      makeFailReport({
        findings: Array.from({ length: 80 }, () =>
          makeFinding({
            message: foreign('<é>'.repeat(3000)),
            advice: foreign("'".repeat(900)),
          }),
        ),
      }),
    )['findings'] ?? ''
  expect(Buffer.byteLength(long)).toBeLessThanOrEqual(100_000)
  expect((JSON.parse(long) as unknown[]).length).toBeGreaterThan(5)
})
