import { slackOf } from './decide-peak.ts'

const NOT_READ = -1

/**
 * What the kernel's mark of a process tells of it while we looked: all of what was born meanwhile,
 * of others once the mark rose after its first reading.
 */
export class HighWaterMark {
  /** highest that counts; 0: none does */
  risenBytes = 0
  risenAtMs = 0
  #bytes = NOT_READ
  #atMs = 0
  #foreignBytes: number | null

  /** `foreignBytes`: up to there it says nothing of this program; null: what is read first */
  constructor(foreignBytes: number | null) {
    this.#foreignBytes = foreignBytes
  }

  /** Up to there it may have come before we looked. */
  get earlierBytes(): number {
    return this.#foreignBytes ?? Number.POSITIVE_INFINITY
  }

  /**
   * When it was higher, where it fell: it does by exec, or when it was set back. By a little it
   * falls of itself, once memory is given back: the kernel keeps it by counters that each CPU runs
   * ahead of (mm_counter by lib/percpu_counter.c, since 6.2; by up to 64 pages a thread before).
   */
  take(t: number, bytes: number): number | null {
    const fellSinceMs = bytes < this.#bytes - slackOf(this.#bytes) ? this.#atMs : null
    if (fellSinceMs !== null) this.#foreignBytes = 0
    this.#foreignBytes ??= bytes
    this.#bytes = bytes
    this.#atMs = t
    if (bytes > this.#foreignBytes && bytes > this.risenBytes) {
      this.risenBytes = bytes
      this.risenAtMs = t
    }
    return fellSinceMs
  }

  /** What it told so far was another program's, up to `heldBytes`. */
  forget(heldBytes: number): void {
    this.#foreignBytes = 0
    this.#bytes = NOT_READ
    if (this.risenBytes <= heldBytes) this.risenBytes = 0
  }
}
