import { describe, expect, test } from '@jest/globals'
import type { Oom } from '../../src/samples/record.ts'
import { listNotices } from '../../src/report/notices.ts'
import { birth, build, end, head, tick } from '../series/make-recording.ts'
import { makeFinding, makePlan } from '../support/make-report.ts'

const ended = (exitCode: number, cancelled = false) => ({
  exitCode,
  signal: null,
  durationMs: 1,
  cancelled,
})
const oom = makeFinding({ gate: 'oom' })

describe('how the command ended', () => {
  const cases: readonly (readonly [
    what: string,
    notices: readonly string[],
    words: RegExp | null,
  ])[] = [
    [
      '137 without a kill that was counted',
      listNotices(makePlan(), null, ended(137), [], []),
      /137: it was killed by SIGKILL.*No out-of-memory kill was counted in the job's cgroup/u,
    ],
    ['137 that the gate explains', listNotices(makePlan(), null, ended(137), [oom], []), null],
    ['143', listNotices(makePlan(), null, ended(143), [], []), /143: it was ended by SIGTERM/u],
    [
      '137 and 143 that the guard explains',
      [137, 143].flatMap((code) =>
        listNotices(makePlan(), null, ended(code), [makeFinding({ gate: 'guard' })], []),
      ),
      null,
    ],
    ['1', listNotices(makePlan(), null, ended(1), [], []), null],
    ['cancelled by us', listNotices(makePlan(), null, ended(143, true), [], []), null],
    ['no command', listNotices(makePlan(), null, null, [], []), null],
  ]
  test.each(cases)('%s', (_what, notices, words) => {
    expect(notices).toEqual(words === null ? [] : [expect.stringMatching(words)])
  })
})

test('a command that failed with a hook in its Node.js programs', () => {
  const hooked: ReturnType<typeof makePlan> = { ...makePlan(), hooksNode: true }
  const list = (runtime: 'node' | 'python', plan = hooked, exitCode = 1) =>
    listNotices(
      plan,
      build([head, birth(1, { rt: runtime }), tick(1, [[1, 100, 10]]), { ...end, t: 80_000 }]),
      ended(exitCode),
      [],
      [],
    )
  const said = [expect.stringMatching(/hook in its Node\.js.*look-inside: read/u)]
  expect(list('node')).toEqual(said)
  // one that cannot load it has ended before anybody sees it
  expect(list('python')).toEqual(said)
  expect(list('node', hooked, 0)).toEqual([])
  expect(list('node', makePlan())).toEqual([])
})

test("the host's counter alone is one line", () => {
  const rise = { k: 'oom', t: 12_000, where: 'host', rise: 1, gone: [1] } as const
  const list = (...kills: readonly Oom[]) =>
    listNotices(
      makePlan(),
      build([head, tick(1, []), ...kills, { ...end, t: 80_000 }]),
      null,
      [],
      [],
    )
  expect(list({ ...rise, killed: [] }, { ...rise, t: 20_000, rise: 2, killed: [] })).toEqual([
    "The kernel's killer ended 3 processes somewhere on this host, out of memory, 12 s after the start; nothing says that it was a watched one.",
  ])
  expect(list({ ...rise, killed: [1, -1] }, { ...rise, where: 'cgroup' })).toEqual([])
})

test('what the plan changed comes first; then a limited view and clock steps', () => {
  const recording = build([
    { ...head, host: { ...head.host, limitedView: 'hidepid' } },
    tick(1, []),
    { k: 'clock', t: 65_000, ms: -3_600_000 },
    { k: 'clock', t: 70_000, ms: 1500 },
    { ...end, t: 80_000 },
  ])
  expect(
    listNotices(
      makePlan({ notices: ['artifact name: `a/b` became `a-b`'] }),
      recording,
      null,
      [],
      [],
    ),
  ).toEqual([
    'artifact name: `a/b` became `a-b`',
    'The view is limited: hidepid.',
    'The wall clock was set back by 1 h, 1 min 5 s after the start; durations are not affected.',
    'The wall clock was set forward by 1.5 s, 1 min 10 s after the start; durations are not affected.',
  ])
})

test('lines of `ignore`: an expired one comes before all else, an unused one is named', () => {
  const use = (line: number, state: 'used' | 'unused' | 'expired', matches: number) => ({
    line,
    text: `node | growth | until 2025-11-${line} | #${line}`,
    until: `2025-11-${line}`,
    state,
    matches,
  })
  expect(
    listNotices(
      makePlan({ notices: ['of the plan'] }),
      null,
      null,
      [],
      [
        use(10, 'used', 1),
        use(11, 'unused', 0),
        use(12, 'expired', 0),
        use(13, 'expired', 1),
        use(14, 'expired', 2),
      ],
    ),
  ).toEqual([
    'ignore, line 12: `node | growth | until 2025-11-12 | #12` has expired: it matched nothing.',
    'ignore, line 13: `node | growth | until 2025-11-13 | #13` has expired: 1 finding that it accepted counts again.',
    'ignore, line 14: `node | growth | until 2025-11-14 | #14` has expired: 2 findings that it accepted count again.',
    'of the plan',
    'ignore, line 11: `node | growth | until 2025-11-11 | #11` matched nothing that a gate found.',
  ])
})
