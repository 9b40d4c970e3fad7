/** share of the steps that is looked back over */
const BANDWIDTH = 0.15

/**
 * The whole rise of a series in standard deviations of a random walk that takes the same steps;
 * steps that take each other back (a saw-tooth) count less (long-run variance with Bartlett
 * weights, Newey and West 1987). Infinite where all steps are equal, 0 of fewer than three values.
 */
export function walkScore(values: readonly number[]): number {
  if (values.length < 3) return 0
  const steps = values.slice(1).map((value, i) => value - (values[i] ?? 0))
  const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length
  const variance = longRunVariance(steps.map((step) => step - mean))
  return variance <= 0
    ? Math.sign(mean) * Number.POSITIVE_INFINITY || 0
    : mean * Math.sqrt(steps.length / variance)
}

function longRunVariance(centred: readonly number[]): number {
  const lags = Math.floor(BANDWIDTH * centred.length)
  let variance = 0
  for (let lag = 0; lag <= lags; lag++) {
    let product = 0
    for (let i = lag; i < centred.length; i++)
      product += (centred[i] ?? 0) * (centred[i - lag] ?? 0)
    variance += ((lag === 0 ? 1 : 2 * (1 - lag / (lags + 1))) * product) / (centred.length - 1)
  }
  return variance
}
