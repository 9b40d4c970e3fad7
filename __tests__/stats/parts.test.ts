import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { blockExtremes } from '../../src/stats/blocks.ts'
import { cleanCurve } from '../../src/stats/clean-curve.ts'
import { condense } from '../../src/stats/condense.ts'
import { findReset } from '../../src/stats/find-reset.ts'
import { leastSquares } from '../../src/stats/least-squares.ts'
import { mannKendall } from '../../src/stats/mann-kendall.ts'
import { median, quantile } from '../../src/stats/quantile.ts'
import { theilSen } from '../../src/stats/theil-sen.ts'
import { walkScore } from '../../src/stats/walk-score.ts'

const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 40 })
const steps = (numbers: readonly number[]): number[] => numbers.map((_, i) => i)

describe('quantile', () => {
  test('lies between its neighbours, grows with p, does not care for order', () => {
    fc.assert(
      fc.property(
        values,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (numbers, p, q) => {
          const [low, high] = [Math.min(p, q), Math.max(p, q)]
          expect(quantile(numbers, low)).toBeLessThanOrEqual(quantile(numbers, high) + 1e-9)
          expect(quantile(numbers.toReversed(), p)).toBe(quantile(numbers, p))
          expect(
            numbers.filter((value) => value <= quantile(numbers, p) + 1e-9).length,
          ).toBeGreaterThanOrEqual(Math.floor(p * (numbers.length - 1)) + 1)
        },
      ),
    )
  })

  test('of nothing is no number', () => {
    expect(median([])).toBeNaN()
  })
})

describe('Theil-Sen', () => {
  test('finds the slope of a line under nearly a third of wild points', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -50, max: 50 }),
        fc.array(fc.nat(29), { maxLength: 8 }),
        (slope, wild) => {
          const line = Array.from({ length: 30 }, (_, i) =>
            wild.includes(i) ? 1e6 * (i % 2 === 0 ? 1 : -1) : slope * i,
          )
          expect(theilSen({ times: steps(line), values: line })).toBeCloseTo(slope, 9)
        },
      ),
    )
  })

  test('equal times have no slope', () => {
    expect(theilSen({ times: [1, 1], values: [1, 5] })).toBe(0)
  })
})

describe('Mann-Kendall', () => {
  test('s turns its sign with the series and stays under any rising function', () => {
    fc.assert(
      fc.property(values, (numbers) => {
        const times = steps(numbers)
        const { s } = mannKendall({ times, values: numbers })
        expect(mannKendall({ times, values: numbers.toReversed() }).s).toBe(s === 0 ? 0 : -s)
        expect(mannKendall({ times, values: numbers.map((value) => value ** 3 + value) }).s).toBe(s)
      }),
    )
  })

  test('a constant is no trend', () => {
    expect(mannKendall({ times: [0, 1, 2], values: [5, 5, 5] })).toEqual({
      s: 0,
      variance: 0,
      inflation: 1,
      p: 1,
    })
  })
})

describe('least squares', () => {
  test('finds the plane that made the values', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 }), (a, b) => {
        const x = Array.from({ length: 12 }, (_, i) => i / 11)
        const fit = leastSquares(
          [x.map(() => 1), x],
          x.map((at) => a + b * at),
        )
        expect(fit?.coefficients[0]).toBeCloseTo(a, 8)
        expect(fit?.coefficients[1]).toBeCloseTo(b, 8)
        expect(fit?.sse).toBeCloseTo(0, 8)
      }),
    )
  })

  test('says no to columns that depend on each other', () => {
    expect(
      leastSquares(
        [
          [1, 1, 1],
          [2, 2, 2],
        ],
        [1, 2, 3],
      ),
    ).toBeNull()
  })
})

describe('cleaning', () => {
  test('drops what is no number or not above 0, sorts, and keeps the last of equal times', () => {
    const curve = {
      times: [3, 1, 1, 2, Number.NaN, 4, 5, 6],
      values: [30, 10, 11, 20, 99, 0, Number.NaN, 60],
    }
    expect(cleanCurve(curve)).toEqual({ times: [1, 2, 3, 6], values: [11, 20, 30, 60] })
  })

  test('equal times keep the last where the curve ascends otherwise', () => {
    expect(cleanCurve({ times: [1, 2, 2, 3], values: [1, 5, 6, 7] })).toEqual({
      times: [1, 2, 3],
      values: [1, 6, 7],
    })
  })
})

describe('condensing', () => {
  test('leaves 480 points alone', () => {
    const points = {
      times: Array.from({ length: 480 }, (_, i) => i),
      values: Array.from({ length: 480 }, (_, i) => i % 7),
    }
    expect(condense(points)).toEqual({ floor: points, ceiling: points })
  })

  test('a day of seconds becomes 480 lowest and highest points, all of them samples', () => {
    const times = Array.from({ length: 86_400 }, (_, i) => i)
    const { floor, ceiling } = condense({
      times,
      values: times.map((time) => 100 + ((time * 7919) % 181)),
    })
    expect([floor.times.length, ceiling.times.length]).toEqual([480, 480])
    expect(Math.max(...floor.values)).toBeLessThanOrEqual(101)
    expect(Math.min(...ceiling.values)).toBeGreaterThanOrEqual(279)
    for (const [i, time] of floor.times.entries())
      expect(floor.values[i]).toBe(100 + ((time * 7919) % 181))
  })
})

describe('block extremes', () => {
  test('equal spans, the last sample in the last block, empty blocks left out', () => {
    expect(
      blockExtremes({ times: [0, 1, 2, 8, 10], values: [5, 3, 4, 9, 1] }, 0, 10, 5, 'lowest'),
    ).toEqual({ times: [1, 3, 9], values: [3, 4, 1], blocks: [0, 1, 4] })
    expect(
      blockExtremes({ times: [0, 1, 2, 8, 10], values: [5, 3, 4, 9, 1] }, 0, 10, 5, 'highest')
        .values,
    ).toEqual([5, 4, 9])
  })
})

describe('reset', () => {
  const curve = (fall: (i: number) => number): { times: number[]; values: number[] } => ({
    times: Array.from({ length: 80 }, (_, i) => i),
    values: Array.from({ length: 80 }, (_, i) => 100 + fall(i)),
  })

  test('one fall early on restarts the judgement after it', () => {
    expect(
      findReset(
        curve((i) => (i < 20 ? 50 : 0)),
        5,
      ),
    ).toBeGreaterThanOrEqual(20)
  })
  test('several falls are a saw-tooth', () => {
    expect(
      findReset(
        curve((i) => (i % 20) * 3),
        5,
      ),
    ).toBeNull()
  })
  test('a late fall leaves too little', () => {
    expect(
      findReset(
        curve((i) => (i < 70 ? 50 : 0)),
        5,
      ),
    ).toBeNull()
  })
  test('a fall below the floor of what counts is none', () => {
    expect(
      findReset(
        curve((i) => (i < 20 ? 4.9 : 0)),
        5,
      ),
    ).toBeNull()
  })
})

describe('walk score', () => {
  test('a line is no walk, its mirror the opposite, a constant nothing', () => {
    expect(walkScore([1, 2, 3, 4])).toBe(Number.POSITIVE_INFINITY)
    expect(walkScore([4, 3, 2, 1])).toBe(Number.NEGATIVE_INFINITY)
    expect(walkScore([5, 5, 5, 5])).toBe(0)
    expect(walkScore([1])).toBe(0)
  })

  test('steps that take each other back count less than the same steps in a walk', () => {
    const saw = Array.from({ length: 40 }, (_, i) => i + (i % 4 < 2 ? 0 : 20))
    const walk = Array.from({ length: 40 }, (_, i) => i + (i < 20 ? i : 40 - i) * 2)
    const spread = (values: readonly number[]): number =>
      Math.sqrt(
        values.slice(1).reduce((sum, value, i) => sum + (value - (values[i] ?? 0) - 1) ** 2, 0) /
          38,
      )
    expect(walkScore(saw)).toBeGreaterThan((2 * Math.sqrt(39)) / spread(saw))
    expect(walkScore(walk)).toBeLessThan(Math.sqrt(39) / spread(walk))
  })

  test('(mean step) times (root of their number) by their deviation', () => {
    expect(walkScore([0, 1, 4])).toBeCloseTo((2 * Math.sqrt(2)) / Math.SQRT2, 12)
  })
})
