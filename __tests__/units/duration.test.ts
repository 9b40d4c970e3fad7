import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatDuration, parseDuration } from '../../src/units/duration.ts'
import { attempt } from '../support/attempt.ts'
import { numberLike } from '../support/number-like.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

describe('parseDuration', () => {
  test.each([
    ['500ms', 500],
    ['2s', 2 * SECOND],
    ['10m', 10 * MINUTE],
    ['1h30m', 90 * MINUTE],
    ['7d', 7 * DAY],
    ['1d2h3m4s5ms', DAY + 2 * HOUR + 3 * MINUTE + 4 * SECOND + 5],
    ['30', 30 * SECOND],
    ['0', 0],
    ['0s', 0],
    ['0.5', 500],
    ['1.5h', 90 * MINUTE],
    ['2m500ms', 2 * MINUTE + 500],
    [' 3s ', 3 * SECOND],
    ['1ms', 1],
    ['1.6ms', 2],
    ['90m', 90 * MINUTE],
  ])('%j is %d ms', (text, ms) => {
    expect(parseDuration(text)).toBe(ms)
  })

  test.each([
    ['', 'is not a duration'],
    ['s', 'is not a duration'],
    ['-1s', 'is not a duration'],
    ['+1s', 'is not a duration'],
    ['1 s', 'is not a duration'],
    ['1h 30m', 'is not a duration'],
    ['1m1h', 'is not a duration'],
    ['1s1s', 'is not a duration'],
    ['1w', 'is not a duration'],
    ['1S', 'is not a duration'],
    ['1sec', 'is not a duration'],
    ['1e3', 'is not a duration'],
    ['1e309', 'is not a duration'],
    ['0x1e', 'is not a duration'],
    ['1,5s', 'is not a duration'],
    ['1.s', 'is not a duration'],
    ['.5s', 'is not a duration'],
    ['NaN', 'is not a duration'],
    ['00:10', 'is not a duration'],
    ['PT10S', 'is not a duration'],
    ['forever', 'is not a duration'],
    ['0.4ms', 'is shorter than 1ms'],
    ['0.0009', 'is shorter than 1ms'],
    ['999999999999d', 'is longer than any run'],
    [`${'9'.repeat(400)}s`, 'is longer than any run'],
  ])('%j is refused: %s', (text, wrong) => {
    expect(() => parseDuration(text)).toThrow(new Error(wrong))
  })

  test('whatever is given: whole milliseconds, 0 only for a text of zeros, or a reason', () => {
    fc.assert(
      fc.property(numberLike, (text) => {
        const { value = 0, reason } = attempt(() => parseDuration(text))
        expect(Number.isSafeInteger(value) && value >= 0).toBe(true)
        if (reason !== '') expect(reason).toMatch(/^is /)
        else if (value === 0) expect(text).not.toMatch(/[1-9]/)
      }),
      { numRuns: 2000 },
    )
  })

  test('units add up', () => {
    fc.assert(
      fc.property(
        fc.nat(400),
        fc.nat(23),
        fc.nat(59),
        fc.nat(59),
        fc.nat(999),
        (d, h, m, s, ms) => {
          const text = `${d}d${h}h${m}m${s}s${ms}ms`
          expect(parseDuration(text)).toBe(d * DAY + h * HOUR + m * MINUTE + s * SECOND + ms)
        },
      ),
    )
  })
})

describe('formatDuration', () => {
  test.each([
    [0, '0 ms'],
    [1, '1 ms'],
    [500.4, '500 ms'],
    [999.4, '999 ms'],
    [999.5, '1 s'],
    [1000, '1 s'],
    [1500, '1.5 s'],
    [9999, '10 s'],
    [42_000, '42 s'],
    [59_499, '59 s'],
    [59_500, '1 min'],
    [200_000, '3 min 20 s'],
    [HOUR - 600, '59 min 59 s'],
    [HOUR - 400, '1 h'],
    [HOUR, '1 h'],
    [190 * MINUTE, '3 h 10 min'],
    [54_869_500, '15 h 14 min'],
    [DAY - 20_000, '1 d'],
    [DAY, '1 d'],
    [52 * HOUR, '2 d 4 h'],
    [30 * DAY, '30 d'],
  ])('%d ms is %s', (ms, text) => {
    expect(formatDuration(ms)).toBe(text)
  })

  test('is read back within half of the smaller unit it shows, and no unit overflows', () => {
    const most: Readonly<Record<string, number>> = { ms: 999, s: 59, min: 59, h: 23, d: 1e9 }
    const half: Readonly<Record<string, number>> = { ms: 0.5, s: 500, min: MINUTE / 2, h: HOUR / 2 }
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 1, max: 2 * MINUTE }), fc.integer({ min: 1, max: 3 * DAY })),
        (ms) => {
          const text = formatDuration(ms)
          const words = [...text.matchAll(/([\d.]+) (ms|s|min|h|d)/g)]
          for (const [, digits = '', unit = ''] of words)
            expect(Number(digits)).toBeLessThanOrEqual(most[unit] ?? 0)
          const smallest =
            ms >= DAY - MINUTE / 2 ? 'h' : ms >= HOUR - 500 ? 'min' : ms >= 999.5 ? 's' : 'ms'
          expect(
            Math.abs(parseDuration(text.replaceAll('min', 'm').replaceAll(' ', '')) - ms),
          ).toBeLessThanOrEqual(half[smallest] ?? 0)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
