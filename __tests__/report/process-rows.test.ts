import { expect, test } from '@jest/globals'
import { buildRows } from '../../src/report/process-rows.ts'
import { decideBases } from '../../src/series/decide-bases.ts'
import { birth, build, end, head, tick } from '../series/make-recording.ts'
import { foreign } from '../../src/findings/untrusted.ts'
import { makeFinding } from '../support/make-report.ts'

const host = {
  ...head.host,
  memTotalKiB: 1_000_000,
  cgroupLimitKiB: 500_000,
  cgroupLimitPath: '/job',
}
const recording = build([
  { ...head, host },
  birth(1, { start: 100_000 }),
  birth(2, { name: 'sh', cmd: 'sh', script: '', rt: 'other', start: 100_000 }),
  tick(1, [
    [1, 50_000, 10_000],
    [2, 1000, 900],
  ]),
  { k: 'slow', t: 1000, p: [1, 25, 11, 24, -1, -1, 2, 0, 1, -1, -1, -1] },
  tick(2, [[1, 200_000, 10_000]]),
  { k: 'death', t: 2000, i: 2 },
  tick(3, [[1, 100_000, 10_000]]),
  { ...end, t: 2000, n: 3 },
])
const { lower } = decideBases({ ...recording, host })
const judged = {
  findings: [],
  memoryBase: lower,
  rates: new Map<string, number>(),
  processLimits: new Map([
    [recording.processes[0]?.id ?? '', { bytes: 2 ** 30, text: '1 GiB', setting: String }],
  ]),
}
const rows = buildRows(recording, judged)

test('largest peak first; sizes, shares and times', () => {
  expect(rows.map(({ name }) => name)).toEqual(['node', 'sh'])
  expect(rows[0]).toMatchObject({
    pid: 101,
    label: 'node server.js',
    startRssBytes: 50_000 * 1024,
    peakRssBytes: 200_000 * 1024,
    endRssBytes: 100_000 * 1024,
    peakAnonBytes: 190_000 * 1024,
    peakPercent: 40,
    memPercent: 10,
    threads: 11,
    descriptors: 24,
    readings: 3,
    verdict: 'ok',
    endedAt: null,
    startedAt: new Date(host.bootEpochMs + 1_000_000).toISOString(),
  })
  expect(rows[1]).toMatchObject({ descriptors: null, endedAt: expect.stringMatching(/Z$/u) })
})

test('the limit that holds for the process, where there is one', () => {
  expect(rows.map(({ thresholdBytes }) => thresholdBytes)).toEqual([2 ** 30, null])
})

test('CPU as ps has it: time used over time lived, at the last reading', () => {
  // 25 ticks of 10 ms; it started with the recording, which was read after 1 s
  expect(recording.startedEpochMs - (host.bootEpochMs + 1_000_000)).toBe(0)
  expect(rows[0]?.cpuPercent).toBe(25)
})

test('never read, never lived: no division by zero', () => {
  const bare = build([
    { ...head, host: { ...host, memTotalKiB: 0, cgroupLimitKiB: null } },
    birth(1, { start: Number.MAX_SAFE_INTEGER }),
    tick(1, [[1, 1, 0]]),
  ])
  expect(buildRows(bare, { ...judged, memoryBase: { ...lower, bytes: 0 } })[0]).toMatchObject({
    cpuPercent: 0,
    memPercent: 0,
    peakPercent: 0,
    threads: null,
    descriptors: null,
    startedAt: '1970-01-01T00:00:00.000Z',
  })
})

test('growth as far as a gate judged it', () => {
  expect(rows.map((row) => row.growthBytesPerMinute)).toEqual([null, null])
  expect(
    buildRows(recording, { ...judged, rates: new Map([[rows[1]?.id ?? '', 1234]]) }).map(
      (row) => row.growthBytesPerMinute,
    ),
  ).toEqual([null, 1234])
})

test('the worst finding about a process is its verdict', () => {
  const about = (overrides: Parameters<typeof makeFinding>[0]) =>
    makeFinding({
      subject: { kind: 'process', id: rows[0]?.id ?? '', name: foreign('node') },
      ...overrides,
    })
  const cases = [
    [[about({ fails: true })], 'fail'],
    [[about({ fails: false })], 'warn'],
    [[about({ outcome: 'unknown', fails: false })], 'unknown'],
    [[about({ outcome: 'pass', fails: false })], 'ok'],
    [
      [
        about({ fails: false }),
        about({ fails: true }),
        about({ outcome: 'unknown', fails: false }),
      ],
      'fail',
    ],
    [[about({ outcome: 'unknown', fails: false }), about({ fails: false })], 'warn'],
  ] as const
  for (const [findings, verdict] of cases)
    expect(buildRows(recording, { ...judged, findings }).map((row) => row.verdict)).toEqual([
      verdict,
      'ok',
    ])
})
