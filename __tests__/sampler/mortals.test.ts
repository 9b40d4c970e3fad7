import { expect, test } from '@jest/globals'
import { Mortals } from '../../src/sampler/mortals.ts'

test('a record is of who had the pid and began then, dead or alive', () => {
  const mortals = new Mortals()
  expect(mortals.find(7, 1000, undefined)).toBe(0)
  expect(mortals.find(7, 1000, { index: 1, startTicks: 1001 })).toBe(1)
  mortals.bury({ index: 1, pid: 7, startTicks: 1001 }, 50)
  mortals.bury({ index: 2, pid: 7, startTicks: 3000 }, 60)
  const living = { index: 3, startTicks: 9000 }
  expect(mortals.find(7, 1003, living)).toBe(1)
  expect(mortals.find(7, 2990, living)).toBe(2)
  expect(mortals.find(7, 9001, living)).toBe(3)
  // nobody of them began then
  expect(mortals.find(7, 6000, living)).toBe(0)
  expect(mortals.find(8, 1003, undefined)).toBe(0)
})

test('two records of one process, as threads leave', () => {
  const mortals = new Mortals()
  mortals.bury({ index: 1, pid: 7, startTicks: 10 }, 0)
  expect([mortals.find(7, 10, undefined), mortals.find(7, 11, undefined)]).toEqual([1, 1])
})

test('the dead are bounded: the oldest make room', () => {
  const mortals = new Mortals()
  for (let pid = 1; pid <= 10_000; pid++)
    mortals.bury({ index: pid, pid, startTicks: pid }, pid <= 5000 ? 0 : 9000)
  mortals.bury({ index: 10_001, pid: 10_001, startTicks: 1 }, 9500)
  expect(
    [1, 2, 10_001].map((pid) => mortals.find(pid, pid === 10_001 ? 1 : pid, undefined)),
  ).toEqual([0, 2, 10_001])
  mortals.bury({ index: 10_002, pid: 10_002, startTicks: 1 }, 11_000)
  expect(mortals.find(10_002, 1, undefined)).toBe(10_002)
  expect(mortals.find(5000, 5000, undefined)).toBe(0)
  expect(mortals.find(5001, 5001, undefined)).toBe(5001)
})
