import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { LookBudget } from '../../src/sampler/look-budget.ts'

test('cheap looks come at their pace for ever', () => {
  const budget = new LookBudget(50)
  const waits = new Set<number>()
  for (let t = 0; t < 600_000; t += 50) waits.add(budget.spend(t, 0.5))
  expect([...waits]).toEqual([50])
})

test('a burst takes what was saved', () => {
  const budget = new LookBudget(50)
  expect([budget.spend(1000, 60), budget.spend(1050, 30)]).toEqual([50, 50])
  // 100 ms were saved, and 0.5 came back since
  expect(budget.spend(1100, 20)).toBeCloseTo(900, 5)
})

test('whatever looks cost, they take a hundredth of the time and what was saved', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 1, maxLength: 300 }),
      (costsMs) => {
        const budget = new LookBudget(50)
        let [t, spentMs] = [0, 0]
        for (const costMs of costsMs) {
          spentMs += costMs
          const waitMs = budget.spend(t, costMs)
          expect(waitMs).toBeGreaterThanOrEqual(50)
          t += waitMs
        }
        expect(spentMs).toBeLessThanOrEqual(100 + t * 0.01 + 1e-6)
      },
    ),
  )
})
