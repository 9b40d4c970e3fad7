import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { leastSquares } from '../../src/stats/least-squares.ts'
import { lineFit } from '../../src/stats/line-fit.ts'
import { mannKendall } from '../../src/stats/mann-kendall.ts'
import { normalTail } from '../../src/stats/normal.ts'
import { quantile } from '../../src/stats/quantile.ts'
import { theilSen } from '../../src/stats/theil-sen.ts'

interface Expected {
  times: number[]
  values: number[]
  quantiles: Record<string, number>
  theilSen: number
  s: number
  variance: number
  inflation: number
  p: number
  coefficients: number[]
  sse: number
}
// numpy, scipy and pymannkendall: make-reference.py beside this file
const reference = JSON.parse(readFileSync(join(import.meta.dirname, 'reference.json'), 'utf8')) as {
  series: Record<string, Expected>
  normalTails: Record<string, number>
}

describe.each(Object.entries(reference.series))(
  '%s, against numpy, scipy and pymannkendall',
  (_name, expected) => {
    const { times, values } = expected

    test.each(Object.entries(expected.quantiles))('quantile %s', (p, value) => {
      expect(quantile(values, Number(p))).toBeCloseTo(value, 12)
    })

    test('Theil-Sen slope', () => {
      expect(theilSen({ times, values })).toBeCloseTo(expected.theilSen, 12)
    })

    test('Mann-Kendall with ties and autocorrelation', () => {
      const { s, variance, inflation, p } = mannKendall({ times, values })
      expect(s).toBe(expected.s)
      expect(variance).toBeCloseTo(expected.variance, 9)
      expect(inflation).toBeCloseTo(expected.inflation, 9)
      expect(p).toBeCloseTo(expected.p, 6)
    })

    test('a line by two ways', () => {
      const two = leastSquares([times.map(() => 1), times], values)
      const { slope, sse } = lineFit(times, values)
      expect(slope).toBeCloseTo(two?.coefficients[1] ?? Number.NaN, 9)
      expect(sse).toBeCloseTo(two?.sse ?? Number.NaN, 8)
    })

    test('least squares on three columns', () => {
      const x = times.map((time) => time / (times.at(-1) ?? 1))
      const fit = leastSquares([x.map(() => 1), x, x.map((at) => 1 - Math.exp(-at / 0.2))], values)
      expect(fit?.sse).toBeCloseTo(expected.sse, 8)
      for (const [i, coefficient] of expected.coefficients.entries())
        expect(fit?.coefficients[i]).toBeCloseTo(coefficient, 6)
    })
  },
)

test.each(Object.entries(reference.normalTails))('the normal tail above %s', (z, p) => {
  expect(normalTail(Number(z)) / p).toBeCloseTo(1, 6)
})
