import { expect, test } from '@jest/globals'
import { buildSentence } from '../../src/report/sentence.ts'
import { foreign } from '../../src/findings/untrusted.ts'
import { makeFinding, makeRow } from '../support/make-report.ts'

type Facts = Parameters<typeof buildSentence>[0]

const facts: Facts = {
  verdict: 'pass',
  findings: [],
  inconclusiveReason: '',
  brokenReason: '',
  workload: null,
  commandEnd: '',
  isSnapshot: false,
  unseenPeakBytes: 0,
  processes: [makeRow()],
  limits: [],
  total: { peakBytes: 2 ** 31, isLowerBound: false, atMostBytes: null },
  apart: [],
  topLimit: '2 GiB',
}
const say = (overrides: Partial<Facts>): string => buildSentence({ ...facts, ...overrides })
const unknown = makeFinding({
  gate: 'growth',
  outcome: 'unknown',
  fails: false,
  message: foreign('too short'),
})

const cases: readonly (readonly [what: string, overrides: Partial<Facts>, sentence: string])[] = [
  [
    'pass',
    {},
    'Passed: the largest process, node server.js (pid 4121), peaked at 1.42 GiB, limit 2 GiB.',
  ],
  [
    'pass of a snapshot',
    { isSnapshot: true },
    'Passed: the largest process, node server.js (pid 4121), holds 1.42 GiB, limit 2 GiB.',
  ],
  [
    'threshold off',
    { topLimit: '' },
    'Passed: the largest process, node server.js (pid 4121), peaked at 1.42 GiB, threshold off.',
  ],
  [
    'a peak that may have been more, its limit far away',
    { processes: [makeRow({ peakIsLowerBound: true, peakAtMostBytes: 1500 * 2 ** 20 })] },
    'Passed: the largest process, node server.js (pid 4121), reached at least 1.42 GiB, limit 2 GiB.',
  ],
  [
    'a limit that is missed by less than what may be hidden',
    {
      processes: [makeRow(), makeRow({ id: '1:2' }), makeRow({ id: '2:2' })].map((row, at) => ({
        ...row,
        peakIsLowerBound: at < 2,
        peakAtMostBytes: at < 2 ? 6 * 2 ** 30 : null,
      })),
    },
    'Passed: the largest process, node server.js (pid 4121), reached at least 1.42 GiB, limit 2 GiB. Not seen: what node server.js (pid 4121) held just before it ended, which may have been above its limit (at most 6 GiB), and of 1 more process.',
  ],
  [
    'a warning limit that is missed by less than what may be hidden',
    {
      processes: [makeRow({ peakIsLowerBound: true, peakAtMostBytes: 1.9 * 2 ** 30 })],
      limits: [
        {
          gate: 'threshold',
          text: '',
          lines: [
            { label: 'threshold', bytes: 2 ** 31 },
            { label: 'warn-threshold', bytes: 1.5 * 2 ** 30 },
          ],
        },
      ],
    },
    'Passed: the largest process, node server.js (pid 4121), reached at least 1.42 GiB, limit 2 GiB. Not seen: what node server.js (pid 4121) held just before it ended, which may have been above its warning limit (at most 1.9 GiB).',
  ],
  ...([3 * 2 ** 30, null] as const).map(
    (atMostBytes) =>
      [
        `a limit of all together that is missed by less than what may be hidden: ${atMostBytes}`,
        {
          total: { peakBytes: 2 ** 31, isLowerBound: true, atMostBytes },
          limits: [
            {
              gate: 'total',
              text: '',
              lines: [{ label: 'total-threshold', bytes: 2.5 * 2 ** 30, of: 'total' }],
            },
          ],
        },
        `Passed: the largest process, node server.js (pid 4121), peaked at 1.42 GiB, limit 2 GiB. Not seen: what all processes together held at their peaks, which may have been above their limit${atMostBytes === null ? '' : ' (at most 3 GiB)'}.`,
      ] as const,
  ),
  [
    'a peak that nobody saw whose it is',
    { unseenPeakBytes: 3 * 2 ** 30 },
    'Passed: the largest process, node server.js (pid 4121), peaked at 1.42 GiB, limit 2 GiB. By wait4 the largest process of the command, nobody saw which one, held 3 GiB.',
  ],
  ['nobody there', { processes: [] }, 'Passed: no process was there to judge.'],
  [
    'too quick',
    { processes: [], workload: { exitCode: 0, signal: null, durationMs: 12, cancelled: false } },
    'Passed: the command ended after 12 ms, before a sample could be taken of it.',
  ],
  [
    'pass of a command that failed',
    { commandEnd: 'The command ended with exit code 7.' },
    'The command ended with exit code 7. Passed: the largest process, node server.js (pid 4121), peaked at 1.42 GiB, limit 2 GiB.',
  ],
  [
    'fail of a command that failed',
    {
      verdict: 'fail',
      findings: [makeFinding()],
      commandEnd: 'The command ended with exit code 7.',
    },
    'Failed: node server.js (pid 4121) peaked at 1.42 GiB, limit 512 MiB. The command ended with exit code 7.',
  ],
  [
    'fail',
    { verdict: 'fail', findings: [makeFinding()] },
    'Failed: node server.js (pid 4121) peaked at 1.42 GiB, limit 512 MiB.',
  ],
  [
    'several',
    {
      verdict: 'fail',
      findings: [
        makeFinding({ fails: false, severity: 'warning', message: foreign('minor') }),
        makeFinding(),
        makeFinding(),
      ],
    },
    'Failed: node server.js (pid 4121) peaked at 1.42 GiB, limit 512 MiB, and 2 more.',
  ],
  [
    'fail in partial data',
    { verdict: 'fail', findings: [makeFinding()], brokenReason: 'the sampler died' },
    'Failed: node server.js (pid 4121) peaked at 1.42 GiB, limit 512 MiB. The data is partial: the sampler died.',
  ],
  [
    'inconclusive',
    { verdict: 'inconclusive', inconclusiveReason: 'the sampler died', findings: [unknown] },
    'Not judged: the sampler died.',
  ],
  [
    'warn',
    {
      verdict: 'warn',
      findings: [makeFinding({ fails: false, severity: 'warning', message: foreign('minor') })],
    },
    'Warned: minor.',
  ],
  [
    'fail-on none',
    { verdict: 'warn', findings: [makeFinding({ fails: false })] },
    'Warned, would have failed: node server.js (pid 4121) peaked at 1.42 GiB, limit 512 MiB.',
  ],
  [
    'what is accepted is said with its reason',
    {
      findings: [
        makeFinding({
          fails: false,
          accepted: { reason: 'known, #12', until: '2027-03-31', line: 1 },
        }),
      ],
    },
    'Passed: all but what is accepted is within its limits. Accepted: node server.js (pid 4121) peaked at 1.42 GiB, limit 512 MiB (known, #12; until 2027-03-31).',
  ],
  [
    'accepted beside what fails',
    {
      verdict: 'fail',
      findings: [
        makeFinding(),
        ...['a', 'b'].map((reason) =>
          makeFinding({
            fails: false,
            message: foreign('x leaks'),
            accepted: { reason, until: '2027-03-31', line: 1 },
          }),
        ),
      ],
    },
    'Failed: node server.js (pid 4121) peaked at 1.42 GiB, limit 512 MiB. Accepted: x leaks (a; until 2027-03-31), and 1 more.',
  ],
  [
    'a gate that cannot judge is said, once a gate',
    { findings: [unknown, unknown] },
    'Passed: the largest process, node server.js (pid 4121), peaked at 1.42 GiB, limit 2 GiB. Not judged: growth (too short).',
  ],
]

test.each(cases)('%s', (_what, overrides, sentence) => {
  expect(say(overrides)).toBe(sentence)
})

test('containers that nothing proves to be ours are named, strangers are not', () => {
  const box = (name: string, isPerhapsOurs: boolean): Facts['apart'][number] => ({
    containerId: name,
    label: foreign(`container ${name}`),
    isPerhapsOurs,
    processes: 1,
    firstAt: '2026-01-01T00:00:00.000Z',
    peakBytes: 2 ** 20,
  })
  expect(say({ apart: [box('a', true), box('b', false)] })).toMatch(
    / Perhaps ours, in no gate: container a \(1 MiB\)\.$/,
  )
  expect(say({ apart: ['a', 'b', 'c', 'd'].map((name) => box(name, true)) })).toMatch(
    /container c \(1 MiB\) and 1 more\.$/,
  )
  expect(say({ apart: [box('b', false)] })).toBe(say({}))
})
