import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { packHeap, unpackHeap, type HeapReading } from '../../src/ticks/heap-reading.ts'

const kib = fc.integer({ min: -1, max: 2 ** 40 })

test('readings of a live heap come back as they were packed', () => {
  const reading = fc.record(
    { usedKiB: kib, collections: kib, oldCollections: kib, nowKiB: kib, outsideKiB: kib },
    { noNullPrototype: true },
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), reading)), (readings) => {
      const list: number[] = []
      for (const [index, one] of readings) packHeap(list, index, one)
      const found: [number, HeapReading][] = []
      unpackHeap(list, (index, one) => found.push([index, one]))
      expect(found).toEqual(readings)
    }),
  )
})
