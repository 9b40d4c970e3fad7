import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseCsvForced, parseCsvHeap } from '../../src/series/parse-csv-heap.ts'

const HEAD =
  't_s,anon_bytes,heap_used_bytes,gc_count,old_gc_count,external_bytes,aux_bytes,offheap_bytes'
const table = [HEAD, '2,9,20,2,1,7,50,', '1,9,10,1,0,,40,30'].join('\n')

test('a heap is in columns of its own, in the order of time', () => {
  const other = { collector: 'g1', runtime: 'java' }
  expect(parseCsvHeap(table, [2, 1], other)).toEqual({
    from: '',
    collector: 'g1',
    atMs: [1000, 2000],
    usedBytes: [10, 20],
    collections: [1, 2],
    oldCollections: [0, 1],
    nowBytes: [Number.NaN, Number.NaN],
    outsideBytes: [30, Number.NaN],
    forced: [],
    lostMs: null,
  })
})

test('Node tells what bounds it and what is beside it', () => {
  expect(parseCsvHeap(table, [2, 1], { collector: '', runtime: 'node' })).toMatchObject({
    nowBytes: [40, 50],
    outsideBytes: [Number.NaN, 7],
  })
})

test('a table without one, or with none in it, has none', () => {
  const of = { collector: '', runtime: 'go' }
  expect(parseCsvHeap('t_s,anon_bytes\n1,2\n', [1], of)).toBeNull()
  expect(parseCsvHeap(`${HEAD}\n1,9,,,,,,\n`, [1], of)).toBeNull()
})

test('collections that were asked for: what it took comes last', () => {
  const text = 't_s,anon,live,rest\n112.01,9,47,17\n100,9,40,5,34\nx,1,2\n\n'
  const rest = { mallocBytes: Number.NaN, restBytes: Number.NaN }
  expect(parseCsvForced(text)).toEqual([
    { ...rest, atMs: 100_000, tookMs: 34, liveBytes: 40, outsideBytes: 5, isWhole: true },
    { ...rest, atMs: 112_010, tookMs: 17, liveBytes: 47, outsideBytes: Number.NaN, isWhole: true },
  ])
})

test('any text is a table of nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      parseCsvForced(text)
      parseCsvHeap(`${HEAD}\n${text}`, [1, 2, 3], { collector: '', runtime: 'go' })
    }),
  )
})
