import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dailyFloors } from '../../src/stats/daily-floors.ts'
import { judgeDays } from '../../src/stats/judge-days.ts'
import { kendallExact } from '../../src/stats/kendall-exact.ts'
import { makeNoise } from './make-curve.ts'

const DAY_S = 86_400
const MIB = 2 ** 20

/**
 * A service of 200 MiB with a swing of day and night, scanned every 10 minutes for so many days;
 * `mib` adds to it.
 */
function makeDays(
  days: number,
  mib: (day: number) => number,
  { keep = () => true, seed = 1 }: { keep?: (timeS: number) => boolean; seed?: number } = {},
): [number[], number[]] {
  const noise = makeNoise(seed)
  const times = Array.from({ length: days * 144 }, (_, i) => i * 600 + 30 * noise()).filter(keep)
  return [
    times,
    times.map(
      (timeS) =>
        (200 +
          40 * Math.max(0, Math.sin((timeS / DAY_S) * 2 * Math.PI)) +
          noise() +
          mib(timeS / DAY_S)) *
        MIB,
    ),
  ]
}

describe('kendallExact', () => {
  test('is the share of all orders whose score is at least that', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 6 }),
        fc.integer({ min: -15, max: 15 }),
        (count, score) => {
          const orders = permutations(Array.from({ length: count }, (_, i) => i))
          const scoreOf = (order: readonly number[]): number =>
            order.reduce(
              (sum, a, i) =>
                sum + order.slice(i + 1).reduce((pairs, b) => pairs + Math.sign(b - a), 0),
              0,
            )
          expect(kendallExact(count, score)).toBeCloseTo(
            orders.filter((order) => scoreOf(order) >= score).length / orders.length,
            10,
          )
        },
      ),
      { numRuns: 60 },
    )
  })
})

function permutations(values: readonly number[]): number[][] {
  return values.length < 2
    ? [[...values]]
    : values.flatMap((value) =>
        permutations(values.filter((other) => other !== value)).map((rest) => [value, ...rest]),
      )
}

describe('dailyFloors', () => {
  test('spans of 24 hours back from now, each with its quiet hours; what is left before them is no day', () => {
    const times = Array.from({ length: 60 }, (_, hour) => hour * 3600)
    const floors = dailyFloors(
      {
        times,
        values: times.map((_, hour) =>
          hour < 12 ? 1 : hour < 36 ? 10 + (hour % 24) : 50 + (hour % 24),
        ),
      },
      60 * 3600,
    )
    expect(floors).toEqual({ times: [-1, 0], values: [10.5, 50.5] })
  })

  test('a day with under half of the usual hours is left out', () => {
    const times = Array.from({ length: 96 }, (_, hour) => hour * 3600).filter(
      (time) => time < 30 * 3600 || time > 46 * 3600,
    )
    expect(dailyFloors({ times, values: times.map(() => 7) }, 96 * 3600).times).toEqual([-3, -1, 0])
  })
})

describe('judgeDays', () => {
  test('a leak of 1 % a day under a swing of day and night: rate, and since when', () => {
    const growth = judgeDays(...makeDays(9, (day) => 2 * day))
    expect(growth?.bytesPerDay).toBeGreaterThan(1.7 * MIB)
    expect(growth?.bytesPerDay).toBeLessThan(2.3 * MIB)
    expect(growth?.days).toBe(8)
    expect((growth?.sinceS ?? 0) / DAY_S).toBeCloseTo(1, 1)
  })

  test('a leak that began in the middle of a life is dated', () => {
    const growth = judgeDays(...makeDays(20, (day) => Math.max(0, day - 12) * 10))
    expect((growth?.sinceS ?? 0) / DAY_S).toBeGreaterThan(10.5)
    expect((growth?.sinceS ?? 0) / DAY_S).toBeLessThan(13)
  })

  test('a fast leak shows after four days', () => {
    expect(judgeDays(...makeDays(3, (day) => 40 * day))).toBeNull()
    expect(judgeDays(...makeDays(4, (day) => 40 * day))?.bytesPerDay).toBeGreaterThan(38 * MIB)
  })

  test.each<[string, (day: number) => number]>([
    ['nothing but the swing', () => 0],
    ['a cache that fills for two days', (day) => 60 * Math.min(1, day / 2)],
    ['a step', (day) => (day > 6 ? 30 : 0)],
    ['two steps', (day) => (day > 6 ? 30 : 0) + (day > 9 ? 20 : 0)],
    ['a batch once a week', (day) => (Math.floor(day) % 7 === 2 && day % 1 < 0.1 ? 150 : 0)],
    ['growth that settled', (day) => 40 * (1 - Math.exp(-day))],
    ['a tenth of a percent a day', (day) => 0.2 * day],
    ['shrinking', (day) => -2 * day],
  ])('healthy: %s', (_name, mib) => {
    for (let days = 1; days <= 14; days++) expect(judgeDays(...makeDays(days, mib))).toBeNull()
  })

  test('gaps and irregular times: nights without a scan, a day off', () => {
    const growth = judgeDays(
      ...makeDays(12, (day) => 4 * day, {
        keep: (timeS) => timeS % DAY_S > DAY_S / 3 && Math.floor(timeS / DAY_S) !== 5,
      }),
    )
    expect(growth?.bytesPerDay).toBeGreaterThan(3 * MIB)
  })

  test('never throws, and is the same for the same', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.double(), fc.double()), { maxLength: 300 }), (points) => {
        const [times, bytes] = [points.map(([time]) => time), points.map(([, value]) => value)]
        expect(judgeDays(times, bytes)).toEqual(judgeDays(times, bytes))
      }),
    )
  })
})
