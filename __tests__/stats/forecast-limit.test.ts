import { describe, expect, test } from '@jest/globals'
import { forecastLimit } from '../../src/stats/forecast-limit.ts'
import { recentPeak } from '../../src/stats/recent-peak.ts'
import { makeNoise } from './make-curve.ts'

const HOUR_S = 3600

/**
 * When a curve of level 100 is told that would be at its limit of 200: hours since it began, null
 * where it never is. A reading each `stepS`.
 */
function whenTold(
  add: (hour: number) => number,
  {
    hours,
    stepS = 60,
    limit = 200,
    held = 0,
    unseenS = 0,
    unseenPeakBytes = 0,
  }: {
    hours: number
    stepS?: number
    limit?: number
    held?: number
    unseenS?: number
    unseenPeakBytes?: number
  },
): number | null {
  const noise = makeNoise(1)
  const times: number[] = []
  const values: number[] = []
  for (let timeS = 0; timeS <= hours * HOUR_S; timeS += stepS) {
    times.push(timeS)
    values.push(100 + add(timeS / HOUR_S) + 0.3 * noise())
    // eighty looks
    if (times.length % Math.ceil((hours * HOUR_S) / stepS / 80) !== 0) continue
    const curve = { times, values }
    const ahead = {
      limitBytes: limit,
      peakBytes: recentPeak(curve),
      heldBytes: held,
      unseenS,
      unseenPeakBytes,
    }
    if (forecastLimit(curve, ahead) !== null) return timeS / HOUR_S
  }
  return null
}

describe('what reaches its limit', () => {
  test.each([
    [12, 60],
    [6, 60],
    [2, 10],
    [0.5, 1],
    [0.1, 1],
  ])('in %d hours is told by half of the way, and not long before', (hours, stepS) => {
    const told = whenTold((hour) => (100 * hour) / hours, { hours, stepS }) ?? Infinity
    expect(told).toBeLessThanOrEqual(hours / 2)
    expect(told).toBeGreaterThan(0.4 * hours)
  })

  test('is told after hours without growth as well, within a saw of a collector', () => {
    const told =
      whenTold((hour) => Math.max(0, hour - 5) * 25 + 20 * ((hour * 6) % 1), {
        hours: 9,
        limit: 220,
      }) ?? Infinity
    expect(told).toBeGreaterThan(6)
    expect(told).toBeLessThanOrEqual(7.1)
  })

  test('of a program that is days old is told late on the first day that is seen of it', () => {
    const climb = (hour: number): number => (100 * hour) / 8
    const old = whenTold(climb, { hours: 8, unseenS: 48 * HOUR_S }) ?? Infinity
    expect(old).toBeGreaterThan(0.65 * 8)
    expect(old).toBeLessThan(0.75 * 8)
    // what climbs within an hour is no morning
    const fast = (hour: number): number => 100 * hour
    expect(whenTold(fast, { hours: 1, stepS: 10, unseenS: 48 * HOUR_S })).toBeLessThanOrEqual(0.5)
  })

  test('of one whose highest is known once it comes beyond that, and half of the way is gone', () => {
    const climb = (hour: number): number => (100 * hour) / 8
    const told = (unseenPeakBytes: number): number =>
      whenTold(climb, { hours: 8, unseenS: 48 * HOUR_S, unseenPeakBytes }) ?? Infinity
    expect(told(120)).toBeLessThanOrEqual(4)
    expect(told(170)).toBeGreaterThan(5.5)
    expect(told(170)).toBeLessThan(6)
  })

  test('says when and from where', () => {
    const times = Array.from({ length: 361 }, (_, minute) => minute * 60)
    const values = times.map((timeS) => 100 + (100 * timeS) / (12 * HOUR_S))
    const ahead = { limitBytes: 200, peakBytes: 150, heldBytes: 0, unseenS: 0, unseenPeakBytes: 0 }
    const forecast = forecastLimit({ times, values }, ahead)
    expect(forecast?.reachesInS).toBeCloseTo(6 * HOUR_S, -2)
    expect(forecast?.bytesPerS).toBeCloseTo(100 / (12 * HOUR_S), 6)
    expect(forecast).toMatchObject({ sinceS: 0, fromBytes: 100 })
  })
})

const wave = (hour: number, from: number): number => {
  const clock = (hour + from) % 24
  return clock > 6 && clock < 20 ? Math.sin(((clock - 6) / 14) * Math.PI) : 0
}

describe('is not told', () => {
  test.each([0, 4, 6, 8, 12, 18])(
    'a morning whose day would stay below the limit, watched from %d o’clock on',
    (from) => {
      expect(whenTold((hour) => 80 * wave(hour, from), { hours: 48, stepS: 120 })).toBeNull()
    },
  )

  test.each<[string, (hour: number) => number]>([
    ['what fills and settles', (hour) => 80 * (1 - Math.exp(-hour / 2))],
    ['a step', (hour) => (hour > 3 ? 70 : 0)],
    ['a saw', (hour) => 40 * ((hour * 2) % 1)],
    ['what would take two days', (hour) => 2 * hour],
    ['what rose and stopped', (hour) => Math.min(40, 20 * hour)],
  ])('%s', (_what, add) => {
    expect(whenTold(add, { hours: 20, stepS: 120 })).toBeNull()
  })

  test('what an earlier life held', () => {
    const warmUp = (hour: number): number => Math.min(60, 20 * hour)
    expect(whenTold(warmUp, { hours: 10 })).not.toBeNull()
    expect(whenTold(warmUp, { hours: 10, held: 165 })).toBeNull()
  })

  test('nothing', () => {
    const ahead = { limitBytes: 200, peakBytes: 0, heldBytes: 0, unseenS: 0, unseenPeakBytes: 0 }
    expect(forecastLimit({ times: [], values: [] }, ahead)).toBeNull()
    expect(forecastLimit({ times: [1], values: [1] }, ahead)).toBeNull()
  })
})
