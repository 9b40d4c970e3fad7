import type { Plan } from '../settings/plan.ts'

const MOST_NAMES = 5000
const MOST_LISTED = 200

/** The names of all processes that came into view, with how many had each. */
export class SeenNames {
  readonly #counts = new Map<string, number>()

  add(name: string): void {
    if (this.#counts.size < MOST_NAMES || this.#counts.has(name))
      this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1)
  }

  /** Most frequent first: what is nearest in spelling to what was asked for comes from these. */
  list(): string[] {
    return [...this.#counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_LISTED)
      .map(([name]) => name)
  }
}

/**
 * Of the names in view, the five that share most letter pairs with what was asked for: for "did you
 * mean".
 */
export function pickNearest(plan: Plan, names: readonly string[]): string[] {
  const asked = [...plan.include, ...plan.targetGlobs].map((glob) => pairsOf(glob.text))
  const score = (name: string): number =>
    Math.max(0, ...asked.map((pairs) => likeness(pairs, pairsOf(name))))
  return names
    .map((name) => ({ name, likeness: score(name) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 5)
    .map(({ name }) => name)
}

/** Sorensen-Dice coefficient of letter pairs: 2 |A and B| / (|A| + |B|). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0
  for (const pair of a) if (b.has(pair)) both++
  return a.size + b.size === 0 ? 0 : (2 * both) / (a.size + b.size)
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = text.toLowerCase().replace(/[*?[\]{}]/g, '')
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)),
  )
}
