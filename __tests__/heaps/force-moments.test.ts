import { expect, test } from '@jest/globals'
import { forceMoments } from '../../src/heaps/force-moments.ts'

test('in a duration: shares of it, the last one early enough to be answered', () => {
  expect(forceMoments(100_000)).toEqual({ atMs: [25_000, 50_000, 75_000, 98_000], agesS: [] })
  expect(forceMoments(40_000).atMs).toEqual([10_000, 20_000, 30_000, 38_000])
  expect(forceMoments(1000).atMs).toEqual([0, 0, 0, 0])
})

test('without one: by age, and on and on, so that the last one is never long ago', () => {
  const { atMs, agesS } = forceMoments(0)
  expect(atMs).toEqual([])
  expect(agesS.slice(0, 9)).toEqual([20, 35, 50, 65, 90, 150, 270, 540, 1080])
  for (const [at, ageS] of agesS.entries())
    expect(ageS / (agesS[at - 1] ?? ageS)).toBeLessThanOrEqual(2)
  expect(agesS.at(-1)).toBeGreaterThan(14 * 86_400)
})
