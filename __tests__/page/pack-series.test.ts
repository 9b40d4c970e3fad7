import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { packSeries, unpackSeries } from '../../src/page/pack-series.ts'

const MiB = 2 ** 20

test.each<[string, (number | null)[], string]>([
  ['nothing', [], ''],
  ['one value', [4096], 'ggI'],
  ['a run', [7, 7, 7, 7], 'O*G'],
  ['holes', [null, null, 5, null], '!EK!C'],
])('%s', (_name, values, text) => {
  expect(packSeries(values).text).toBe(text)
  expect(unpackSeries(packSeries(values))).toEqual(values)
})

test('any values come back within half a step, and a step is at most 1/4096 of the highest', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.integer({ min: 0, max: 2 ** 46 }), { freq: 5 }), { maxLength: 300 }),
      (values) => {
        const packed = packSeries(values)
        const again = unpackSeries(packed)
        const highest = Math.max(0, ...values.map((value) => value ?? 0))
        expect(packed.stepBytes).toBeLessThanOrEqual(Math.max(1, highest / 4096))
        expect(again.length).toBe(values.length)
        values.forEach((value, at) => {
          if (value === null) expect(again[at]).toBeNull()
          else
            expect(Math.abs((again[at] ?? -1e9) - value)).toBeLessThanOrEqual(packed.stepBytes / 2)
        })
        expect(packed.text).toMatch(/^[\w\-*!]*$/)
      },
    ),
  )
})

test('a noisy series of 1,500 points takes less than 4 characters a point, an idle one next to nothing', () => {
  const noisy = Array.from({ length: 1500 }, (_, at) =>
    Math.round((500 + ((at * 7919) % 97)) * MiB),
  )
  expect(packSeries(noisy).text.length).toBeLessThan(1500 * 4)
  expect(packSeries(Array.from({ length: 1500 }, () => 80 * MiB)).text.length).toBeLessThan(10)
})
