import { expect, test } from '@jest/globals'
import { clipHeap, NO_HEAP, sumHeaps, type HeapSeries } from '../../src/series/heap-series.ts'
import type { SampleRecord } from '../../src/samples/record.ts'
import { birth, build, end, head, tick } from './make-recording.ts'

const heap = (atMs: readonly number[], used: readonly number[], more = {}): HeapSeries => ({
  ...NO_HEAP,
  atMs,
  usedBytes: used,
  collections: used.map((_, at) => at + 1),
  oldCollections: used.map(() => 0),
  nowBytes: used.map(() => Number.NaN),
  outsideBytes: used.map(() => Number.NaN),
  ...more,
})
const point = {
  tookMs: 20,
  outsideBytes: Number.NaN,
  mallocBytes: Number.NaN,
  restBytes: Number.NaN,
  isWhole: true,
}

test('the sum of heaps is what holds of each, and nothing of who has ended', () => {
  const sum = sumHeaps([
    { heap: heap([1000, 3000], [10, 12]), untilMs: 10_000 },
    { heap: heap([2000, 4000], [100, 110]), untilMs: 3500 },
  ])
  expect(sum).toMatchObject({
    atMs: [1000, 2000, 3000, 4000],
    usedBytes: [10, 110, 112, 12],
    collections: [1, 2, 3, 2],
  })
})

test('heaps that say different things have no sum', () => {
  const of = (collector: string) => ({ heap: heap([1], [1], { collector }), untilMs: 9 })
  expect(sumHeaps([of('g1'), of('zgc')])).toBeNull()
  expect(sumHeaps([])).toBeNull()
})

test('collections that were asked for are summed where each had as many', () => {
  const of = (forced: readonly number[]) => ({
    heap: heap([1], [1], {
      forced: forced.map((liveBytes, at) => ({ ...point, atMs: 1000 * at, liveBytes })),
    }),
    untilMs: 9,
  })
  expect(sumHeaps([of([5, 6]), of([50, 60])])?.forced.map(({ liveBytes }) => liveBytes)).toEqual([
    55, 66,
  ])
  expect(sumHeaps([of([5, 6]), of([50])])?.forced).toEqual([])
})

test('a part of it begins with what held', () => {
  const clipped = clipHeap(heap([1000, 2000, 3000, 4000], [1, 2, 3, 4]), 2500, 3500)
  expect(clipped).toMatchObject({ atMs: [2500, 3000], usedBytes: [2, 3] })
})

const source = { k: 'source', t: 500, i: 1, from: 'go-heap', collector: '' } as const
const readings: SampleRecord[] = [
  head,
  birth(1),
  source,
  tick(1, [[1, 5000, 2000]]),
  { k: 'heap', t: 1000, p: [1, 100, 3, 3, -1, 40] },
  { k: 'forced', t: 1500, i: 1, ms: 30, liveKiB: 90, partial: true },
]

test('records become the heap of their process', () => {
  const [process] = build([...readings, end]).processes
  expect(process?.heap).toEqual({
    from: 'go-heap',
    collector: '',
    atMs: [1000],
    usedBytes: [102_400],
    collections: [3],
    oldCollections: [3],
    nowBytes: [Number.NaN],
    outsideBytes: [40_960],
    forced: [{ ...point, atMs: 1500, tookMs: 30, liveBytes: 92_160, isWhole: false }],
    lostMs: null,
  })
})

test('one that is read no more says when; another program begins anew', () => {
  const lost = { ...source, t: 2000, from: '' } as const
  const heapOf = (records: readonly SampleRecord[]) =>
    build([...readings, ...records, end]).processes[0]?.heap
  expect(heapOf([lost])?.lostMs).toBe(2000)
  expect(heapOf([lost, { ...source, t: 3000 }])).toBeUndefined()
})

test('a process whose heap was not read has none', () => {
  expect(build([head, birth(1), tick(1, [[1, 5000, 2000]]), end]).processes[0]).not.toHaveProperty(
    'heap',
  )
})

test('what grew comes with its collection, and one that is said again is one', () => {
  const gains = [['byte[]', 12, 1500, 2, 500]] as const
  const first = { k: 'forced', t: 1500, i: 1, ms: 20, liveKiB: 90 } as const
  const second = { ...first, t: 2500, liveKiB: 95, since: 1500, gains }
  const { processes } = build([...readings, first, second, second, first, end])
  const { forced = [] } = processes[0]?.heap ?? {}
  expect(forced.map(({ atMs }) => atMs)).toEqual([1500, 2500])
  expect(forced[0]?.gains).toBeUndefined()
  expect(forced[1]?.gains).toEqual({
    sinceMs: 1500,
    classes: [{ name: 'byte[]', instances: 12, bytes: 1500, gainedInstances: 2, gainedBytes: 500 }],
  })
})

test('a heap that was refused is said once for each reason, unless somebody else read it', () => {
  const refused = { k: 'refused', t: 2000, i: 1, why: 'not ours' } as const
  const births = [birth(2), birth(3)]
  const first = [head, birth(1), ...births, tick(1, [[1, 5000, 2000]])]
  const limitedBy = (...records: readonly SampleRecord[]) =>
    build([...first, ...records, end]).quality.limited
  expect(limitedBy(refused, refused, { ...refused, i: 2 })).toEqual([
    { reason: 'a live heap was not read: not ours', count: 2 },
  ])
  expect(limitedBy(refused, source)).toEqual([])
})

test('whatever a program calls itself, its heap says its runtime', () => {
  const read = { k: 'heap', t: 2000, p: [1, 40, 1, 1, 50, 9] } as const
  const records = (from: 'dotnet-events' | ''): SampleRecord[] => [
    head,
    birth(1, { rt: 'other' }),
    tick(1, [[1, 1000, 0]]),
    { ...source, from },
    read,
    end,
  ]
  const runtimeOf = (from: 'dotnet-events' | '') => build(records(from)).processes[0]?.runtime
  expect([runtimeOf('dotnet-events'), runtimeOf('')]).toEqual(['dotnet', 'other'])
})
