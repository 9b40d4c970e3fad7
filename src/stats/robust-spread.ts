import { median } from './quantile.ts'

/**
 * What makes the median absolute deviation of n normal values unbiased beside 1.4826, for n = 2..9; above that n / (n - 0.8) (Croux and
 * Rousseeuw 1992, "Time-efficient algorithms for two highly robust estimators of scale", COMPSTAT).
 */
const SMALL_SAMPLE = [1.196, 1.495, 1.363, 1.206, 1.2, 1.14, 1.129, 1.107]

/** Standard deviation of values that scatter around their median, by the median absolute deviation: half of them may be wild. 0 for fewer than two. */
export function robustSpread(values: readonly number[]): number {
  const n = values.length
  if (n < 2) return 0
  const middle = median(values)
  return 1.4826 * (SMALL_SAMPLE[n - 2] ?? n / (n - 0.8)) * median(values.map(value => Math.abs(value - middle)))
}
