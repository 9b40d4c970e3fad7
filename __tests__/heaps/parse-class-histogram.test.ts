import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseClassHistogram } from '../../src/heaps/parse-class-histogram.ts'

const HEADING =
  ' num     #instances         #bytes  class name (module)\n' +
  '-------------------------------------------------------\n'
const ROWS = [
  '   1:          8000       48128000  [B (java.base@17.0.15)',
  '   2:           437          44824  [Ljava.lang.Object; (java.base@17.0.15)',
  '   3:            12           2000  [[I (java.base@17.0.15)',
  '   4:             3             96  app.Store$Entry',
]
const FILLERS = [
  '   5:             2           4000  [Ljdk.internal.vm.FillerElement; (java.base@25.0.3)',
  '   6:             1             16  jdk.internal.vm.FillerObject (java.base@25.0.3)',
]
const text = (rows: readonly string[], bytes: number): string =>
  `${HEADING}${rows.join('\n')}\nTotal          8452       ${bytes}\n`

describe('a class histogram', () => {
  test('its classes by the names of the language, and the live heap', () => {
    expect(parseClassHistogram(text(ROWS, 48_174_920))).toEqual({
      liveBytes: 48_174_920,
      fillerBytes: 0,
      classes: [
        { name: 'byte[]', instances: 8000, bytes: 48_128_000 },
        { name: 'java.lang.Object[]', instances: 437, bytes: 44_824 },
        { name: 'int[][]', instances: 12, bytes: 2000 },
        { name: 'app.Store$Entry', instances: 3, bytes: 96 },
      ],
    })
  })

  test('dead wood that is named is no live heap and no class', () => {
    const histogram = parseClassHistogram(text([...ROWS, ...FILLERS], 48_178_936))
    expect(histogram).toMatchObject({ liveBytes: 48_174_920, fillerBytes: 4016 })
    expect(histogram?.classes).toHaveLength(ROWS.length)
  })

  test('cut before its end, or one that does not add up, is none', () => {
    const whole = text(ROWS, 48_174_920)
    expect(parseClassHistogram(whole.slice(0, whole.indexOf('Total')))).toBeNull()
    expect(parseClassHistogram('')).toBeNull()
    expect(parseClassHistogram(text(ROWS, 48_174_919))).toBeNull()
  })

  test('a name of any length is cut', () => {
    const row = `   1:   1   24  ${'x'.repeat(70_000)}`
    expect(parseClassHistogram(text([row], 24))?.classes[0]?.name).toHaveLength(200)
  })

  test('whatever the bytes: none, or figures that add up', () => {
    const whole = text([...ROWS, ...FILLERS], 48_178_936)
    fc.assert(
      fc.property(
        fc.nat(whole.length - 1),
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.nat(8),
        (at, put, cut) => {
          const histogram = parseClassHistogram(whole.slice(0, at) + put + whole.slice(at + cut))
          if (histogram === null) return
          const shares = histogram.classes.reduce((sum, { bytes }) => sum + bytes, 0)
          expect(histogram.liveBytes).toBeGreaterThanOrEqual(shares)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
