/** Sample autocorrelations at lags 1 .. maxLag; zeros of a constant series. */
export function autocorrelation(values: readonly number[], maxLag: number): number[] {
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
