/** distributions that were worked out, by the number of values */
const known = new Map<number, readonly number[]>()

/**
 * How likely an order of so many values that comes by chance has a Mann-Kendall score of at least
 * `score` (pairs that rise minus pairs that fall). Exact, by the numbers of permutations with so
 * many inversions (MacMahon 1916): the normal approximation is off by half at five values. Ties
 * count as neither, which errs to caution.
 */
export function kendallExact(count: number, score: number): number {
  const shares = known.get(count) ?? inversionShares(count)
  known.set(count, shares)
  const mostInversions = Math.floor(((count * (count - 1)) / 2 - score) / 2)
  return shares.slice(0, Math.max(0, mostInversions + 1)).reduce((sum, share) => sum + share, 0)
}

/**
 * By number of inversions: one more value, put at each of its places alike, adds 0 to `size` - 1 of
 * them.
 */
function inversionShares(count: number): number[] {
  let shares = [1]
  for (let size = 2; size <= count; size++) {
    const next = new Array<number>(shares.length + size - 1).fill(0)
    for (const [inversions, share] of shares.entries())
      for (let more = 0; more < size; more++)
        next[inversions + more] = (next[inversions + more] ?? 0) + share / size
    shares = next
  }
  return shares
}
