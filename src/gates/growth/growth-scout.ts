import type { Settings } from '../../settings/option.ts'
import type { LiveCurve } from '../../series/live-curves.ts'
import { isFloorLeaking } from '../../stats/judge-curve.ts'
import { judgingOf, toleratedBytesPerMinute } from '../growth.ts'

/**
 * Whoever looked like a leak and was not found to be one is brought forward again after so long,
 * and then twice as long each time.
 */
const FIRST_WAIT_MS = 10_000

/**
 * Looks in a standing watch for processes that the gate `growth` may find: cheap enough to be asked
 * every few seconds, and without a say of its own. What all samples show is for the gate to judge.
 */
export class GrowthScout {
  /** by index of the process */
  #asked = new Map<number, { readonly waitMs: number; readonly untilMs: number }>()

  /**
   * Is there somebody for whom all samples should be judged now? `nowMs`: a clock that is never
   * set.
   */
  look(curves: readonly LiveCurve[], settings: Settings, nowMs: number): boolean {
    if (toleratedBytesPerMinute(settings) === Number.POSITIVE_INFINITY) return false
    const { warmUpMs } = judgingOf(settings)
    const suspects = curves.filter((curve) =>
      isFloorLeaking({ ...curve, ...(warmUpMs === 'auto' ? {} : { warmUpS: warmUpMs / 1000 }) }),
    )
    const isNews = suspects.some(({ index }) => (this.#asked.get(index)?.untilMs ?? 0) <= nowMs)
    this.#asked = new Map(suspects.map(({ index }) => [index, this.#ask(index, nowMs)]))
    return isNews
  }

  #ask(index: number, nowMs: number): { waitMs: number; untilMs: number } {
    const before = this.#asked.get(index)
    if (before !== undefined && before.untilMs > nowMs) return before
    const waitMs = before === undefined ? FIRST_WAIT_MS : 2 * before.waitMs
    return { waitMs, untilMs: nowMs + waitMs }
  }
}
