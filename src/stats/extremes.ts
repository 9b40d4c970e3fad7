/** The highest of numbers, of any count: a call may have some 100,000 arguments only. */
export function highestOf(values: readonly number[], atLeast = Number.NEGATIVE_INFINITY): number {
  return values.reduce((most, value) => Math.max(most, value), atLeast)
}

/** The lowest of numbers, of any count. */
export function lowestOf(values: readonly number[], atMost = Number.POSITIVE_INFINITY): number {
  return values.reduce((least, value) => Math.min(least, value), atMost)
}
