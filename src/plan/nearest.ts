/** The name nearest in spelling, '' where none is near: at most a third of its letters differ. */
export function nearest(text: string, names: readonly string[]): string {
  const ranked = names
    .map((name) => ({ name, distance: editDistance(text.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)
  const [best] = ranked
  return best !== undefined && best.distance <= Math.max(1, Math.floor(best.name.length / 3))
    ? best.name
    : ''
}

/** " (did you mean X?)" or nothing. */
export function hint(text: string, names: readonly string[]): string {
  const name = nearest(text, names)
  return name === '' ? '' : ` (did you mean ${name}?)`
}

/**
 * Letters to add, take away, change or swap with their neighbour (optimal string alignment), by
 * three rows of its table.
 */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 20) return Number.MAX_SAFE_INTEGER
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          changed,
          isSwap ? (before[j - 2] ?? 0) + 1 : changed,
        ),
      )
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
