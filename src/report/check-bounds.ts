/** What a report of a run that somebody else controls may be made of at most. */
const MOST = { depth: 8, items: 20_000, characters: 20_000 } as const

/**
 * Throws on numbers that are not finite, and on what is too deep or too long to be a report.
 * JSON.parse reads 1e999 as Infinity.
 */
export function checkBounds(value: unknown, path = '', depth = 0): void {
  if (depth > MOST.depth) throw new Error(`${path} is too deep`)
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${path} is not finite`)
  if (typeof value === 'string' && value.length > MOST.characters)
    throw new Error(`${path} is too long`)
  if (typeof value !== 'object' || value === null) return
  const entries = Object.entries(value)
  if (entries.length > MOST.items) throw new Error(`${path} has too many parts`)
  for (const [name, part] of entries) checkBounds(part, `${path}/${name.slice(0, 40)}`, depth + 1)
}
