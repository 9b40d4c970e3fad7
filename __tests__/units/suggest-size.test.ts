import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseSize } from '../../src/units/size.ts'
import { suggestSize } from '../../src/units/suggest-size.ts'

const MiB = 2 ** 20
const GiB = 2 ** 30

test.each([
  [0, '1MiB'],
  [1, '1MiB'],
  [MiB, '2MiB'],
  [10 * MiB, '13MiB'],
  [77 * MiB, '110MiB'],
  [412 * MiB, '550MiB'],
  [690 * MiB, '900MiB'],
  [700 * MiB, '1GiB'],
  [800 * MiB, '1.1GiB'],
  [1.42 * GiB, '2GiB'],
  [70 * GiB, '100GiB'],
  [690 * GiB, '900GiB'],
  [700 * GiB, '1000GiB'],
  [1000 * GiB, '1300GiB'],
])('%d bytes: %s', (bytes, text) => {
  expect(suggestSize(bytes)).toBe(text)
})

test('leaves 30 to 50 % of headroom, from 10 MiB on; less memory at least as much, in whole MiB', () => {
  const size = fc
    .double({ min: 0, max: 22, noNaN: true })
    .map((exponent) => Math.round(MiB * 2 ** exponent))
  fc.assert(
    fc.property(size, (bytes) => {
      const suggested = parseSize(suggestSize(bytes))
      // a tenth of a GiB is no whole number of bytes
      expect(suggested).toBeGreaterThanOrEqual(bytes * 1.3 - 1)
      expect(suggested).toBeLessThanOrEqual(bytes < 10 * MiB ? bytes * 1.3 + MiB : bytes * 1.5)
    }),
    { numRuns: 5000 },
  )
})
