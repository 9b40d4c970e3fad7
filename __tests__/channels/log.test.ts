import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { log } from '../../src/channels/log.ts'
import { next } from '../../src/channels/next.ts'
import { foreign } from '../../src/findings/untrusted.ts'
import { renderTextLog } from '../../src/channels/log/text-log.ts'
import {
  hostileNames,
  makeFailReport,
  makeFinding,
  makeHostileReport,
  makePlan,
  makeReport,
  makeSettings,
} from '../support/make-report.ts'
import { findRunnerCommands } from '../support/runner-commands.ts'

const delivery = {
  plan: makePlan(),
  settings: makeSettings(),
  files: new Map<string, string>(),
  artifact: null,
}

test('a pass takes at most 6 lines, anything else at most 25', () => {
  expect(
    log.render(makeReport({ notices: ['a', 'b', 'c'] }), delivery).split('\n').length,
  ).toBeLessThanOrEqual(6)
  const most = makeFailReport({
    findings: Array.from({ length: 40 }, (_, at) =>
      makeFinding({
        advice: foreign(`advice ${at}`),
        outcome: at < 30 ? 'fail' : 'unknown',
      }),
    ),
    notices: ['a', 'b', 'c'],
    inconclusiveReason: 'x',
    run: {
      ...makeReport().run,
      workload: { exitCode: 7, signal: null, durationMs: 1, cancelled: false },
    },
  })
  expect([log, next].flatMap((channel) => channel.render(most, delivery).split('\n')).length).toBe(
    24,
  )
})

test('no line is a command of the runner, whatever the names', () => {
  expect(
    findRunnerCommands(
      makeHostileReport()
        .processes.map(({ name }) => name)
        .join('\n'),
    ).length,
  ).toBeGreaterThan(3)
  expect(findRunnerCommands(log.render(makeHostileReport(), delivery))).toEqual([])
  expect(findRunnerCommands(renderTextLog(makeHostileReport(), undefined, 0))).toEqual([])
  fc.assert(
    fc.property(
      fc.constantFrom(...hostileNames),
      fc.constantFrom(...hostileNames),
      (first, second) => {
        const report = makeFailReport({
          sentence: foreign(first + second),
          findings: [makeFinding({ message: foreign(second + first), advice: foreign(second) })],
        })
        expect(findRunnerCommands(log.render(report, delivery))).toEqual([])
      },
    ),
  )
})
