import { describe, expect, test } from '@jest/globals'
import { threshold } from '../../src/gates/threshold.ts'
import { birth, build, end, head, tick } from '../series/make-recording.ts'
import { makeEvidence, makeSettings } from './make-evidence.ts'

const GIB = 2 ** 30
const steady = (mib: number, pid: number) => ({
  mib: () => mib,
  birth: { pid, name: 'server', cmd: 'server', script: '', rt: 'other' } as const,
})
/** 2 MB of shared memory come on top in makeEvidence */
const evidence = makeEvidence(10, [steady(100, 101), steady(300, 102), steady(5000, 103)])
const cgroup = {
  bytes: GIB,
  source: 'cgroup',
  path: '/job',
  label: '1 GiB limit of cgroup /job',
} as const

const pids = (given: Record<string, string>, overrides: Partial<typeof evidence> = {}) =>
  threshold
    .judge({ ...evidence, ...overrides }, makeSettings(given))
    .map(({ subject, severity }) => `${severity} ${subject.id.split(':')[0] ?? ''}`)

describe('who is above', () => {
  const cases: readonly (readonly [
    threshold: string,
    warn: string,
    findings: readonly string[],
  ])[] = [
    ['auto', 'off', ['error 103']], // 30 % of 16 GiB
    ['off', 'off', []],
    ['200MiB', 'off', ['error 103', 'error 102']],
    ['200MiB', '50MiB', ['error 103', 'error 102', 'warning 101']],
    ['off', '200MiB', ['warning 103', 'warning 102']],
    ['1%', 'off', ['error 103', 'error 102']],
    ['100', 'off', []],
    ['1MiB', 'off', ['error 103', 'error 102', 'error 101']],
  ]
  test.each(cases)('threshold %s, warn-threshold %s', (fail, warn, findings) => {
    expect(pids({ threshold: fail, 'warn-threshold': warn })).toEqual(findings)
  })

  test('exactly at the limit is not above it', () => {
    const peak = evidence.recording.processes[0]?.peakRssBytes ?? 0
    expect(pids({ threshold: `${peak}B` })).not.toContain('error 101')
    expect(pids({ threshold: `${peak - 1}B` })).toContain('error 101')
  })
})

describe('the base', () => {
  test('auto is 80 % of a lower cgroup limit, a percent is of it as well', () => {
    expect(pids({}, { memoryBase: cgroup })).toEqual(['error 103'])
    expect(threshold.describe({ ...evidence, memoryBase: cgroup }, makeSettings())).toBe(
      '80 % of 1 GiB limit of cgroup /job = 819 MiB',
    )
    expect(
      threshold.describe({ ...evidence, memoryBase: cgroup }, makeSettings({ threshold: '50%' })),
    ).toBe('50 % of 1 GiB limit of cgroup /job = 512 MiB')
  })

  test('is named, with what the limit comes to', () => {
    expect(threshold.describe(evidence, makeSettings({ 'warn-threshold': '1GiB' }))).toBe(
      '30 % of 16 GiB RAM = 4.8 GiB, warns above 1 GiB',
    )
    expect(threshold.describe(evidence, makeSettings({ threshold: 'off' }))).toBe('')
    expect(threshold.judge(evidence, makeSettings())[0]?.message).toBe(
      'server (pid 103) peaked at 4.88 GiB, limit 30 % of 16 GiB RAM = 4.8 GiB',
    )
  })

  test('unknown: a percent cannot be judged, a size can', () => {
    const nowhere = { memoryBase: { ...cgroup, bytes: 0 } }
    expect(threshold.judge({ ...evidence, ...nowhere }, makeSettings())).toEqual([
      expect.objectContaining({
        outcome: 'unknown',
        gate: 'threshold',
        subject: expect.objectContaining({ kind: 'job' }),
      }),
    ])
    expect(pids({ threshold: '200MiB' }, nowhere)).toEqual(['error 103', 'error 102'])
  })
})

describe('lines', () => {
  const mixed = makeEvidence(10, [
    {
      mib: () => 3000,
      birth: {
        pid: 101,
        name: 'java',
        cmd: 'java -jar app.jar',
        script: '-jar app.jar',
        rt: 'java',
      },
    },
    {
      mib: () => 700,
      birth: { pid: 102, name: 'postgres', cmd: 'postgres: writer', script: '', rt: 'other' },
    },
    {
      mib: () => 400,
      birth: { pid: 103, name: 'node', cmd: 'node server.js', script: 'server.js', rt: 'node' },
    },
  ])
  const judgeMixed = (lines: string, overrides: Partial<typeof mixed> = {}) =>
    threshold.judge({ ...mixed, ...overrides }, makeSettings({ threshold: lines }))

  test.each<[lines: string, findings: readonly string[]]>([
    ['java: 4GiB\n*: 500MiB', ['postgres 500 MiB for *']],
    ['java: 2GiB\npostgres*: 10%\n*: 30%', ['java 2 GiB for java']],
    // the first that matches holds, whatever comes later
    ['*: 4GiB\njava: 1MiB', []],
    ['ja*: 1GiB\njava: 4GiB', ['java 1 GiB for ja*']],
    // by what the report calls it, by its command, by name
    ['node server.js: 300MiB', ['node 300 MiB for node server.js']],
    ['java -jar app.jar: 1GiB', ['java 1 GiB for java -jar app.jar']],
    ['postgres\\: writer: 600MiB', ['postgres 600 MiB for postgres\\: writer']],
    ['node: off\n*: off', []],
    // whom none matches keeps the default: 30 % of 16 GiB
    ['node: 300MiB', ['node 300 MiB for node']],
    [
      '{node,postgres}: 300MiB\n',
      ['postgres 300 MiB for {node,postgres}', 'node 300 MiB for {node,postgres}'],
    ],
  ])('%j', (lines, findings) => {
    expect(
      judgeMixed(lines).map(
        ({ subject, message }) =>
          `${subject.name.split(' ')[0] ?? ''} ${message.split('limit ')[1] ?? ''}`,
      ),
    ).toEqual(findings)
  })

  test('no line, no limit? the default holds for the others', () => {
    expect(judgeMixed('node: 8GiB', { memoryBase: cgroup }).map(({ message }) => message)).toEqual([
      'java -jar app.jar (pid 101) peaked at 2.93 GiB, limit 80 % of 1 GiB limit of cgroup /job = 819 MiB for *',
    ])
  })

  test('finding, advice, and what holds for a process', () => {
    const settings = makeSettings({ threshold: 'java: 2GiB\n*: 50%' })
    expect(threshold.judge(mixed, settings)).toEqual([
      expect.objectContaining({
        outcome: 'fail',
        severity: 'error',
        limit: 2 * GIB,
        unit: 'bytes',
        message: 'java -jar app.jar (pid 101) peaked at 2.93 GiB, limit 2 GiB for java',
        advice: 'if java -jar app.jar may need this much, set the line `java: 4GiB` of `threshold`',
      }),
    ])
    const limits = mixed.recording.processes.map((process) =>
      threshold.limitOf?.(process, mixed, settings),
    )
    expect(limits.map((limit) => [limit?.bytes, limit?.text, limit?.setting('1GiB')])).toEqual([
      [2 * GIB, '2 GiB', 'the line `java: 1GiB` of `threshold`'],
      ...[1, 2].map(() => [
        8 * GIB,
        '50 % of 16 GiB RAM = 8 GiB',
        'the line `*: 1GiB` of `threshold`',
      ]),
    ])
    expect(
      mixed.recording.processes.map(
        (process) => threshold.limitOf?.(process, mixed, makeSettings({ threshold: 'off' })).text,
      ),
    ).toEqual(['', '', ''])
  })

  test('the head names each, the chart has those that some process falls under', () => {
    const settings = makeSettings({
      threshold: 'ruby: 1GiB\njava: 4GiB\npostgres*: off\n*: 10%',
      'warn-threshold': '1GiB',
    })
    expect(threshold.describe(mixed, settings)).toBe(
      'ruby 1 GiB, java 4 GiB, postgres* off, * 10 % of 16 GiB RAM = 1.6 GiB, warns above 1 GiB',
    )
    expect(threshold.lines?.(mixed, settings)).toEqual([
      { label: 'threshold java', bytes: 4 * GIB },
      { label: 'threshold *', bytes: Math.round(1.6 * GIB) },
      { label: 'warn-threshold', bytes: GIB },
    ])
    const many = makeSettings({
      threshold: Array.from({ length: 50 }, (_, at) => `p${at}: 1GiB`).join('\n'),
    })
    expect(threshold.describe(mixed, many)).toMatch(/^p0 1 GiB, .*, and 45 more$/u)
  })

  test('of a machine whose memory is not known sizes are judged, percents are not', () => {
    const nowhere = { memoryBase: { ...cgroup, bytes: 0 } }
    expect(judgeMixed('java: 2GiB\n*: off', nowhere).map(({ outcome }) => outcome)).toEqual([
      'fail',
    ])
    expect(judgeMixed('java: 2GiB\n*: 30%', nowhere).map(({ outcome }) => outcome)).toEqual([
      'fail',
      'unknown',
    ])
    expect(
      judgeMixed('java: 2GiB\nnode: 1GiB\npostgres: off\nruby: 30%', nowhere).map(
        ({ outcome }) => outcome,
      ),
    ).toEqual(['fail'])
  })
})

test('a warning limit that cannot be judged takes nothing from the other', () => {
  const judged = threshold.judge(
    { ...evidence, memoryBase: { ...cgroup, bytes: 0 } },
    makeSettings({ threshold: '4GiB', 'warn-threshold': '30%' }),
  )
  expect(judged.map(({ outcome, advice }) => [outcome, advice])).toEqual([
    ['fail', expect.any(String)],
    ['unknown', 'give `warn-threshold` a size such as `512MiB`'],
  ])
})

describe('what is measured', () => {
  const peaked = [
    tick(1, [[1, 100_000, 0]]),
    tick(2, [[1, 400_000, 0]]),
    tick(3, [[1, 100_000, 0]]),
  ]
  const recordingOf = (...more: Parameters<typeof build>[0]) =>
    build([head, birth(1, { old: true }), ...peaked, ...more, { ...end, t: 2000, n: 3 }])

  test('the highest sample', () => {
    expect(
      threshold.judge(
        { ...evidence, recording: recordingOf() },
        makeSettings({ threshold: '300MiB' }),
      )[0],
    ).toMatchObject({ measured: 400_000 * 1024, limit: 300 * 2 ** 20, unit: 'bytes' })
  })

  test("the kernel's high-water mark where it rose between two readings, and then it says so", () => {
    const recording = recordingOf(
      { k: 'slow', t: 0, p: [1, 0, 1, 5, -1, 100_000] },
      { k: 'slow', t: 2000, p: [1, 0, 1, 5, -1, 900_000] },
    )
    expect(
      threshold.judge({ ...evidence, recording }, makeSettings({ threshold: '600MiB' }))[0],
    ).toMatchObject({
      measured: 900_000 * 1024,
      message:
        "node server.js (pid 101) peaked at 879 MiB by the kernel's high-water mark, limit 600 MiB",
    })
  })

  test("a mark that was high before we looked is not this run's", () => {
    const recording = recordingOf(
      { k: 'slow', t: 0, p: [1, 0, 1, 5, -1, 900_000] },
      { k: 'slow', t: 2000, p: [1, 0, 1, 5, -1, 900_000] },
    )
    expect(
      threshold.judge({ ...evidence, recording }, makeSettings({ threshold: '600MiB' })),
    ).toEqual([])
  })

  test('in a snapshot what is held now', () => {
    expect(
      threshold.judge(
        { ...evidence, isSnapshot: true, recording: recordingOf() },
        makeSettings({ threshold: '200MiB' }),
      ),
    ).toEqual([])
    expect(
      threshold.judge({ ...evidence, isSnapshot: true }, makeSettings({ threshold: '4GiB' }))[0]
        ?.message,
    ).toBe('server (pid 103) holds 4.88 GiB, limit 4 GiB')
  })

  test('the advice is a size that leaves 40 %', () => {
    expect(
      threshold.judge(
        { ...evidence, recording: recordingOf() },
        makeSettings({ threshold: '300MiB' }),
      )[0]?.advice,
    ).toMatch(/^if node server\.js may need this much, set `threshold: \d+MiB`$/u)
  })
})

test('a peak that is only a lower bound is said to be one, and what it broke is broken', () => {
  const recording = build([
    head,
    birth(1),
    tick(1, [[1, 300 * 1024, 0]]),
    { k: 'death', t: 500, i: 1 },
    tick(2, []),
    end,
  ])
  const [finding] = threshold.judge(
    { ...evidence, recording },
    makeSettings({ threshold: '200MiB' }),
  )
  expect(finding?.message).toBe('node server.js (pid 101) reached at least 300 MiB, limit 200 MiB')
})

describe('what a process of the command held by wait4, nobody saw which one', () => {
  const recording = {
    ...build([head, birth(1, { root: true }), tick(1, [[1, 5000, 0]]), end]),
    unseenPeakBytes: 213 * 2 ** 20,
  }
  const judge = (given: string, records: Partial<typeof recording> = {}) =>
    threshold.judge(
      { ...evidence, recording: { ...recording, ...records } },
      makeSettings({ threshold: given }),
    )

  test('breaks the limit that all of them have', () => {
    expect(judge('200MiB')).toMatchObject([
      {
        outcome: 'fail',
        measured: 213 * 2 ** 20,
        message:
          'a process of node server.js (pid 101), nobody saw which one, peaked at 213 MiB by wait4, limit 200 MiB',
      },
    ])
    expect(judge('214MiB')).toEqual([])
    expect(judge('off')).toEqual([])
  })

  test('breaks no limit of a program: nobody knows which program it was', () => {
    expect(judge('node: 200MiB\n*: 200MiB')).toEqual([])
  })

  test('of a command that ended before it was seen', () => {
    expect(judge('200MiB', { processes: [] })).toMatchObject([
      {
        subject: { id: 'command' },
        message: expect.stringMatching(/^a process of the command, /u),
      },
    ])
  })
})
