import { expect, test } from '@jest/globals'
import { annotations } from '../../src/channels/annotations.ts'
import { foreign } from '../../src/findings/untrusted.ts'
import type { Report } from '../../src/report/report.ts'
import {
  makeBothFailedReport,
  makeCancelledReport,
  makeCommandFailedReport,
  makeFailReport,
  makeFinding,
  makeInconclusiveReport,
  makePlan,
  makeSettings,
  makeWarnReport,
} from '../support/make-report.ts'

const delivery = {
  plan: makePlan(),
  settings: makeSettings(),
  files: new Map<string, string>(),
  artifact: null,
}
interface Annotation {
  level: string
  title: string
  message: string
}
function readAnnotations(report: Report, plan = makePlan()): Annotation[] {
  return JSON.parse(annotations.render(report, { ...delivery, plan })) as Annotation[]
}

test('one for the verdict, at most nine more, within the limits', () => {
  const report = makeFailReport({
    findings: Array.from({ length: 30 }, () =>
      makeFinding({
        message: foreign('x'.repeat(9000)),
        subject: { kind: 'process', id: 'a', name: foreign('n'.repeat(200)) },
      }),
    ),
  })
  const all = readAnnotations(report)
  expect(all.length).toBe(10)
  for (const { title, message } of all) {
    expect(title.length).toBeLessThanOrEqual(60)
    expect(message.length).toBeLessThanOrEqual(4000)
  }
})

test('a command that failed is an error, one that was cancelled a warning, where memory is well', () => {
  expect(
    [makeCommandFailedReport(), makeCancelledReport(), makeBothFailedReport()].map(
      (report) => readAnnotations(report)[0],
    ),
  ).toMatchObject([
    { level: 'error', title: 'Memory gate passed, command failed: api-tests (ubuntu, 20)' },
    { level: 'warning', title: 'Memory gate passed, command cancelled: api-tests (ubuntu, 2…' },
    { level: 'error', title: 'Memory gate failed, command failed: api-tests (ubuntu, 20)' },
  ])
})

test('the level follows the verdict, and if-inconclusive', () => {
  expect(readAnnotations(makeFailReport()).map(({ level }) => level)).toEqual(['error', 'error'])
  expect(readAnnotations(makeWarnReport()).map(({ level }) => level)).toEqual([
    'warning',
    'warning',
  ])
  expect(
    (['fail', 'warn', 'ignore'] as const).map(
      (ifInconclusive) =>
        readAnnotations(makeInconclusiveReport(), makePlan({ ifInconclusive }))[0]?.level,
    ),
  ).toEqual(['error', 'warning', 'notice'])
})
