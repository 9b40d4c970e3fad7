export interface Fit {
  readonly coefficients: readonly number[]
  /** sum of squared residuals */
  readonly sse: number
}

/**
 * Ordinary least squares of y on a few columns, by the normal equations; null where the columns
 * depend on each other.
 */
export function leastSquares(
  columns: readonly (readonly number[])[],
  y: readonly number[],
): Fit | null {
  const matrix = columns.map((column, i) => [
    ...columns.map((other) => dot(column, other)),
    dot(columns[i] ?? [], y),
  ])
  const coefficients = solve(matrix)
  if (coefficients === null) return null
  let sse = 0
  for (let r = 0; r < y.length; r++) {
    let residual = y[r] ?? 0
    for (let i = 0; i < columns.length; i++)
      residual -= (coefficients[i] ?? 0) * (columns[i]?.[r] ?? 0)
    sse += residual * residual
  }
  return { coefficients, sse }
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}

/** Gauss-Jordan with partial pivoting; the last column is the right side. */
function solve(matrix: number[][]): number[] | null {
  const size = matrix.length
  for (let i = 0; i < size; i++) {
    let best = i
    for (let r = i + 1; r < size; r++)
      if (Math.abs(matrix[r]?.[i] ?? 0) > Math.abs(matrix[best]?.[i] ?? 0)) best = r
    const pivotRow = matrix[best] ?? []
    const pivot = pivotRow[i] ?? 0
    if (Math.abs(pivot) < 1e-12) return null
    matrix[best] = matrix[i] ?? []
    matrix[i] = pivotRow
    for (let r = 0; r < size; r++) {
      const row = matrix[r] ?? []
      const factor = r === i ? 0 : (row[i] ?? 0) / pivot
      if (factor !== 0)
        for (let c = i; c <= size; c++) row[c] = (row[c] ?? 0) - factor * (pivotRow[c] ?? 0)
    }
  }
  return matrix.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1))
}
