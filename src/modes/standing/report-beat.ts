const LEAST_PAUSE_MS = 120_000
/** Of the time, a hundredth is spent on reports. */
const PAUSE_FACTOR = 100
const LEAST_HURRIED_PAUSE_MS = 10_000
/** What was not spent yet may be spent ahead: 6 s, or one report where that takes longer. */
const MOST_AHEAD_MS = 600_000

/**
 * When all samples are judged: after 2 minutes, then so often that it costs a hundredth of the
 * time, taken as it lasted, which on a busy machine is longer than its CPU time. Who is in a hurry
 * gets it sooner, and the next ones come later for it. `nowMs`: a clock that is never set.
 */
export class ReportBeat {
  #dueMs: number
  #hurriedMs: number
  /** by then a hundredth of the time is what all so far have cost */
  #paidMs: number

  constructor(nowMs: number) {
    this.#dueMs = nowMs + LEAST_PAUSE_MS
    this.#hurriedMs = this.#paidMs = nowMs
  }

  isDue(nowMs: number): boolean {
    return nowMs >= this.#dueMs
  }

  mayHurry(nowMs: number): boolean {
    return nowMs >= this.#hurriedMs
  }

  spend(startedMs: number, endedMs: number): void {
    const priceMs = PAUSE_FACTOR * (endedMs - startedMs)
    this.#paidMs = Math.max(startedMs, this.#paidMs) + priceMs
    this.#dueMs = Math.max(endedMs + LEAST_PAUSE_MS, this.#paidMs)
    this.#hurriedMs = Math.max(
      endedMs + LEAST_HURRIED_PAUSE_MS,
      this.#paidMs - Math.max(MOST_AHEAD_MS, priceMs),
    )
  }
}
