import type { Tracked } from './tracked-processes.ts'

/** A record comes within milliseconds; on a machine that swaps, later. */
const KEEP_MS = 10_000
const MOST_KEPT = 10_000
/** Start times of one process, by /proc and by its record: more apart they are two processes'. */
export const APART_TICKS = 500

type Mortal = Pick<Tracked, 'index' | 'startTicks'>

/**
 * Who ended a moment ago: the kernel's record of an end has a pid, which may be somebody else's by
 * then.
 */
export class Mortals {
  /** by pid, the first to end first */
  readonly #ended = new Map<number, readonly (Mortal & { readonly sinceMs: number })[]>()
  #count = 0

  /** `t`: ms. */
  bury({ index, pid, startTicks }: Mortal & Pick<Tracked, 'pid'>, t: number): void {
    if (this.#count >= MOST_KEPT) this.#forgetOld(t)
    if (this.#count >= MOST_KEPT) this.#forgetFirst()
    this.#ended.set(pid, [...(this.#ended.get(pid) ?? []), { index, startTicks, sinceMs: t }])
    this.#count++
  }

  /**
   * The number of the process that had this pid and began then, in clock ticks since boot; 0 where
   * nobody did. `living`: who has the pid now.
   */
  find(pid: number, startTicks: number, living: Mortal | undefined): number {
    const [nearest] = [...(this.#ended.get(pid) ?? []), ...(living === undefined ? [] : [living])]
      .map(({ index, startTicks: own }) => ({ index, apart: Math.abs(own - startTicks) }))
      .sort((a, b) => a.apart - b.apart)
    return nearest !== undefined && nearest.apart <= APART_TICKS ? nearest.index : 0
  }

  /** Its record is the likeliest to have come, or to come no more. */
  #forgetFirst(): void {
    const [first] = this.#ended
    if (first === undefined) return
    const [pid, [, ...later]] = first
    this.#ended.delete(pid)
    if (later.length > 0) this.#ended.set(pid, later)
    this.#count--
  }

  #forgetOld(t: number): void {
    for (const [pid, processes] of this.#ended) {
      const kept = processes.filter(({ sinceMs }) => t - sinceMs < KEEP_MS)
      this.#count -= processes.length - kept.length
      if (kept.length === 0) this.#ended.delete(pid)
      else this.#ended.set(pid, kept)
    }
  }
}
