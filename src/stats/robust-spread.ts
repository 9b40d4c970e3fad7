/**
 * What makes the estimate unbiased for n = 2..9 normal values; above that n / (n + 1.4) for an odd
 * n and n / (n + 3.8) for an even one (Croux and Rousseeuw 1992, "Time-efficient algorithms for two
 * highly robust estimators of scale", COMPSTAT).
 */
const SMALL_SAMPLE = [0.399, 0.994, 0.512, 0.844, 0.611, 0.857, 0.669, 0.872]
/** of the first quarter of the distances of normal values to their standard deviation */
const CONSISTENCY = 2.2219

/**
 * Standard deviation of values, half of which may be wild: Qn, the first quarter of the distances
 * of all pairs (Rousseeuw and Croux 1993, "Alternatives to the Median Absolute Deviation", JASA
 * 88). It needs half as many values as the median absolute deviation to be as sure (efficiency 82 %
 * to 37 %). 0 for fewer than two.
 */
export function robustSpread(values: readonly number[]): number {
  const n = values.length
  if (n < 2) return 0
  const distances = values
    .flatMap((value, at) => values.slice(0, at).map((other) => Math.abs(value - other)))
    .sort((a, b) => a - b)
  const half = Math.floor(n / 2) + 1
  return (
    CONSISTENCY *
    (SMALL_SAMPLE[n - 2] ?? n / (n + (n % 2 === 0 ? 3.8 : 1.4))) *
    (distances[(half * (half - 1)) / 2 - 1] ?? 0)
  )
}
