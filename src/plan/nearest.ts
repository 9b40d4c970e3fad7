/** The name nearest in spelling, '' where none is near: at most a third of its letters differ. */
export function nearest(text: string, names: readonly string[]): string {
  const ranked = names.map(name => ({ name, distance: editDistance(text.toLowerCase(), name.toLowerCase()) })).sort((a, b) => a.distance - b.distance)
  const [best] = ranked
  return best !== undefined && best.distance <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : ''
}

/** " (did you mean X?)" or nothing. */
export function hint(text: string, names: readonly string[]): string {
  const name = nearest(text, names)
  return name === '' ? '' : ` (did you mean ${name}?)`
}

/** Levenshtein distance by one row. */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 20) return Number.MAX_SAFE_INTEGER
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length] ?? 0
}
