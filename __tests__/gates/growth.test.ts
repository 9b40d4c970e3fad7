import { describe, expect, test } from '@jest/globals'
import { growth } from '../../src/gates/growth.ts'
import { makeNoise } from '../stats/make-curve.ts'
import { makeEvidence, makeSettings, type Program } from './make-evidence.ts'

const leak =
  (mibPerSecond: number) =>
  (second: number): number =>
    100 + mibPerSecond * second
const flat = (): number => 80
const other = { rt: 'other' } as const
const judge = (programs: readonly Program[], overrides = {}, given = {}, seconds = 120) =>
  growth.judge(makeEvidence(seconds, programs, overrides), makeSettings(given))
const server = { ...other, name: 'server', cmd: 'server', script: '' }

describe('a service', () => {
  test('that leaks fails, with rate, time judged and time to the limit', () => {
    expect(judge([{ mib: leak(0.5), birth: server }], {}, { threshold: '512MiB' })).toEqual([
      expect.objectContaining({
        gate: 'growth',
        outcome: 'fail',
        severity: 'error',
        grade: 'leak',
        unit: 'bytes/min',
        limit: 0,
        subject: { kind: 'process', id: '101:1001', name: 'server' },
        message:
          'server (pid 101) grows by 30 MiB/min and has not settled (1 min 48 s judged), reaches 512 MiB in about 11 min 40 s',
        advice: 'look for what it keeps; if this is meant, set `growth-threshold: 40MiB/min`',
      }),
    ])
  })

  test('in a window under a minute only warns, and says why', () => {
    const [finding] = judge([{ mib: leak(0.5), birth: server }], {}, {}, 50)
    expect(finding).toMatchObject({ outcome: 'fail', severity: 'warning', grade: 'likely' })
    expect(finding?.message).toContain('a window under 60 s')
  })

  test('that fills something is shown and passes', () => {
    expect(judge([{ mib: (s) => 100 + 60 * (1 - Math.exp(-s / 40)), birth: server }])).toEqual([
      expect.objectContaining({ outcome: 'pass', grade: 'suspect' }),
    ])
  })

  test('that is quiet is no news', () => {
    expect(judge([{ mib: flat, birth: server }])).toEqual([])
  })
})

test('what is read while it ends hides no leak and no time to the limit', () => {
  const until = 100
  const program = (end: (second: number) => number): Program => ({
    mib: (second) => (second < 97 ? leak(0.5)(second) : end(second)),
    until,
    birth: { ...server, root: true },
  })
  const found = (one: Program) => judge([one], { mode: 'run' }, { threshold: '512MiB' })
  const ended = found(program((second) => (100 - second) * 20 + 1))
  expect(ended).toEqual([expect.objectContaining({ outcome: 'fail', grade: 'leak' })])
  expect(ended).toEqual(found({ ...program(flat), until: 96 }))
})

describe('roles', () => {
  const ended = { mib: leak(0.5), until: 100 }
  test.each<[string, Program, object, object, string | undefined]>([
    [
      'pytest, still there at the end',
      { mib: leak(0.5), birth: { ...other, name: 'pytest', cmd: 'pytest', script: '' } },
      {},
      {},
      'suspect',
    ],
    [
      'mocha in node_modules',
      {
        mib: leak(0.5),
        birth: {
          cmd: 'node node_modules/mocha/bin/mocha.js',
          script: 'node_modules/mocha/bin/mocha.js',
        },
      },
      {},
      {},
      'suspect',
    ],
    ['a program that ended before', { ...ended, birth: server }, {}, {}, 'likely'],
    ['the same, named by include', { ...ended, birth: server }, { isIncluded: true }, {}, 'leak'],
    [
      'the same, a target of watch',
      { ...ended, birth: { ...server, root: true } },
      { scope: 'targets' },
      {},
      'leak',
    ],
    [
      'the same, treated as a service',
      { ...ended, birth: server },
      {},
      { 'treat-as': 'service' },
      'leak',
    ],
    [
      'a service, treated as batch',
      { mib: leak(0.5), birth: server },
      {},
      { 'treat-as': 'batch' },
      'likely',
    ],
    [
      'pytest, named by include',
      { mib: leak(0.5), birth: { ...other, name: 'pytest', cmd: 'pytest', script: '' } },
      { isIncluded: true },
      {},
      'leak',
    ],
  ])('%s', (_what, program, overrides, given, grade) => {
    expect(judge([program], overrides, given)[0]?.grade).toBe(grade)
  })

  test('the one command of run, under a shell, is a service although it ended', () => {
    const shell: Program = {
      mib: () => 3,
      birth: { ...other, name: 'bash', cmd: 'bash script.sh', script: 'script.sh', root: true },
    }
    const command: Program = { mib: leak(0.5), until: 110, birth: { ...server, ppid: 101 } }
    expect(judge([shell, command], { mode: 'run' })[0]?.grade).toBe('leak')
    expect(judge([shell, command, { ...command, mib: flat }], { mode: 'run' })[0]?.grade).toBe(
      'likely',
    )
  })

  test.each<[string, NonNullable<Program['birth']>]>([
    ['pwsh', { ...other, name: 'pwsh', cmd: 'pwsh -command script.ps1', script: 'script.ps1' }],
    [
      'npm',
      {
        rt: 'node',
        name: 'node',
        cmd: 'node /usr/bin/npm run soak',
        script: '/usr/lib/node_modules/npm/bin/npm-cli.js',
      },
    ],
    [
      'yarn',
      {
        rt: 'node',
        name: 'node',
        cmd: 'node /opt/yarn/bin/yarn.js soak',
        script: '/opt/yarn/bin/yarn.js',
      },
    ],
    [
      'poetry',
      {
        rt: 'python',
        name: 'python3',
        cmd: 'python3 /usr/bin/poetry run soak',
        script: '/usr/bin/poetry',
      },
    ],
  ])('so it is under %s', (_name, birth) => {
    const launcher: Program = { mib: () => 60, birth: { ...birth, root: true } }
    expect(
      judge([launcher, { mib: leak(0.5), until: 110, birth: { ...server, ppid: 101 } }], {
        mode: 'run',
      })[0]?.grade,
    ).toBe('leak')
    // a known tool keeps its role, whoever starts it
    expect(
      judge(
        [
          launcher,
          {
            mib: leak(0.5),
            until: 110,
            birth: { ...server, name: 'mocha', cmd: 'mocha', ppid: 101 },
          },
        ],
        { mode: 'run' },
      )[0]?.grade,
    ).toBe('suspect')
  })
})

describe('groups', () => {
  const worker = { ...server, name: 'worker', cmd: 'worker', ppid: 101 }

  test('a leak spread over short-lived children is found in their sum and named once', () => {
    const children = Array.from({ length: 12 }, (_, n): Program => ({
      from: 10 * n,
      until: 10 * n + 9,
      mib: () => 40 + 5 * n,
      birth: worker,
    }))
    const findings = judge([{ mib: flat, birth: server }, ...children])
    expect(findings).toEqual([
      expect.objectContaining({
        subject: { kind: 'group', id: 'worker|child', name: 'worker' },
        outcome: 'fail',
      }),
    ])
    expect(findings[0]?.message).toContain('worker (12 processes) grows by')
  })

  test('one leaking worker is named, not its pool', () => {
    const findings = judge([
      { mib: flat, birth: server },
      { mib: leak(0.5), birth: worker },
      { mib: flat, birth: worker },
      { mib: flat, birth: worker },
    ])
    expect(findings.map(({ subject }) => subject.id)).toEqual(['102:1002'])
  })

  test('several leaking workers are one finding', () => {
    const findings = judge([
      { mib: flat, birth: server },
      ...[1, 2, 3].map((): Program => ({ mib: leak(0.5), birth: worker })),
    ])
    expect(findings.map(({ subject, grade }) => [subject.kind, grade])).toEqual([['group', 'leak']])
    expect(findings[0]?.message).toMatch(
      /worker \(3 processes\) grows by 90 MiB\/min .*, one reaches 4\.8 GiB in about 2 h 3\d min$/,
    )
  })
})

describe('many lazy heaps', () => {
  /** a leak in strokes: a score of the walk of 8.8 */
  const next = makeNoise(2)
  const strokes = [100]
  while (strokes.length < 200) strokes.push((strokes.at(-1) ?? 0) + 4 * Math.max(0, next() + 0.4))
  const rough = (second: number): number => strokes[second] ?? 0
  const node = (n: number, mib = flat as (second: number) => number): Program => ({
    mib,
    birth: { cmd: `node s${n}.js`, script: `s${n}.js` },
  })
  const among = (others: number, mib: (second: number) => number, overrides = {}) =>
    judge([node(0, mib), ...Array.from({ length: others }, (_, n) => node(n + 1))], overrides)

  test.each([0, 1, 3, 10, 30])('a straight line fails among %i of them', (others) => {
    expect(among(others, leak(1)).map(({ grade }) => grade)).toEqual(['leak'])
  })

  test.each([
    [1, 'leak', 'fail', 'error'],
    [2, 'leak', 'fail', 'error'],
    [4, 'likely', 'fail', 'warning'],
    [11, 'suspect', 'pass', 'warning'],
  ])('one that wavers counts for less among %i: %s', (others, grade, outcome, severity) => {
    expect(among(others, rough)).toMatchObject([{ grade, outcome, severity }])
  })

  test('a grade that is milder for that says so', () => {
    expect(among(4, rough)[0]?.message).toMatch(
      /grows by .* \(.* judged; one of 5 lazy heaps looked at, and of so many one grows like that by chance; name no other one with `include` to have it judged alone\)/,
    )
    expect(among(11, rough)[0]?.message).toContain('one of 12 lazy heaps looked at')
  })

  test('`include` counts them as well: what it names alone is judged alone', () => {
    const included = (others: number) => among(others, rough, { isIncluded: true })[0]?.grade
    expect([0, 1, 4, 11].map(included)).toEqual(['leak', 'leak', 'likely', 'suspect'])
    const roots = [node(0, rough), ...Array.from({ length: 11 }, (_, n) => node(n + 1))]
    expect(
      judge(
        roots.map(({ mib, birth }) => ({ mib, birth: { ...birth, root: true } })),
        { scope: 'targets' },
      )[0]?.grade,
    ).toBe('suspect')
  })

  test('tools, and heaps that give memory back, are not looked at by that', () => {
    const tool = (n: number): Program => ({
      mib: flat,
      birth: { cmd: `node jest${n}`, script: `/app/node_modules/jest/bin/jest${n}.js` },
    })
    const plain = (n: number): Program => ({
      mib: flat,
      birth: { ...server, cmd: `server${n}`, name: `server${n}` },
    })
    expect(
      judge([node(0, rough), ...[1, 2, 3, 4, 5].flatMap((n) => [tool(n), plain(n)])])[0]?.grade,
    ).toBe('leak')
  })
})

describe('settings', () => {
  const programs: Program[] = [{ mib: leak(0.5), birth: server }]
  test('off', () => {
    expect(judge(programs, {}, { 'growth-threshold': 'off' })).toEqual([])
    expect(
      growth.describe(makeEvidence(120, programs), makeSettings({ 'growth-threshold': 'off' })),
    ).toBe('')
  })
  test('a rate that is tolerated, and one that is not', () => {
    expect(judge(programs, {}, { 'growth-threshold': '40MiB/min' })).toEqual([])
    expect(judge(programs, {}, { 'growth-threshold': '20MiB/min' })[0]).toMatchObject({
      grade: 'leak',
      limit: 20 * 2 ** 20,
    })
  })
  test('a warm-up that covers the growth', () => {
    expect(
      judge([{ mib: (s) => 100 + Math.min(s, 60), birth: server }], {}, { 'warm-up': '70s' }),
    ).toEqual([])
  })
  test('what is allowed', () => {
    const parse = (name: string, text: string): unknown =>
      growth.options.find((option) => option.name === name)?.parse(text)
    expect(parse('growth-threshold', '5MiB/min')).toEqual({
      kind: 'rate',
      bytesPerMinute: 5 * 2 ** 20,
    })
    expect(() => parse('growth-threshold', '5MiB')).toThrow('is not a rate')
    expect(parse('warm-up', '30s')).toBe(30_000)
    expect(() => parse('treat-as', 'cron')).toThrow('is none of these')
  })
  test('the head of the report says what would have been found', () => {
    expect(
      growth.describe(makeEvidence(120, [{ mib: flat, birth: server }]), makeSettings()),
    ).toMatch(
      /^no growth that does not settle; would have found [\d.]+ (KiB|MiB)\/(h|min) in server$/,
    )
  })
})

describe('what cannot be judged', () => {
  test('one line for the job', () => {
    expect(
      judge(
        [
          { mib: flat, birth: server },
          { mib: flat, birth: server, from: 5 },
        ],
        {},
        {},
        14,
      ),
    ).toEqual([
      expect.objectContaining({
        outcome: 'unknown',
        subject: { kind: 'job', id: 'job', name: 'the job' },
        message: 'looked for 14 s, needs 20 s and as many samples',
      }),
    ])
  })
  test('a snapshot has no growth, unless it was asked for', () => {
    expect(judge([{ mib: flat, birth: server }], { isSnapshot: true }, {}, 0)).toEqual([])
    expect(
      judge(
        [{ mib: flat, birth: server }],
        { isSnapshot: true },
        { 'growth-threshold': '5MiB/min' },
        0,
      ),
    ).toMatchObject([{ outcome: 'unknown' }])
  })
})

describe('rates', () => {
  const ratesOf = (programs: readonly Program[], overrides = {}, given = {}, seconds = 120) =>
    growth.rates?.(makeEvidence(seconds, programs, overrides), makeSettings(given)) ??
    new Map<string, number>()
  const MiB = 2 ** 20

  test('each process that was judged has one, within a twentieth; 0 where nothing rises', () => {
    const rates = ratesOf([
      { mib: leak(0.5), birth: server },
      { mib: flat, birth: { ...server, name: 'quiet', cmd: 'quiet' } },
      { mib: flat, from: 115, birth: { ...server, name: 'late', cmd: 'late' } },
    ])
    expect([...rates.keys()]).toEqual(['101:1001', '102:1002'])
    expect(Math.abs((rates.get('101:1001') ?? 0) / (30 * MiB) - 1)).toBeLessThan(0.05)
    expect(rates.get('102:1002')).toBe(0)
  })

  test("a group has its sum's, and its members keep their own", () => {
    const rates = ratesOf(
      [leak(0.3), leak(0.2)].map((mib) => ({ mib, birth: { ...server, ppid: 1 } })),
    )
    expect([...rates].map(([id, rate]) => [id, Math.round(rate / MiB)])).toEqual([
      ['101:1001', 18],
      ['102:1002', 12],
      [expect.stringContaining('server'), 30],
    ])
  })

  test('none where growth is off, or in a snapshot', () => {
    const leaking = [{ mib: leak(0.5), birth: server }]
    expect(ratesOf(leaking, {}, { 'growth-threshold': 'off' }).size).toBe(0)
    expect(ratesOf(leaking, { isSnapshot: true }).size).toBe(0)
  })
})

describe('who judges', () => {
  const program = { mib: leak(0.5), birth: server }

  test('nobody where a day may be in the load, and the sentence says so', () => {
    expect(judge([program], { growthJudge: 'none' })).toEqual([
      expect.objectContaining({
        outcome: 'unknown',
        message: 'under a day: in 2 min load that has a day looks like growth',
        advice: expect.stringMatching(/`load: steady`/) as unknown,
      }),
    ])
  })

  test('days, to whom a curve says nothing', () => {
    // who was there for a day: else nobody could say anything
    const curve = { timesS: [0, 86_400], bytes: [1, 1] }
    const remembered = {
      spanS: 86_400,
      zoneOffsetMinutes: 0,
      lives: new Map([['101:1001', [curve]]]),
      groups: new Map(),
    }
    expect(judge([program], { growthJudge: 'days', remembered })).toEqual([])
  })

  test('in a standing watch what has gone half of its way to the limit', () => {
    const watch = { growthJudge: 'days', isStanding: true } as const
    expect(judge([program], watch, { threshold: '250MiB' })).toEqual([])
    expect(judge([program], watch, { threshold: '210MiB' })).toEqual([
      expect.objectContaining({
        outcome: 'fail',
        severity: 'error',
        grade: 'leak',
        message: expect.stringMatching(
          /^server \(pid 101\) grows by 30 MiB\/min and reaches 210 MiB in about \d+ min \d+ s: half of the way from 100 MiB is gone$/,
        ) as unknown,
      }),
    ])
    expect(
      judge([program], watch, { threshold: '210MiB', 'growth-threshold': '1GiB/min' }),
    ).toEqual([])
    expect(judge([program], watch, { threshold: '210MiB', 'growth-threshold': 'off' })).toEqual([])
  })

  test('a standing watch says nothing of a tool, nor of who is gone', () => {
    const watch = { growthJudge: 'days', isStanding: true } as const
    const limit = { threshold: '210MiB' }
    // nor of what fills its initial heap, which ends below the limit, nor within a warm-up
    const jvm = (heap: string) => ({ ...program, birth: { ...server, rt: 'java', heap } }) as const
    expect(judge([jvm('-Xms100m')], watch, limit)).toEqual([])
    expect(judge([jvm('-Xms40m')], watch, limit)).toHaveLength(1)
    expect(judge([jvm('-Xms200m')], watch, limit)).toHaveLength(1)
    expect(judge([program], watch, { ...limit, 'warm-up': '400d' })).toEqual([])
    expect(judge([{ ...program, until: 110 }], watch, limit)).toEqual([])
    expect(judge([program], watch, { ...limit, 'treat-as': 'batch' })).toHaveLength(1)
  })
})
