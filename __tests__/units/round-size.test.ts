import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { roundUpSize } from '../../src/units/round-size.ts'
import { parseSize } from '../../src/units/size.ts'

const MiB = 2 ** 20

test.each([
  [0, '1MiB'], [1, '1MiB'], [MiB, '1MiB'], [MiB + 1, '2MiB'], [11 * MiB, '12MiB'], [580 * MiB, '600MiB'], [800 * MiB, '800MiB'], [801 * MiB, '1GiB'], [1100 * MiB, '1.2GiB'], [1.9 * 1024 * MiB, '2GiB'],
  [800 * 1024 * MiB, '800GiB'], [801 * 1024 * MiB, '900GiB'], [1201 * 1024 * MiB, '1300GiB'],
])('%d bytes: %s', (bytes, text) => {
  expect(roundUpSize(bytes)).toBe(text)
})

test('is a size that can be written as a setting, never below, and at most twice as much', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 2 ** 48 }), bytes => {
    const size = parseSize(roundUpSize(bytes))
    expect(size).toBeGreaterThanOrEqual(bytes)
    expect(size).toBeLessThanOrEqual(Math.max(MiB, bytes * 2))
  }), { numRuns: 2000 })
})
