import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatRate, parseRate } from '../../src/units/rate.ts'

const MIB = 2 ** 20

describe('reading a rate', () => {
  test.each([
    ['5MiB/min', 5 * MIB],
    ['1 MiB / min', MIB],
    ['100kB/s', 6e6],
    ['60MiB/h', MIB],
    ['1440MiB/d', MIB],
    [' 0.5GiB/h ', (512 * MIB) / 60],
  ])('%s', (text, bytesPerMinute) => {
    expect(parseRate(text)).toBeCloseTo(bytesPerMinute, 6)
  })

  test.each([
    ['5MiB', 'is not a rate'],
    ['5MiB/', 'is not a rate'],
    ['5MiB/min/s', 'is not a rate'],
    ['5MiB/m', 'has no unit of time (m)'],
    ['5MiB/minute', 'has no unit of time'],
    ['5/min', 'is not a size'],
    ['5M/min', 'says neither 1000 nor 1024'],
    ['-5MiB/min', 'is not a size'],
    ['', 'is not a rate'],
  ])('%j %s', (text, why) => {
    expect(() => parseRate(text)).toThrow(why)
  })
})

describe('writing a rate', () => {
  test.each([
    [38 * MIB, '38 MiB/min'],
    [MIB, '1 MiB/min'],
    [MIB / 5, '12 MiB/h'],
    [0, '0 B/h'],
    [3 * 2 ** 30, '3 GiB/min'],
  ])('%d', (rate, text) => {
    expect(formatRate(rate)).toBe(text)
  })

  test('what is written reads as the same within a twentieth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 1e12 }), (rate) => {
        expect(parseRate(formatRate(rate)) / rate).toBeCloseTo(1, 1)
      }),
    )
  })
})
