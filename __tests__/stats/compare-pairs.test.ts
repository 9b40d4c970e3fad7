import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { comparePairs, pairsNeeded } from '../../src/stats/compare-pairs.ts'
import { makeNormal } from '../support/make-normal.ts'
import { studentPower, studentQuantile, studentTail } from '../../src/stats/student.ts'

describe("Student's t", () => {
  // critical values of the usual printed tables
  test.each([
    [0.01, 1, 31.8205],
    [0.01, 2, 6.9646],
    [0.01, 4, 3.7469],
    [0.005, 5, 4.0321],
    [0.025, 10, 2.2281],
    [0.05, 30, 1.6973],
    [0.01, 120, 2.3578],
  ])('chance exceeds with %d at %d degrees of freedom: %d', (p, freedom, t) => {
    expect(studentQuantile(p, freedom)).toBeCloseTo(t, 3)
    expect(studentTail(t, freedom)).toBeCloseTo(p, 5)
  })

  test('falls with t, is even, and power grows with the shift', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -20, max: 20, noNaN: true }),
        fc.double({ min: 0, max: 5, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        (t, step, freedom) => {
          expect(studentTail(t + step, freedom)).toBeLessThanOrEqual(
            studentTail(t, freedom) + 1e-12,
          )
          expect(studentTail(-t, freedom)).toBeCloseTo(1 - studentTail(t, freedom), 12)
          expect(studentPower(Math.abs(t) + step, freedom, 0.01)).toBeGreaterThanOrEqual(
            studentPower(Math.abs(t), freedom, 0.01) - 1e-9,
          )
        },
      ),
    )
  })
})

describe('pairs', () => {
  test('say how much larger the second is, whatever the unit and the order of pairs', () => {
    const share = fc.double({ min: 0.5, max: 2, noNaN: true })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(share, share), { minLength: 2, maxLength: 12 }),
        fc.double({ min: 1e-3, max: 1e12, noNaN: true }),
        (pairs, unit) => {
          const plain = comparePairs(pairs)
          const other = comparePairs(
            pairs
              .map(([first, second]): [number, number] => [first * unit, second * unit])
              .toReversed(),
          )
          expect(other.difference).toBeCloseTo(plain.difference, 9)
          const swapped = comparePairs(
            pairs.map(([first, second]): [number, number] => [second, first]),
          )
          expect((1 + swapped.difference) * (1 + plain.difference)).toBeCloseTo(1, 9)
          expect(swapped.pValue).toBeCloseTo(plain.pValue, 9)
          expect(plain.pValue).toBeLessThanOrEqual(0.5 + 1e-9)
        },
      ),
    )
  })

  test('without spread are sure of a difference, and of none', () => {
    expect(
      comparePairs([
        [100, 100],
        [200, 200],
      ]),
    ).toMatchObject({ difference: 0, pValue: 0.5, spread: 0 })
    expect(
      comparePairs([
        [1, 2],
        [2, 4],
        [4, 8],
      ]),
    ).toMatchObject({ difference: 1, pValue: 0 })
    expect(comparePairs([[1, 2]]).pValue).toBeNaN()
  })

  test('are needed the more, the more they differ among themselves and the less they differ in all', () => {
    expect(pairsNeeded(0.0141, 0.05, 0.01)).toBe(4)
    expect(pairsNeeded(0.0141, 0.02, 0.01)).toBeGreaterThan(pairsNeeded(0.0141, 0.05, 0.01))
    expect(pairsNeeded(0.1, 0.05, 0.01)).toBeGreaterThan(40)
    expect(pairsNeeded(10, 0.0001, 0.01)).toBe(1000)
  })

  test('the number that is said to be needed finds the difference in about 90 of 100', () => {
    const normal = makeNormal(11)
    const needed = pairsNeeded(0.06, 0.05, 0.01)
    const found = Array.from({ length: 400 }, () =>
      comparePairs(
        Array.from({ length: needed }, (): [number, number] => [
          1,
          1.05 * Math.exp(0.06 * normal()),
        ]),
      ),
    ).filter(({ pValue, difference }) => pValue < 0.01 && difference > 0)
    expect(found.length).toBeGreaterThan(340)
    expect(found.length).toBeLessThan(385)
  })
})
