/** A few rows of a series for a table: the highest value of each part, and when it was there. Parts without values are left out. */
export function condense(atMs: readonly (number | null)[], values: readonly (number | null)[], parts: number): { readonly atMs: number; readonly bytes: number }[] {
  const size = Math.max(1, Math.ceil(values.length / parts))
  const rows: { atMs: number; bytes: number }[] = []
  for (let from = 0; from < values.length; from += size) {
    let best: { atMs: number; bytes: number } | null = null
    for (let at = from; at < Math.min(values.length, from + size); at++) {
      const [time, bytes] = [atMs[at] ?? null, values[at] ?? null]
      if (time !== null && bytes !== null && bytes > (best?.bytes ?? -1)) best = { atMs: time, bytes }
    }
    if (best !== null) rows.push(best)
  }
  return rows
}
