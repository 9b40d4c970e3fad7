import { expect, test } from '@jest/globals'
import { buildHeapRow } from '../../src/report/heap-row.ts'
import { foreign } from '../../src/findings/untrusted.ts'
import { NO_HEAP, type HeapSeries } from '../../src/series/heap-series.ts'

const EPOCH = 1_764_340_981_000
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
  mallocBytes: Number.NaN,
  restBytes: Number.NaN,
  isWhole: true,
})

test('as its runtime told it', () => {
  expect(buildHeapRow(told([50, 70, 60]), 9000, EPOCH)).toMatchObject({
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
  expect(buildHeapRow(one, 9000, EPOCH)).toMatchObject({ startBytes: 50, endBytes: 60 })
  const two = { ...one, forced: [forced(40, 1500), forced(44, 2500)] }
  expect(buildHeapRow(two, 9000, EPOCH)).toMatchObject({
    startBytes: 40,
    endBytes: 44,
    forcedCollections: 2,
  })
})

test('of a heap that is known by these alone', () => {
  const row = buildHeapRow(
    { ...NO_HEAP, forced: [forced(40, 1500, 7), forced(44, 2500, 9)] },
    9000,
    EPOCH,
  )
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
  expect(buildHeapRow(told([1, 2, 3, 4], { outsideBytes }), 9000, EPOCH).outsideBytes).toBe(32)
})

test('samples that say nonsense make no report that its schema refuses', () => {
  const { startBytes, endBytes, collections, trendBytes } = buildHeapRow(
    told([-5, Number.NaN, 1.5], { collections: [-1, -2, -3.5] }),
    9000,
    EPOCH,
  )
  for (const value of [startBytes, endBytes, collections, ...trendBytes]) {
    expect(Number.isInteger(value)).toBe(true)
    expect(value).toBeGreaterThanOrEqual(0)
  }
})

test('the classes of the newest collection that was compared, within what a report may hold', () => {
  const classes = Array.from({ length: 30 }, (_, at) => ({
    name: foreign(at === 0 ? 'x'.repeat(5000) : `Class${at}`),
    instances: 40,
    bytes: 900 - at,
    gainedInstances: -3,
    gainedBytes: 800 - at,
  }))
  const heap = told([50], {
    forced: [forced(40, 1000), { ...forced(44, 2500), gains: { sinceMs: 1000, classes } }],
  })
  const { grown } = buildHeapRow(heap, 9000, EPOCH)
  expect(grown).toMatchObject({
    fromAt: '2025-11-28T14:43:02.000Z',
    toAt: '2025-11-28T14:43:03.500Z',
  })
  expect([grown?.classes.length, grown?.classes[0]?.name.length]).toEqual([20, 200])
  expect(grown?.classes[1]).toEqual({
    name: 'Class1',
    instances: 40,
    bytes: 899,
    gainedInstances: -3,
    gainedBytes: 799,
  })
  const since = told([50], { forced: [...heap.forced, forced(60, 4000)] })
  expect(buildHeapRow(since, 9000, EPOCH).grown).toBeUndefined()
})
