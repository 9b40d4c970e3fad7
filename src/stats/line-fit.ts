export interface LineFit {
  readonly slope: number
  /** sum of squared residuals */
  readonly sse: number
  /** of the values about their mean */
  readonly total: number
}

/**
 * Least squares of y on a constant and one column, in one pass over centred values; slope 0 where
 * the column does not vary.
 */
export function lineFit(column: readonly number[], y: readonly number[]): LineFit {
  const n = y.length
  let columnSum = 0
  let ySum = 0
  for (let i = 0; i < n; i++) {
    columnSum += column[i] ?? 0
    ySum += y[i] ?? 0
  }
  let squares = 0
  let total = 0
  let products = 0
  for (let i = 0; i < n; i++) {
    const a = (column[i] ?? 0) - columnSum / n
    const b = (y[i] ?? 0) - ySum / n
    squares += a * a
    total += b * b
    products += a * b
  }
  if (squares === 0) return { slope: 0, sse: total, total }
  // a difference of nearly equal sums may end a hair below 0
  return {
    slope: products / squares,
    sse: Math.max(0, total - (products * products) / squares),
    total,
  }
}
