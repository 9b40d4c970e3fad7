import { normalTail } from './normal.ts'
import type { Points } from './points.ts'
import { theilSen } from './theil-sen.ts'

export interface MonotonicTrend {
  /** rises minus falls over all pairs */
  readonly s: number
  /** variance of s without a trend, ties taken into account */
  readonly variance: number
  /** by how much autocorrelation widens it, at least 1 */
  readonly inflation: number
  /** one-sided chance of an s this high without a trend; 1 where the values do not vary */
  readonly p: number
}

/**
 * Mann-Kendall test for a rise, ties corrected (Kendall 1975), variance widened for autocorrelation
 * of the detrended values (Yue and Wang 2004).
 */
export function mannKendall(points: Points): MonotonicTrend {
  const { values } = points
  const s = pairSigns(values)
  const variance = varianceWithTies(values)
  if (variance <= 0) return { s, variance: 0, inflation: 1, p: 1 }
  const inflation = yueWang(points)
  return {
    s,
    variance,
    inflation,
    p: normalTail((s - Math.sign(s)) / Math.sqrt(inflation * variance)),
  }
}

function pairSigns(values: readonly number[]): number {
  let s = 0
  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const difference = (values[j] ?? 0) - (values[i] ?? 0)
      s += difference > 0 ? 1 : difference < 0 ? -1 : 0
    }
  }
  return s
}

function varianceWithTies(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const term = (n: number): number => n * (n - 1) * (2 * n + 5)
  return (
    (term(values.length) - [...counts.values()].reduce((sum, count) => sum + term(count), 0)) / 18
  )
}

function yueWang(points: Points): number {
  const { times, values } = points
  const n = values.length
  const slope = theilSen(points)
  const lags = autocorrelation(
    values.map((value, i) => value - slope * (times[i] ?? 0)),
    Math.floor(n / 3),
  )
  // 1.96: only correlations that chance would not make at 5 %
  return Math.max(
    1,
    lags.reduce(
      (sum, rho, i) =>
        Math.abs(rho) > 1.96 / Math.sqrt(n) ? sum + 2 * (1 - (i + 1) / n) * rho : sum,
      1,
    ),
  )
}

/** Sample autocorrelations at lags 1 .. maxLag; zeros of a constant series. */
function autocorrelation(values: readonly number[], maxLag: number): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const centred = values.map((value) => value - mean)
  const power = centred.reduce((sum, value) => sum + value * value, 0)
  return Array.from({ length: maxLag }, (_, lag) => {
    if (power === 0) return 0
    let product = 0
    for (let i = lag + 1; i < centred.length; i++)
      product += (centred[i] ?? 0) * (centred[i - lag - 1] ?? 0)
    return product / power
  })
}
