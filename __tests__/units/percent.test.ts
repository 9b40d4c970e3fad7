import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatPercent, parsePercent } from '../../src/units/percent.ts'
import { attempt } from '../support/attempt.ts'
import { numberLike } from '../support/number-like.ts'

describe('parsePercent', () => {
  test.each([
    ['30%', 30],
    ['30 %', 30],
    ['30', 30],
    ['0.5', 0.5],
    ['100', 100],
    ['100%', 100],
    ['0.0001%', 0.0001],
    [' 7.25% ', 7.25],
    ['050', 50],
  ])('%j is %d', (text, percent) => {
    expect(parsePercent(text)).toBe(percent)
  })

  test.each([
    ['', 'is not a percent'],
    ['%', 'is not a percent'],
    ['30%%', 'is not a percent'],
    ['30,5', 'is not a percent'],
    ['0x1e', 'is not a percent'],
    ['-5', 'is not a percent'],
    ['+5', 'is not a percent'],
    ['1e309', 'is not a percent'],
    ['NaN', 'is not a percent'],
    ['Infinity', 'is not a percent'],
    ['.5', 'is not a percent'],
    ['5.', 'is not a percent'],
    ['1.2.3', 'is not a percent'],
    ['30 percent', 'is not a percent'],
    ['yes', 'is not a percent'],
    ['0', 'is not above 0 and at most 100 percent'],
    ['0.000%', 'is not above 0 and at most 100 percent'],
    ['101%', 'is not above 0 and at most 100 percent'],
    ['100.01', 'is not above 0 and at most 100 percent'],
    ['9'.repeat(400), 'is not above 0 and at most 100 percent'],
    // underflows to 0
    [`0.${'0'.repeat(400)}1`, 'is not above 0 and at most 100 percent'],
  ])('%j is refused: %s', (text, wrong) => {
    expect(() => parsePercent(text)).toThrow(new Error(wrong))
  })

  test('whatever is given: above 0 and at most 100, or a reason', () => {
    fc.assert(
      fc.property(numberLike, (text) => {
        const { value = 0, reason } = attempt(() => parsePercent(text))
        if (reason === '') expect(value > 0 && value <= 100).toBe(true)
        else expect(reason).toMatch(/^is not /)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('formatPercent', () => {
  test.each([
    [30, '30 %'],
    [0.5, '0.5 %'],
    [9.123, '9.12 %'],
    [100, '100 %'],
    [1e-7, '0.0000001 %'],
  ])('%d is %s', (percent, text) => {
    expect(formatPercent(percent)).toBe(text)
  })

  test('is read back within the three figures it shows', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 100, noNaN: true }), (percent) => {
        expect(Math.abs(parsePercent(formatPercent(percent)) - percent)).toBeLessThanOrEqual(
          percent * 0.005,
        )
      }),
      { numRuns: 2000 },
    )
  })
})
