import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatBytes, formatSignificant, parseSize } from '../../src/units/size.ts'
import { attempt } from '../support/attempt.ts'
import { numberLike } from '../support/number-like.ts'

describe('parseSize', () => {
  test.each([
    ['1B', 1],
    ['512MiB', 512 * 2 ** 20],
    ['1Gi', 2 ** 30],
    ['1GiB', 2 ** 30],
    ['2GB', 2e9],
    ['3kB', 3000],
    ['3KB', 3000],
    ['7Ki', 7168],
    ['7KiB', 7168],
    ['1Mi', 2 ** 20],
    ['1MB', 1e6],
    ['1TB', 1e12],
    ['1Ti', 2 ** 40],
    ['1TiB', 2 ** 40],
    ['0.5MiB', 2 ** 19],
    ['1.5 GiB', 1.5 * 2 ** 30],
    ['  512 MiB\n', 512 * 2 ** 20],
    ['0001MB', 1e6],
    ['0.6B', 1],
  ])('%j is %i bytes', (text, bytes) => {
    expect(parseSize(text)).toBe(bytes)
  })

  test.each(['K', 'M', 'G', 'T', 'k', 'm', 'g', 't'])(
    'a bare %s is refused, with both ways to write it',
    (unit) => {
      const upper = unit.toUpperCase()
      expect(() => parseSize(`512${unit}`)).toThrow(
        `says neither 1000 nor 1024: write 512${upper}B or 512${upper}iB`,
      )
    },
  )

  test.each([
    ['', 'is not a size'],
    ['MiB', 'is not a size'],
    ['512', 'is not a size'],
    ['-5MiB', 'is not a size'],
    ['+5MiB', 'is not a size'],
    ['0x1eMB', 'is not a size'],
    ['1e309MB', 'is not a size'],
    ['30,5MB', 'is not a size'],
    ['.5MB', 'is not a size'],
    ['5.MB', 'is not a size'],
    ['1 2MB', 'is not a size'],
    ['5  MB', 'is not a size'],
    ['５MB', 'is not a size'],
    ['NaN', 'is not a size'],
    ['5MB!', 'is not a size'],
    ['5mb', 'has no unit of size (mb)'],
    ['5XB', 'has no unit of size (XB)'],
    ['5PiB', 'has no unit of size (PiB)'],
    ['5constructor', 'has no unit of size (constructor)'],
    ['0B', 'is no size that memory can have'],
    ['0.4B', 'is no size that memory can have'],
    ['9007199254740992B', 'is no size that memory can have'],
    [`${'9'.repeat(400)}GiB`, 'is no size that memory can have'],
  ])('%j is refused: %s', (text, wrong) => {
    expect(() => parseSize(text)).toThrow(new Error(wrong))
  })

  test('whatever is given: a whole number of at least one byte, or a reason', () => {
    fc.assert(
      fc.property(numberLike, (text) => {
        const { value = 0, reason } = attempt(() => parseSize(text))
        if (reason === '') expect(Number.isSafeInteger(value) && value >= 1).toBe(true)
        else expect(reason).toMatch(/^(?:is|says|has) /)
      }),
      { numRuns: 2000 },
    )
  })

  test('whole bytes come back in every unit that divides them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4000 }),
        fc.constantFrom(...['B', 'kB', 'MB', 'GB', 'TB'].entries()),
        (count, [power, unit]) => {
          expect(parseSize(`${count}${unit}`)).toBe(count * 1000 ** power)
          expect(
            parseSize(
              `${count}${unit.replace(/^([kMGT])B$/, (_whole, letter: string) => `${letter.toUpperCase()}i`)}`,
            ),
          ).toBe(count * 1024 ** power)
        },
      ),
    )
  })
})

describe('formatBytes', () => {
  test.each([
    [0, '0 B'],
    [1, '1 B'],
    [1023, '1023 B'],
    [1023.4, '1023 B'],
    [1023.5, '1 KiB'],
    [1024, '1 KiB'],
    [1536, '1.5 KiB'],
    [2 ** 20 - 1, '1 MiB'],
    [412 * 2 ** 20, '412 MiB'],
    [1454 * 2 ** 20, '1.42 GiB'],
    [15_974 * 2 ** 20, '15.6 GiB'],
    [2 ** 40, '1 TiB'],
    [3 * 2 ** 50, '3 PiB'],
    [5000 * 2 ** 50, '5000 PiB'],
    [-1536, '-1.5 KiB'],
    [999.6 * 2 ** 10, '1000 KiB'],
  ])('%d is %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text)
  })

  test('is read back within the three figures it shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 49 }), (bytes) => {
        const back = parseSize(formatBytes(bytes))
        expect(Math.abs(back - bytes)).toBeLessThanOrEqual(Math.max(0.5, bytes * 0.005))
      }),
      { numRuns: 2000 },
    )
  })

  test('a larger size never shows as a smaller one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2 ** 49 }),
        fc.integer({ min: 1, max: 2 ** 49 }),
        (a, b) => {
          const [small, large] = [Math.min(a, b), Math.max(a, b)]
          expect(parseSize(formatBytes(small))).toBeLessThanOrEqual(parseSize(formatBytes(large)))
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('formatSignificant', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [0.5, '0.5'],
    [1.4234, '1.42'],
    [15.64, '15.6'],
    [99.96, '100'],
    [412.4, '412'],
    [30, '30'],
    [100, '100'],
    [123_456, '123456'],
    [1e-7, '0.0000001'],
    [0.000_000_123_4, '0.000000123'],
    [-1e-7, '-0.0000001'],
    [0.001234, '0.00123'],
  ])('%d is %s', (value, text) => {
    expect(formatSignificant(value)).toBe(text)
  })

  test('has no exponent and reads back within its figures', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1e15, noNaN: true }), (value) => {
        const text = formatSignificant(value)
        expect(text).toMatch(/^\d+(?:\.\d+)?$/)
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(value * 0.005)
      }),
      { numRuns: 2000 },
    )
  })
})
