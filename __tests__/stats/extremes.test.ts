import { expect, test } from '@jest/globals'
import { highestOf, lowestOf } from '../../src/stats/extremes.ts'

test('of more numbers than a call may have arguments, and of none', () => {
  const many = Array.from({ length: 500_000 }, (_, at) => at - 7)
  expect([highestOf(many), lowestOf(many)]).toEqual([499_992, -7])
  expect([highestOf([]), lowestOf([])]).toEqual([-Infinity, Infinity])
  expect([highestOf([-3], 0), lowestOf([3], 1)]).toEqual([0, 1])
})
