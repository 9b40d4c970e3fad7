import { expect, test } from '@jest/globals'
import { anonymousOf, Total } from '../../src/ticks/total.ts'

test('what is shared counts once, by the largest part', () => {
  const total = new Total()
  expect(total.held).toBe(0)
  for (const [resident, shared] of [
    [30, 20],
    [25, 24],
    [5, 0],
  ] as const)
    total.add(resident, shared)
  expect(total.held).toBe(10 + 1 + 5 + 24)
})

test('counters that are a little late hold nothing back from others', () => {
  const total = new Total()
  total.add(10, 12)
  total.add(7, 0)
  expect([anonymousOf(10, 12), total.held]).toEqual([0, 7 + 12])
})
