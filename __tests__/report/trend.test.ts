import { expect, test } from '@jest/globals'
import { buildTrend } from '../../src/report/trend.ts'

const trend = (
  atMs: readonly number[],
  bytes: readonly number[],
  lastMs: number,
  firstMs = atMs[0] ?? 0,
): number[] => buildTrend({ firstMs, lastMs, atMs, bytes })

test('nothing was seen; one moment', () => {
  expect(trend([], [], 0)).toEqual([])
  expect(trend([5], [7], 5)).toEqual([7])
  expect(trend([5, 5], [7, 9], 5)).toEqual([9])
})

test('a value holds until the next one', () => {
  expect(trend([0], [3], 1000)).toEqual([3, 3])
  expect(trend([0, 500], [1, 2], 1000)).toEqual([1, 2])
  expect(trend([0, 900], [1, 2], 3000)).toEqual([2, 2])
})

test('a short peak in a long run is kept', () => {
  const atMs = Array.from({ length: 1000 }, (_, at) => at * 1000)
  const points = trend(
    atMs,
    atMs.map((at) => (at === 500_000 ? 99 : 1)),
    999_000,
  )
  expect(points.length).toBe(24)
  expect(points.filter((point) => point === 99).length).toBe(1)
  expect(points.indexOf(99)).toBe(12)
})

test('the last value counts, also at the very end', () => {
  expect(trend([0, 1000], [1, 8], 1000).at(-1)).toBe(8)
})

test('no value is lost or made up', () => {
  const atMs = Array.from({ length: 100 }, (_, at) => at * 10)
  const bytes = atMs.map((_, at) => (at * 7919) % 101)
  const points = trend(atMs, bytes, 1000)
  expect(Math.max(...points)).toBe(Math.max(...bytes))
  for (const point of points) expect(bytes).toContain(point)
})
