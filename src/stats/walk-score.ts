/** The whole rise of a series in standard deviations of a random walk that takes the same steps; infinite where all steps are equal, 0 of fewer than three values. */
export function walkScore(values: readonly number[]): number {
  if (values.length < 3) return 0
  const steps = values.slice(1).map((value, i) => value - (values[i] ?? 0))
  const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length
  const variance = steps.reduce((sum, step) => sum + (step - mean) ** 2, 0) / (steps.length - 1)
  return variance === 0 ? Math.sign(mean) * Number.POSITIVE_INFINITY || 0 : mean * Math.sqrt(steps.length / variance)
}
