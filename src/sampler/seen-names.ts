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
