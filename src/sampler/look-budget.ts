/** Of the time of one core, on average. */
const SHARE = 0.01
/** What is saved up while looks cost less: a burst may take it at once. 10 s of the share. */
const MOST_SAVED_MS = 100

/**
 * What looks between samples may cost: where a thousand processes a second start, they come more
 * rarely, and not at the expense of those.
 */
export class LookBudget {
  readonly #everyMs: number
  #savedMs = MOST_SAVED_MS
  #atMs = 0

  constructor(everyMs: number) {
    this.#everyMs = everyMs
  }

  /** A look at `t` took so much CPU time. Returns how long to wait for the next. */
  spend(t: number, cpuMs: number): number {
    this.#savedMs = Math.min(MOST_SAVED_MS, this.#savedMs + (t - this.#atMs) * SHARE) - cpuMs
    this.#atMs = t
    return Math.max(this.#everyMs, -this.#savedMs / SHARE)
  }
}
