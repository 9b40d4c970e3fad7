import { describe, expect, test } from '@jest/globals'
import type { Evidence } from '../../src/gates/gate.ts'
import type { Finding } from '../../src/findings/finding.ts'
import { retained } from '../../src/gates/retained.ts'
import { outlastMs } from '../../src/gates/retained/settling.ts'
import { makeEvidence, makeSettings, type Program } from './make-evidence.ts'

const server = { old: true, name: 'server', cmd: 'server', script: '', rt: 'other' } as const
const command = { name: 'load', cmd: 'load', script: '', rt: 'other' } as const

/** 60 s of a command from the first sample on, and the 20 s behind it. */
const workload = { exitCode: 0, signal: null, durationMs: 60_000, cancelled: false, startedMs: 100 }
const run: Partial<Evidence> = { mode: 'run', scope: 'system', workload }

/** 40 MiB, then so much more from the 20th second to the 50th, of which something is kept. */
const loaded =
  (peak: number, kept: number) =>
  (second: number): number =>
    40 + (second < 20 ? 0 : second < 65 ? peak : kept)

function judge(
  programs: readonly Program[],
  overrides: Partial<Evidence> = run,
  given: Readonly<Record<string, string>> = {},
  seconds = 80,
): Finding[] {
  return retained.judge(makeEvidence(seconds, programs, overrides), makeSettings(given))
}

function withMarks(
  marks: readonly (readonly [second: number, name: string])[],
  programs: readonly Program[],
  overrides: Partial<Evidence> = {},
  seconds = 80,
): Evidence {
  const evidence = makeEvidence(seconds, programs, overrides)
  return {
    ...evidence,
    recording: {
      ...evidence.recording,
      marks: marks.map(([second, name]) => ({ atMs: second * 1000, name: name as never })),
    },
  }
}

describe('a service that outlives the command', () => {
  test('keeps memory: how much, from what to what, and the limit', () => {
    const [finding, ...others] = judge([{ mib: loaded(200, 90), birth: server }])
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      gate: 'retained',
      outcome: 'fail',
      severity: 'warning',
      measured: 90 * 2 ** 20,
      limit: 32 * 2 ** 20,
      unit: 'bytes',
      grade: 'kept',
    })
    expect(finding?.message).toBe(
      'server (pid 101) holds 90 MiB more than before the command: 40 MiB, then 130 MiB, limit 32 MiB',
    )
    expect(finding?.advice).toContain('`retained-threshold: 120MiB`')
  })

  test('gives it back', () => {
    expect(judge([{ mib: loaded(200, 2), birth: server }])).toEqual([])
  })

  test('a limit of the user fails', () => {
    expect(
      judge([{ mib: loaded(200, 9), birth: server }], run, { 'retained-threshold': '10%' }),
    ).toMatchObject([{ severity: 'error', limit: 4 * 2 ** 20 }])
    expect(
      judge([{ mib: loaded(200, 9), birth: server }], run, { 'retained-threshold': '10MiB' }),
    ).toEqual([])
    expect(
      judge([{ mib: loaded(200, 9), birth: server }], run, { 'retained-threshold': '8MiB' }),
    ).toMatchObject([{ severity: 'error' }])
  })

  test('off', () => {
    expect(
      judge([{ mib: loaded(200, 900), birth: server }], run, { 'retained-threshold': 'off' }),
    ).toEqual([])
  })

  test('one stray sample at either end is no level', () => {
    const stray = (second: number): number => (second === 1 ? 1 : second === 79 ? 900 : 40)
    expect(judge([{ mib: stray, birth: server }])).toEqual([])
  })

  test('a level that scatters is judged by its noise', () => {
    const noisy =
      (swing: number) =>
      (second: number): number =>
        300 + (second % 2 === 0 ? swing : -swing) + (second > 60 ? 60 : 0)
    expect(judge([{ mib: noisy(1), birth: server }])).toMatchObject([{ grade: 'kept' }])
    expect(judge([{ mib: noisy(60), birth: server }])).toEqual([])
  })

  test('lazy heaps keep more when they are well', () => {
    for (const [rt, kept, isKept] of [
      ['node', 90, false],
      ['node', 120, true],
      ['go', 60, false],
      ['go', 70, true],
      ['java', 300, false],
      ['java', 400, true],
      ['python', 90, true],
    ] as const) {
      expect([
        rt,
        kept,
        judge([{ mib: loaded(500, kept), birth: { ...server, rt } }]).length,
      ]).toEqual([rt, kept, isKept ? 1 : 0])
    }
  })

  test('replaced workers of a pool are one thing; a restarted service too', () => {
    const pool = (kept: number): Program[] => [
      { mib: () => 20, birth: { ...server, name: 'pool', cmd: 'pool' } },
      { mib: () => 30, until: 30, birth: { ...server, name: 'pool', cmd: 'pool', ppid: 101 } },
      {
        mib: () => 30 + kept,
        from: 31,
        birth: { ...command, name: 'pool', cmd: 'pool', ppid: 101 },
      },
    ]
    expect(judge(pool(80))).toMatchObject([
      { subject: { kind: 'process', id: '103:1003' }, measured: 80 * 2 ** 20 },
    ])
    expect(judge(pool(5))).toEqual([])
  })

  test('a tool keeps what it has done by design', () => {
    expect(
      judge([{ mib: loaded(200, 190), birth: { ...server, name: 'gradle', cmd: 'gradle' } }]),
    ).toEqual([])
  })
})

describe('processes left behind', () => {
  const left: Partial<Evidence> = { ...run, scope: 'workload' }
  const helper = (mib: number): Program => ({ mib: () => mib, from: 5, birth: command })

  test('how many, how much, which', () => {
    expect(
      judge(
        [
          { mib: () => 5, from: 1, until: 60, birth: command },
          helper(300),
          helper(100),
          helper(12),
        ],
        left,
      ),
    ).toMatchObject([
      {
        outcome: 'fail',
        severity: 'warning',
        measured: 412 * 2 ** 20,
        grade: 'left behind',
        subject: { kind: 'job', id: 'left-behind', name: '3 processes' },
        message:
          'the command leaves 3 processes behind, 412 MiB: load (pid 102) 300 MiB, load (pid 103) 100 MiB, load (pid 104) 12 MiB, limit 10 MiB',
      },
    ])
  })

  test('one is named itself', () => {
    expect(judge([helper(50)], left)).toMatchObject([
      {
        subject: { kind: 'process', id: '101:1001' },
        message: 'the command leaves 1 process behind, 50 MiB: load (pid 101) 50 MiB, limit 10 MiB',
      },
    ])
  })

  test('little helpers are nothing, unless the user says less', () => {
    expect(judge([helper(4), helper(3)], left)).toEqual([])
    expect(judge([helper(4), helper(3)], left, { 'retained-threshold': '5MiB' })).toMatchObject([
      { severity: 'error' },
    ])
  })

  test('build servers stay by design: named, no warning', () => {
    expect(
      judge(
        [
          {
            mib: () => 600,
            from: 5,
            birth: {
              name: 'java',
              cmd: 'java org.gradle.launcher.daemon.bootstrap.GradleDaemon',
              rt: 'java',
            },
          },
        ],
        left,
      ),
    ).toMatchObject([{ outcome: 'pass', grade: 'left behind' }])
  })

  test('in a wider scope only what descends from the command', () => {
    const programs: Program[] = [
      { mib: () => 5, from: 1, until: 60, birth: { ...command, root: true } },
      { mib: () => 50, from: 5, birth: { ...command, ppid: 101 } },
      { mib: () => 70, from: 5, birth: command },
    ]
    expect(judge(programs)).toMatchObject([{ subject: { id: '102:1002' }, measured: 50 * 2 ** 20 }])
  })

  test('none of a command that was cancelled, none with `settle: off`', () => {
    expect(judge([helper(300)], { ...left, workload: { ...workload, cancelled: true } })).toEqual(
      [],
    )
    expect(judge([helper(300)], left, { settle: 'off' })).toEqual([])
  })

  test('one that was hardly seen after the command may just be ending', () => {
    expect(judge([helper(300)], left, {}, 61)).toMatchObject([
      {
        outcome: 'unknown',
        message: 'took 1 sample of 1 process after the command, needs 3',
      },
    ])
  })
})

describe('marks', () => {
  const programs: Program[] = [{ mib: loaded(200, 90), birth: server }]
  const judgeMarks = (
    marks: Parameters<typeof withMarks>[0],
    given: Readonly<Record<string, string>> = {},
    overrides: Partial<Evidence> = {},
  ): Finding[] => retained.judge(withMarks(marks, programs, overrides), makeSettings(given))

  test('from the first to the last', () => {
    expect(
      judgeMarks([
        [10, 'warm'],
        [30, 'peak'],
        [75, 'done'],
      ]),
    ).toMatchObject([
      {
        measured: 90 * 2 ** 20,
        message: expect.stringContaining(
          'than before the marks warm and done: 40 MiB, then 130 MiB',
        ),
      },
    ])
  })

  test('one mark: to the end', () => {
    expect(judgeMarks([[10, 'warm']])).toMatchObject([{ measured: 90 * 2 ** 20 }])
  })

  test('marks within the command of `run`, on a server that it starts and stops', () => {
    const own: Program[] = [{ mib: loaded(200, 90), from: 2, until: 78, birth: command }]
    const evidence = withMarks(
      [
        [10, 'warm'],
        [76, 'done'],
      ],
      own,
      { ...run, scope: 'workload', workload: { ...workload, durationMs: 79_000 } },
    )
    expect(retained.judge(evidence, makeSettings())).toMatchObject([
      { grade: 'kept', measured: 90 * 2 ** 20 },
    ])
  })

  test('a mark right after the start of a service', () => {
    expect(
      retained.judge(
        withMarks(
          [
            [6, 'up'],
            [75, 'done'],
          ],
          [{ mib: loaded(200, 90), from: 5, birth: command }],
        ),
        makeSettings(),
      ),
    ).toMatchObject([{ measured: 90 * 2 ** 20 }])
  })
})

describe('what cannot be judged', () => {
  test('a command that is too short, with the samples that were taken and needed', () => {
    expect(
      judge(
        [{ mib: () => 40, birth: server }],
        { ...run, workload: { ...workload, durationMs: 3000 } },
        {},
        5,
      ),
    ).toMatchObject([
      {
        outcome: 'unknown',
        message: 'took 1 sample of the level before the command, needs 3',
      },
    ])
  })

  test('neither marks nor a command: said only to who set a limit', () => {
    expect(judge([{ mib: () => 40, birth: server }], {})).toEqual([])
    expect(
      judge([{ mib: () => 40, birth: server }], {}, { 'retained-threshold': '50MiB' }),
    ).toMatchObject([
      {
        outcome: 'unknown',
        message: expect.stringContaining('needs a mark, or the start and the end of a command'),
      },
    ])
  })

  test('a snapshot', () => {
    expect(judge([{ mib: () => 40, birth: server }], { isSnapshot: true })).toEqual([])
  })

  test('a cancel while it settles: the level under load is none after it', () => {
    expect(judge([{ mib: loaded(200, 200), birth: server }], run, {}, 61)).toMatchObject([
      { outcome: 'unknown' },
    ])
    expect(
      judge([{ mib: loaded(200, 200), birth: server }], run, { settle: 'off' }, 61),
    ).toMatchObject([{ outcome: 'fail' }])
  })
})

describe('settings', () => {
  test('what is allowed', () => {
    const parse = (name: string, text: string): unknown =>
      retained.options.find((option) => option.name === name)?.parse(text)
    expect(parse('retained-threshold', '10%')).toEqual({ kind: 'percent', percent: 10 })
    expect(parse('retained-threshold', '50MiB')).toEqual({ kind: 'bytes', bytes: 50 * 2 ** 20 })
    expect(() => parse('retained-threshold', 'much')).toThrow('is not a size')
    expect(parse('settle', '30s')).toBe(30_000)
    expect(() => parse('settle', '500ms')).toThrow('is out of range')
  })

  test('nothing is waited for where nothing is made of it', () => {
    expect(
      [{}, { settle: '5s' }, { settle: 'off' }, { 'retained-threshold': 'off' }].map((given) =>
        outlastMs(makeSettings(given as Record<string, string>)),
      ),
    ).toEqual([20_000, 5000, 0, 0])
  })

  test('the head of the report', () => {
    const describeWith = (
      overrides: Partial<Evidence>,
      given: Readonly<Record<string, string>>,
    ): string => retained.describe(makeEvidence(80, [], overrides), makeSettings(given))
    expect(describeWith(run, {})).toBe('no more than healthy programs keep')
    expect(describeWith(run, { 'retained-threshold': '10%' })).toBe('at most 10 % more than before')
    expect(describeWith({}, {})).toBe('')
    expect(describeWith(run, { 'retained-threshold': 'off' })).toBe('')
  })
})
