import { describe, expect, test } from '@jest/globals'
import { buildReport, type Ingredients } from '../../src/report/build-report.ts'
import type { Scope } from '../../src/settings/plan.ts'
import { parseGlobs } from '../../src/globs/parse-glob.ts'
import { unknownBase } from '../../src/findings/memory-base.ts'
import { decideBases } from '../../src/series/decide-bases.ts'
import { parseSize } from '../../src/units/size.ts'
import { birth, build, end, head, tick } from '../series/make-recording.ts'
import { makeFinding, makePlan } from '../support/make-report.ts'
import { makeRunner } from '../support/recording-runner.ts'

const recording = build([
  head,
  birth(1),
  birth(2, { name: 'sh', script: '' }),
  tick(
    1,
    [
      [1, 100_000, 20_000],
      [2, 30_000, 25_000],
    ],
    { mem: [9_000_000, 8_000_000, 0], psi: [1.5, 0.5] },
  ),
  tick(2, [[1, 300_000, 20_000]], { mem: [7_000_000, 6_000_000, 0] }),
  tick(3, [[1, 200_000, 20_000]], { mem: [8_000_000, 7_000_000, 0] }),
  { k: 'oom', t: 2000, where: 'host', rise: 2, gone: [] },
  { k: 'mark', t: 1500, name: 'half' },
  { ...end, t: 2000, n: 3 },
])

const ingredients: Ingredients = {
  plan: makePlan({ name: 'api', include: parseGlobs('node'), exclude: parseGlobs('sh') }),
  context: makeRunner().runner.context,
  recording,
  workload: null,
  outcome: 'success',
  memoryBase: decideBases(recording).memTotal,
  limits: [{ gate: 'threshold', text: '2 GiB' }],
  rates: new Map(),
  containerLimits: new Map(),
  processLimits: new Map(
    recording.processes.map(({ id }) => [
      id,
      { bytes: 2 ** 31, text: '2 GiB', setting: (size) => `\`threshold: ${size}\`` },
    ]),
  ),
  decision: { verdict: 'pass', leakDetected: false, findings: [], inconclusiveReason: '' },
  brokenReason: '',
  notices: ['a notice'],
  uses: [],
}
const report = (overrides: Partial<Ingredients> = {}): ReturnType<typeof buildReport> =>
  buildReport({ ...ingredients, ...overrides })

test('who, where and when', () => {
  const { run, scope, schemaVersion, marks, notices, tool } = report()
  expect(schemaVersion).toBe(1)
  expect(tool).toEqual({ name: 'Memory Leak Detector', version: '0.1.0' })
  expect(run).toMatchObject({
    name: 'api',
    mode: 'run',
    durationMs: 2000,
    intervalMs: 1000,
    repository: 'acme/shop',
    url: 'https://github.com/acme/shop/actions/runs/77',
    startedAt: '2025-11-28T14:43:01.000Z',
  })
  expect(scope).toEqual({
    kind: 'workload',
    include: ['node'],
    exclude: ['sh'],
    processes: 2,
    label: 'the command and its descendants',
  })
  expect(marks).toEqual([{ atMs: 1500, name: 'half' }])
  expect(notices).toEqual(['a notice'])
})

test('the total never adds RSS: anonymous memory of all, and the largest shared part once', () => {
  const { total } = report()
  expect(total).toMatchObject({
    peakBytes: (280_000 + 5000 + 25_000) * 1024,
    peakAt: new Date(head.t0 + 1000).toISOString(),
    method: 'sum of anonymous memory plus the largest shared part',
  })
  expect(total.trendBytes).toContain(total.peakBytes)
})

test('the host: lowest and last of what is available, pressure, kills', () => {
  expect(report().host).toMatchObject({
    minAvailableBytes: 7_000_000 * 1024,
    lastAvailableBytes: 8_000_000 * 1024,
    swapUsedBytes: 0,
    psi: [1.5, 0.5],
    oomKills: 2,
    hostname: 'vm',
  })
})

test('nothing was measured: a report all the same, with nothing made up', () => {
  const empty = report({
    recording: null,
    memoryBase: unknownBase,
    limits: [],
    processLimits: new Map(),
    decision: {
      verdict: 'inconclusive',
      leakDetected: false,
      findings: [],
      inconclusiveReason: 'there are no samples',
    },
  })
  expect(empty).toMatchObject({
    sentence: 'Not judged: there are no samples.',
    processes: [],
    groups: [],
    marks: [],
    suggestion: '',
    quality: { complete: false, ended: 'died', ticks: 0 },
  })
  expect(empty.total).toMatchObject({ peakBytes: 0, pssPeakBytes: null, trendBytes: [] })
  expect(empty.host).toMatchObject({
    minAvailableBytes: null,
    swapUsedBytes: null,
    psi: null,
    oomKills: 0,
    memTotalKiB: 0,
  })
  expect(JSON.parse(JSON.stringify(empty))).toEqual(empty)
})

describe('the suggestion', () => {
  const lasting = { ...recording, durationMs: 20_000 }
  const suggest = (overrides: Partial<Ingredients> = {}): string =>
    report({ recording: lasting, ...overrides }).suggestion

  test.each(['failure', 'cancelled', 'skipped', ''] as const)(
    'none of a command that did not end well (%p)',
    (outcome) => {
      expect(suggest()).not.toBe('')
      expect(suggest({ outcome })).toBe('')
    },
  )

  test('none of less than 20 s; where there is no command that alone counts', () => {
    expect(suggest({ recording: { ...recording, durationMs: 19_999 } })).toBe('')
    const watch = { plan: makePlan({ mode: 'watch' }), outcome: '' } as const
    expect(suggest(watch)).not.toBe('')
    expect(suggest({ ...watch, recording })).toBe('')
  })

  test('is of the setting that holds for the largest process', () => {
    const processLimits = new Map(
      recording.processes.map(({ id, name }) => [
        id,
        {
          bytes: 2 ** 30,
          text: '1 GiB',
          setting: (size: string) => `the line \`${name}: ${size}\` of \`threshold\``,
        },
      ]),
    )
    expect(report({ processLimits, recording: lasting })).toMatchObject({
      suggestion: 'Peak 293 MiB; the line `node: 400MiB` of `threshold` leaves 36 % headroom.',
      sentence:
        'Passed: the largest process, node server.js (pid 101), peaked at 293 MiB, limit 1 GiB.',
      processes: [{ thresholdBytes: 2 ** 30 }, { thresholdBytes: 2 ** 30 }],
    })
  })

  test('is a round size that leaves 30 to 50 %, and says how much', () => {
    const { suggestion, processes } = report({ recording: lasting })
    const [, size = '', headroom = ''] =
      /^Peak \S+ MiB; `threshold: (\S+)` leaves (\d+) % headroom\.$/u.exec(suggestion) ?? []
    const exact = (parseSize(size) / (processes[0]?.peakRssBytes ?? 1) - 1) * 100
    expect(exact).toBeGreaterThanOrEqual(30)
    expect(exact).toBeLessThanOrEqual(50)
    expect(Number(headroom)).toBe(Math.floor(exact))
  })

  test('none after an out-of-memory kill, whose peak was cut off, nor without a process', () => {
    expect(
      suggest({ decision: { ...ingredients.decision, findings: [makeFinding({ gate: 'oom' })] } }),
    ).toBe('')
    expect(suggest({ recording: { ...build([head, tick(1, [])]), durationMs: 60_000 } })).toBe('')
  })
})

describe('the scope in words', () => {
  const workerOf = (runnerWorkerPid: number): Ingredients['recording'] => ({
    ...recording,
    host: { ...recording.host, runnerWorkerPid },
  })
  const cases: readonly (readonly [
    scope: Scope,
    recording: Ingredients['recording'],
    label: string,
  ])[] = [
    ['workload', recording, 'the command and its descendants'],
    ['system', recording, 'all processes of this machine'],
    ['targets', recording, 'the chosen processes and their descendants'],
    ['job', workerOf(7), 'the steps of the job'],
    ['job', workerOf(0), "all processes here (the runner's worker is not visible)"],
  ]
  test.each(cases)('%s', (scope, given, label) => {
    expect(report({ plan: makePlan({ scope }), recording: given }).scope.label).toBe(label)
  })
})
