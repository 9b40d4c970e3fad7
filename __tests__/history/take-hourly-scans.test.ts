import { expect, test } from '@jest/globals'
import { takeHourlyScans } from '../../src/history/take-hourly-scans.ts'
import type { SampleRecord } from '../../src/samples/record.ts'
import { birth, build, end, head, tick } from '../series/make-recording.ts'

const MINUTE_MS = 60_000
const MIB_KIB = 1024

test('a scan for each hour, with the lowest of it, of whoever was there', () => {
  const records: SampleRecord[] = [head, birth(1)]
  for (let minute = 0; minute <= 150; minute++) {
    if (minute === 90) records.push(birth(2, { t: 90 * MINUTE_MS }))
    // one dip each hour, at its twentieth minute
    const mib = 100 + Math.floor(minute / 60) * 10 - (minute % 60 === 20 ? 7 : 0)
    records.push({
      ...tick(minute + 1, [
        [1, mib * MIB_KIB + 2000, 2000],
        ...(minute >= 90 ? [[2, 50 * MIB_KIB, 0] as const] : []),
      ]),
      t: minute * MINUTE_MS,
    })
  }
  const recording = build([...records, { ...end, t: 150 * MINUTE_MS, n: 151 }])
  const scans = takeHourlyScans(recording)
  expect(
    scans.map(({ atEpochMs, processes }) => [
      (atEpochMs - recording.startedEpochMs) / MINUTE_MS,
      processes.map(({ pid, bytes }) => [pid, bytes / 2 ** 20]),
    ]),
  ).toEqual([
    [60, [[101, 93]]],
    [
      120,
      [
        [101, 103],
        [102, 50],
      ],
    ],
    [
      150,
      [
        [101, 113],
        [102, 50],
      ],
    ],
  ])
})

test('one that ends as an hour begins has no second scan of that moment', () => {
  const ticks = [0, 30, 60, 90, 120].map((minute, at) => ({
    ...tick(at + 1, [[1, 50 * MIB_KIB, 0]]),
    t: minute * MINUTE_MS,
  }))
  const recording = build([head, birth(1), ...ticks, { ...end, t: 120 * MINUTE_MS, n: 5 }])
  expect(
    takeHourlyScans(recording).map(
      ({ atEpochMs }) => (atEpochMs - recording.startedEpochMs) / MINUTE_MS,
    ),
  ).toEqual([60, 120])
})
