import type { HeapRecord } from '../samples/heap-records.ts'
import { unpackHeap } from '../ticks/heap-reading.ts'
import type { HeapBuilder } from './heap-builder.ts'

/** Hands a record to the heaps that it speaks of; those of nobody are left out. */
export function takeHeap(
  record: HeapRecord,
  heapOf: (index: number) => HeapBuilder | undefined,
): void {
  switch (record.k) {
    case 'source':
      heapOf(record.i)?.source(record)
      break
    case 'refused':
      heapOf(record.i)?.refuse(record)
      break
    case 'heap':
      unpackHeap(record.p, (index, reading) => {
        heapOf(index)?.read(record.t, reading)
      })
      break
    case 'forced':
      heapOf(record.i)?.force(record)
      break
  }
}
