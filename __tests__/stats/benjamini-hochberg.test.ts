import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { benjaminiHochberg } from '../../src/stats/benjamini-hochberg.ts'

const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 })

test('the example of the paper, 15 chances (Benjamini and Hochberg 1995, section 3.2)', () => {
  const given = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
    0.6528, 0.759, 1,
  ]
  // four of them at 5 %, where Holm's and Bonferroni's leave three
  expect(benjaminiHochberg(given).filter((chance) => chance <= 0.05)).toHaveLength(4)
  expect(benjaminiHochberg(given)[3]).toBeCloseTo((0.0095 * 15) / 4)
})

test('one is itself, equals stay, none is none', () => {
  expect(benjaminiHochberg([0.03])).toEqual([0.03])
  expect(benjaminiHochberg([0.03, 0.03, 0.03])).toEqual([0.03, 0.03, 0.03])
  expect(benjaminiHochberg([])).toEqual([])
})

test('never less than the chance, never more than Bonferroni or 1, in the same order', () => {
  fc.assert(
    fc.property(chances, (given) => {
      const adjusted = benjaminiHochberg(given)
      for (const [i, chance] of given.entries()) {
        const own = adjusted[i] ?? Number.NaN
        expect(own).toBeGreaterThanOrEqual(chance)
        expect(own).toBeLessThanOrEqual(Math.min(1, chance * given.length))
        for (const [j, other] of given.entries())
          if (other <= chance) expect(adjusted[j]).toBeLessThanOrEqual(own)
      }
    }),
  )
})

test('it does not matter in which order they are given', () => {
  fc.assert(
    fc.property(chances, (given) => {
      expect(benjaminiHochberg([...given].reverse()).reverse()).toEqual(benjaminiHochberg(given))
    }),
  )
})
