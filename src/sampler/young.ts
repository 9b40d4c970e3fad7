import { existsSync } from 'node:fs'
import { YOUNG_MS, type Known } from './known.ts'

/** Who came a moment ago, and may execute another program yet. */
export class Young {
  readonly #proc: string
  readonly #young = new Set<Known>()

  constructor(proc: string) {
    this.#proc = proc
  }

  add(known: Known): void {
    this.#young.add(known)
  }

  delete(known: Known): void {
    this.#young.delete(known)
  }

  /** Those who are there, each a last time once it is old enough. `t`: ms. */
  *review(t: number): Generator<Known> {
    for (const known of this.#young) {
      const isThere = this.isThere(known)
      if (isThere) yield known
      if (!isThere || t > known.youngUntilMs) this.#young.delete(known)
    }
  }

  /** Those who came less than `ageMs` ago. */
  list(t: number, ageMs: number): Known[] {
    return [...this.#young].filter(({ youngUntilMs }) => t <= youngUntilMs - YOUNG_MS + ageMs)
  }

  /** Most of the young have ended again, which this tells without the cost of an error. */
  isThere({ pid }: Known): boolean {
    return existsSync(`${this.#proc}/${pid}`)
  }
}
