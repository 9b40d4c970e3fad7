/** Counts of leaks found and missed, healthy called and passed. `outcomes` are [leaks, called]. */
export function count(outcomes) {
  const of = (leaks, called) =>
    outcomes.filter((outcome) => outcome[0] === leaks && outcome[1] === called).length
  return {
    found: of(true, true),
    missed: of(true, false),
    false: of(false, true),
    passed: of(false, false),
  }
}

export function ratios({ found, missed, false: wrong }) {
  const precision = found / (found + wrong)
  const recall = found / (found + missed)
  return { precision, recall, f1: (2 * found) / (2 * found + wrong + missed) }
}

/** "0.95 [0.87-0.98]": a share with its 95 % interval (Wilson 1927). */
export function share(hits, all) {
  if (all === 0) return '-'
  const z = 1.96
  const p = hits / all
  const middle = (p + (z * z) / (2 * all)) / (1 + (z * z) / all)
  const half =
    (z * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all))) / (1 + (z * z) / all)
  return `${p.toFixed(3)} [${(middle - half).toFixed(2)}-${(middle + half).toFixed(2)}]`
}

/** One line of a confusion matrix. */
export function line(label, counts) {
  const { found, missed, false: wrong, passed } = counts
  const { f1 } = ratios(counts)
  // of F1 as of a share of its own denominator
  const f1Share = share(2 * found, 2 * found + wrong + missed)
  return `${label.padEnd(26)}${[found, missed, wrong, passed].map((n) => String(n).padStart(5)).join('')}   P ${share(found, found + wrong)}  R ${share(found, found + missed)}  F1 ${Number.isFinite(f1) ? f1Share : '-'}`
}
