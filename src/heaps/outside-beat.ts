import type { OpenHeap } from './heap-reader.ts'

/** The kernel walks all of a program's memory for it: not as often, and 1 % of the time at most. */
const EVERY_MS = 10_000
const MOST_SHARE = 0.01

/** What a program holds outside of its heap, read now and then. */
export class OutsideBeat {
  /** as it was read last; -1: not yet, or it is not known */
  kib = -1
  #dueMs = Number.NEGATIVE_INFINITY

  /** Where that is due. `t`: ms. */
  look(heap: OpenHeap, t: number): void {
    if (t < this.#dueMs) return
    const startedMs = performance.now()
    this.kib = heap.readOutside()
    this.#dueMs = t + Math.max(EVERY_MS, (performance.now() - startedMs) / MOST_SHARE)
  }
}
