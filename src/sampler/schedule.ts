/** A shorter delay is what any busy machine has. */
const LATE_MS = 1000
/**
 * With a longer interval the loop wakes in between, to see who came and whether it is still wanted.
 */
const WAKE_EVERY_MS = 10_000
const LONGEST_MS = 31 * 86_400_000
/** Timers fire up to this much early. */
const EARLY_MS = 1

/**
 * When samples are due: at the multiples of the interval since the start, so that late wake-ups do
 * not add up. Times in ms since then.
 */
export class Schedule {
  readonly #intervalMs: number
  readonly #deadlineMs: number
  #next = 1
  #lastMs = 0
  /** planned samples that were not taken */
  missed = 0

  /** `durationMs` 0: until told to stop, a month at most. */
  constructor(intervalMs: number, durationMs: number) {
    this.#intervalMs = intervalMs
    this.#deadlineMs = durationMs > 0 ? durationMs : LONGEST_MS
  }

  /** How long to sleep. */
  waitMs(nowMs: number): number {
    return Math.max(
      0,
      Math.min(this.#next * this.#intervalMs, this.#deadlineMs, nowMs + WAKE_EVERY_MS) - nowMs,
    )
  }

  isDue(nowMs: number): boolean {
    return nowMs >= this.#next * this.#intervalMs - EARLY_MS
  }

  isOver(nowMs: number): boolean {
    return nowMs >= this.#deadlineMs - EARLY_MS
  }

  /**
   * A sample is taken now. Returns for how long nothing was seen, where that is a gap (suspended,
   * stopped, starved), else 0.
   */
  take(nowMs: number): number {
    const sinceLastMs = nowMs - this.#lastMs
    const lateMs = nowMs - this.#next * this.#intervalMs
    this.#lastMs = nowMs
    if (lateMs < -EARLY_MS) return 0
    const next = Math.floor((nowMs + EARLY_MS) / this.#intervalMs) + 1
    this.missed += next - this.#next - 1
    this.#next = next
    return lateMs >= Math.max(LATE_MS, this.#intervalMs / 2) ? sinceLastMs : 0
  }
}
