import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { judgeLevel } from '../../src/stats/judge-level.ts'
import { robustSpread } from '../../src/stats/robust-spread.ts'
import { splitAtChanges } from '../../src/stats/split-at-changes.ts'
import { makeNormal } from './make-normal.ts'

const levels = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 20 })

describe('spread', () => {
  test('is that of normal values, also of a few', () => {
    const normal = makeNormal(7)
    for (const n of [5, 9, 20]) {
      const mean =
        Array.from({ length: 4000 }, () => robustSpread(Array.from({ length: n }, normal))).reduce(
          (sum, value) => sum + value,
          0,
        ) / 4000
      expect(mean).toBeGreaterThan(0.95)
      expect(mean).toBeLessThan(1.05)
    }
  })

  test('moves and stretches with the values, and nearly half of them may be wild', () => {
    fc.assert(
      fc.property(
        levels,
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: 1, max: 50 }),
        (values, shift, factor) => {
          expect(robustSpread(values.map((value) => value * factor + shift))).toBeCloseTo(
            robustSpread(values) * factor,
            3,
          )
        },
      ),
    )
    expect(robustSpread([1, 2, 3, 4, 5, 1e9, 1e9, -1e9, -1e9])).toBeLessThan(10)
    expect([robustSpread([]), robustSpread([5])]).toEqual([0, 0])
  })
})

describe('changes of level', () => {
  test('no value is lost, none moves', () => {
    fc.assert(
      fc.property(levels, (values) => {
        expect(splitAtChanges(values).flat()).toEqual(values)
      }),
    )
  })

  test('a step is found where it is; one wild value is none', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 10 }),
        fc.integer({ min: 2, max: 10 }),
        fc.integer({ min: 0, max: 2 ** 30 }),
        (before, after, seed) => {
          fc.pre(before + after >= 6)
          const normal = makeNormal(seed)
          const values = Array.from(
            { length: before + after },
            (_, at) => (at < before ? 100 : 150) + 0.5 * normal(),
          )
          expect(splitAtChanges(values)[0]?.length).toBe(before)
        },
      ),
      { seed: 1, numRuns: 200 },
    )
    expect(splitAtChanges([100, 101, 99, 180, 100, 101, 99, 100])).toHaveLength(1)
  })

  test('of 1,000 histories without a change few are split', () => {
    for (const n of [6, 8, 12, 20]) {
      const normal = makeNormal(n)
      const split = Array.from({ length: 1000 }, () =>
        splitAtChanges(Array.from({ length: n }, () => 100 + 3 * normal())),
      ).filter((parts) => parts.length > 1)
      expect(split.length).toBeLessThanOrEqual(60)
    }
  })
})

describe('level', () => {
  test('stretches with the values; a value that is one of its runs is never above chance', () => {
    fc.assert(
      fc.property(levels, fc.integer({ min: 2, max: 50 }), (values, factor) => {
        const [one, many] = [judgeLevel(values), judgeLevel(values.map((value) => value * factor))]
        expect(many.median).toBeCloseTo(one.median * factor, 4)
        expect(many.chance).toBeCloseTo(one.chance * factor, 4)
        expect(one.chance).toBeGreaterThanOrEqual(one.median)
      }),
    )
  })

  test('after a fall the lower level counts, after a rise the one before', () => {
    const steps = (first: number, second: number): number[] => [
      ...Array.from({ length: 8 }, (_, at) => first + (at % 3)),
      ...Array.from({ length: 5 }, (_, at) => second + (at % 3)),
    ]
    expect(judgeLevel(steps(100, 70))).toMatchObject({ median: 71, counting: { length: 5 } })
    expect(judgeLevel(steps(100, 130))).toMatchObject({
      counting: { length: 13 },
      oldest: 101,
      newest: 131,
    })
    // memory of two levels: runs as low as now were there before
    const mixed = [130, 131, 130, 100, 131, 130, 132, 131, 101, 100, 100, 101, 100]
    expect(judgeLevel(mixed).counting).toEqual(mixed)
    // the old step does not hide the next one: the spread is that within the parts
    expect(judgeLevel(steps(100, 130)).chance).toBeLessThan(115)
  })
})
