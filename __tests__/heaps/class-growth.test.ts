import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ClassGrowth } from '../../src/heaps/class-growth.ts'
import type { ClassShare } from '../../src/heaps/parse-class-histogram.ts'

const histogram = (classes: readonly ClassShare[]) => ({ liveBytes: 0, fillerBytes: 0, classes })
const share = (name: string, instances: number, bytes: number): ClassShare => ({
  name,
  instances,
  bytes,
})

test('what holds more than in the first, largest gain first; nothing of what lost', () => {
  const growth = new ClassGrowth()
  expect(
    growth.compare(histogram([share('byte[]', 10, 1000), share('Node', 9, 90), share('A', 1, 8)])),
  ).toBeNull()
  const later = [share('byte[]', 12, 1500), share('Node', 99, 990), share('B', 2, 16)]
  expect(growth.compare(histogram(later))).toEqual([
    ['Node', 99, 990, 90, 900],
    ['byte[]', 12, 1500, 2, 500],
    ['B', 2, 16, 2, 16],
  ])
  // always against the first
  expect(growth.compare(histogram([share('Node', 9, 91), share('byte[]', 1, 900)]))).toEqual([
    ['Node', 9, 91, 0, 1],
  ])
})

test('classes of one name are one, whoever loaded them', () => {
  const growth = new ClassGrowth()
  growth.compare(histogram([share('Plugin', 1, 10), share('Plugin', 2, 20)]))
  expect(growth.compare(histogram([share('Plugin', 3, 31), share('Plugin', 1, 10)]))).toEqual([
    ['Plugin', 4, 41, 1, 11],
  ])
})

test('20 at most, each with more bytes than before, in order', () => {
  const shares = fc.array(
    fc.record({ name: fc.string({ maxLength: 3 }), instances: fc.nat(), bytes: fc.nat() }),
    { maxLength: 60 },
  )
  fc.assert(
    fc.property(shares, shares, (first, second) => {
      const growth = new ClassGrowth()
      growth.compare(histogram(first))
      const gains = growth.compare(histogram(second)) ?? []
      const sumOf = (all: readonly ClassShare[], name: string): number =>
        all.filter((one) => one.name === name).reduce((sum, { bytes }) => sum + bytes, 0)
      expect(gains.length).toBeLessThanOrEqual(20)
      for (const [at, [name, , bytes, , more]] of gains.entries()) {
        expect(bytes).toBe(sumOf(second, name))
        expect(more).toBe(bytes - sumOf(first, name))
        expect(more).toBeGreaterThan(0)
        expect(more).toBeLessThanOrEqual(gains[at - 1]?.[4] ?? Number.POSITIVE_INFINITY)
      }
    }),
  )
})
