import { expect, test } from '@jest/globals'
import { buildHeapRow } from '../../src/report/heap-row.ts'
import { NO_HEAP, type HeapSeries } from '../../src/series/heap-series.ts'

const told = (values: readonly number[], more: Partial<HeapSeries> = {}): HeapSeries => ({
  ...NO_HEAP,
  from: 'jvm-perfdata',
  collector: 'g1',
  atMs: values.map((_, at) => 1000 * (at + 1)),
  usedBytes: values,
  collections: values.map((_, at) => at + 3),
  oldCollections: values.map(() => 0),
  nowBytes: values.map(() => Number.NaN),
  outsideBytes: values.map(() => Number.NaN),
  ...more,
})
const forced = (liveBytes: number, atMs: number, outsideBytes = Number.NaN) => ({
  atMs,
  tookMs: 40,
  liveBytes,
  outsideBytes,
  isWhole: true,
})

test('as its runtime told it', () => {
  expect(buildHeapRow(told([50, 70, 60]), 9000)).toMatchObject({
    source: 'jvm-perfdata',
    collector: 'g1',
    startBytes: 50,
    endBytes: 60,
    collections: 5,
    forcedCollections: 0,
    outsideBytes: null,
  })
})

test('collections that were asked for are exact: two of them say how it grew', () => {
  const one = told([50, 70, 60], { forced: [forced(40, 1500)] })
  expect(buildHeapRow(one, 9000)).toMatchObject({ startBytes: 50, endBytes: 60 })
  const two = { ...one, forced: [forced(40, 1500), forced(44, 2500)] }
  expect(buildHeapRow(two, 9000)).toMatchObject({
    startBytes: 40,
    endBytes: 44,
    forcedCollections: 2,
  })
})

test('of a heap that is known by these alone', () => {
  const row = buildHeapRow({ ...NO_HEAP, forced: [forced(40, 1500, 7), forced(44, 2500, 9)] }, 9000)
  expect(row).toMatchObject({
    startBytes: 40,
    endBytes: 44,
    collections: 2,
    outsideBytes: 9,
    trendBytes: [44, 44],
  })
})

test('what is outside of it, as it was read last', () => {
  const outsideBytes = [Number.NaN, 30, 32, Number.NaN]
  expect(buildHeapRow(told([1, 2, 3, 4], { outsideBytes }), 9000).outsideBytes).toBe(32)
})

test('samples that say nonsense make no report that its schema refuses', () => {
  const { startBytes, endBytes, collections, trendBytes } = buildHeapRow(
    told([-5, Number.NaN, 1.5], { collections: [-1, -2, -3.5] }),
    9000,
  )
  for (const value of [startBytes, endBytes, collections, ...trendBytes]) {
    expect(Number.isInteger(value)).toBe(true)
    expect(value).toBeGreaterThanOrEqual(0)
  }
})
