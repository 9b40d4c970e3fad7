import { describe, expect, test } from '@jest/globals'
import { judgeBySpan } from '../../src/stats/judge-by-span.ts'
import { judgeLong } from '../../src/stats/judge-long.ts'
import type { Points } from '../../src/stats/points.ts'
import { makeNoise } from './make-curve.ts'

const HOUR_S = 3600
const MIB = 2 ** 20

/**
 * A service of 200 MiB by the minute, from `from` o'clock on for so many hours. Its load rises and
 * falls between 6 and 20 o'clock by `swing` of the level, on the first day by `weekend` of that.
 */
function makeService(
  hours: number,
  {
    from = 0,
    swing = 0.4,
    weekend = 1,
    perHour = 0,
    seed = 1,
  }: { from?: number; swing?: number; weekend?: number; perHour?: number; seed?: number } = {},
): Points {
  const noise = makeNoise(seed)
  const times = Array.from({ length: hours * 60 }, (_, minute) => minute * 60)
  return {
    times,
    values: times.map((timeS) => {
      const hour = from + timeS / HOUR_S
      const clock = hour % 24
      const load = clock > 6 && clock < 20 ? Math.sin(((clock - 6) / 14) * Math.PI) : 0
      const share = load * swing * (hour < 24 ? weekend : 1)
      return 200 * MIB * (1 + share + (perHour * timeS) / HOUR_S) + noise() * MIB
    }),
  }
}

const HOURS = [0, 3, 6, 9, 12, 15, 18, 21]

describe('one to six days', () => {
  test.each(HOURS)('5 %% an hour over a day are found, from %d o’clock on', (from) => {
    const growth = judgeLong([makeService(24, { from, swing: 0, perHour: 0.05 })])
    expect(growth?.bytesPerDay).toBeGreaterThan(0.95 * 240 * MIB)
    expect(growth?.bytesPerDay).toBeLessThan(1.05 * 240 * MIB)
  })

  test('a day and night is none, whenever the window begins, however long it is', () => {
    for (const from of HOURS)
      for (const hours of [24, 36, 72, 143])
        for (const swing of [0.2, 3])
          expect(judgeLong([makeService(hours, { from, swing })])).toBeNull()
  })

  test('a Monday is none, even after a Sunday without any load', () => {
    for (const from of HOURS)
      for (const hours of [24, 36, 48])
        for (const weekend of [0, 0.5])
          expect(judgeLong([makeService(hours, { from, weekend, swing: 1 })])).toBeNull()
  })

  test('slow growth that the swing hides is not called before six days', () => {
    expect(judgeLong([makeService(120, { perHour: 0.01 / 24 })])).toBeNull()
    expect(judgeLong([makeService(168, { perHour: 0.01 / 24 })])?.bytesPerDay).toBeGreaterThan(
      1.8 * MIB,
    )
  })

  test('a step, a batch at the end, and a fall are none', () => {
    const day = makeService(24, { swing: 0 })
    const with_ = (mib: (hour: number) => number): Points => ({
      times: day.times,
      values: day.values.map((value, minute) => value + mib(Math.floor(minute / 60)) * MIB),
    })
    expect(judgeLong([with_((hour) => (hour > 11 ? 400 : 0))])).toBeNull()
    expect(judgeLong([with_((hour) => (hour > 21 ? 400 : 0))])).toBeNull()
    expect(judgeLong([with_((hour) => 400 - 10 * hour)])).toBeNull()
  })
})

test.each([20, 24, 27, 33])('a cache that warms up over %d h from the start is none', (hours) => {
  // in a line, and as a cache does: fast at first
  for (const share of [(x: number) => Math.min(1, x), (x: number) => 1 - Math.exp(-3 * x)])
    for (let age = 24; age <= 60; age++) {
      const times = Array.from({ length: age * 60 }, (_, minute) => minute * 60)
      const values = times.map((timeS) => (60 + 200 * share(timeS / HOUR_S / hours)) * MIB)
      expect([age, judgeLong([{ times, values }], { isFromStart: true })]).toEqual([age, null])
    }
})

test('nor is one called that grew on by its 36th hour', () => {
  const leak = makeService(37, { swing: 0, perHour: 0.1 })
  expect(judgeLong([leak], { isFromStart: true })).not.toBeNull()
})

test('a curve by the hour says the same as one by the minute', () => {
  const byTheMinute = makeService(24, { swing: 0, perHour: 0.05 })
  const everyHour = (list: readonly number[]): number[] => list.filter((_, at) => at % 60 === 0)
  const growth = judgeLong([
    { times: everyHour(byTheMinute.times), values: everyHour(byTheMinute.values) },
  ])
  expect(growth?.bytesPerDay).toBeCloseTo(
    judgeLong([byTheMinute])?.bytesPerDay ?? 0,
    -Math.log10(10 * MIB),
  )
})

test('nothing, and less than a day, is no growth', () => {
  expect(judgeLong([])).toBeNull()
  expect(judgeLong([{ times: [], values: [] }])).toBeNull()
  expect(judgeLong([makeService(20, { swing: 0, perHour: 0.05 })])).toBeNull()
})

test('a life without a reading began at no known time, and changes nothing', () => {
  // seconds since 1970, as a watch has them
  const later = ({ times, values }: Points): Points => ({
    times: times.map((timeS) => timeS + 1.7e9),
    values,
  })
  const empty = { times: [], values: [] }
  const grows = later(makeService(48, { swing: 3 }))
  expect(judgeLong([empty, grows, empty])).toEqual(judgeLong([grows]))
  const twice = later(makeService(24, { swing: 0, perHour: 0.05 }))
  expect(judgeLong([empty, twice])).toEqual(judgeLong([twice]))
  expect(judgeLong([twice])).not.toBeNull()
  expect(judgeLong([empty])).toBeNull()
  const curveOf = ({ times, values }: Points) => ({
    ...{ timesS: [...times], bytes: [...values], runtime: '' },
  })
  const [short, whole] = [later(makeService(5)), later(makeService(30))].map(curveOf)
  if (short === undefined || whole === undefined) throw new Error('no curve')
  const none = curveOf(empty)
  for (const judge of ['days', 'none'] as const)
    for (const one of [short, whole]) {
      expect(judgeBySpan([none, one], judge)).toEqual(judgeBySpan([one], judge))
      expect(judgeBySpan([none], judge)).toMatchObject({ grade: 'inconclusive', spanS: 0 })
    }
})
