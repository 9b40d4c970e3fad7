/**
 * The p-quantile (0..1) of values in any order, linear between order statistics at (n - 1)p
 * (Hyndman and Fan 1996, type 7). NaN of none.
 */
export function quantile(values: readonly number[], p: number): number {
  return quantileOfSorted(
    [...values].sort((a, b) => a - b),
    p,
  )
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** The same of values that are in ascending order already. */
export function quantileOfSorted(sorted: ArrayLike<number>, p: number): number {
  const position = (sorted.length - 1) * p
  const below = Math.floor(position)
  const low = sorted[below] ?? Number.NaN
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? Number.NaN
  return low + (position - below) * (high - low)
}
