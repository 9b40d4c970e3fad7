/**
 * What each chance comes to where all of them were looked at, in the order given: the share of
 * false ones among all that are at most as large (Benjamini and Hochberg 1995). The least of them
 * is Simes' test (1986) of them all, which holds for chances that rise together.
 */
export function benjaminiHochberg(chances: readonly number[]): number[] {
  const order = chances.map((_, at) => at).sort((a, b) => (chances[b] ?? 1) - (chances[a] ?? 1))
  const adjusted = chances.map(() => 1)
  let least = 1
  for (const [place, at] of order.entries()) {
    // in this order: rounded, it is never less than the chance
    least = Math.min(least, (chances[at] ?? 1) * (chances.length / (chances.length - place)))
    adjusted[at] = least
  }
  return adjusted
}
