import type { Settings } from '../../settings/option.ts'
import type { LiveCurve } from '../../series/live-curves.ts'
import type { ProcessSeries } from '../../series/series.ts'
import type { Evidence } from '../gate.ts'
import { judgingOf, toleratedBytesPerMinute } from '../growth.ts'
import { failLimitBytes } from '../threshold.ts'
import { afterAskedWarmUp } from './after-asked-warm-up.ts'
import { ceilingOf, forecastOf } from './forecast-growth.ts'

/**
 * Whoever was on its way to its limit and was not found to be is brought forward again after so
 * long, and then twice as long each time.
 */
const FIRST_WAIT_MS = 10_000

/**
 * Looks in a standing watch for processes that would soon reach their limit, of which the gate
 * `growth` may tell: cheap enough to be asked every few seconds, and without a say of its own. What
 * all samples show, and what was before them, is for the gate to judge.
 */
export class GrowthScout {
  /** by index of the process */
  #asked = new Map<number, { readonly waitMs: number; readonly untilMs: number }>()

  /**
   * Is there somebody for whom all samples should be judged now? `evidence`: of this moment;
   * `nowMs`: a clock that is never set.
   */
  look(
    curves: readonly LiveCurve[],
    evidence: Pick<Evidence, 'recording' | 'memoryBase'>,
    settings: Settings,
    nowMs: number,
  ): boolean {
    if (toleratedBytesPerMinute(settings) === Number.POSITIVE_INFINITY) return false
    const processes = new Map(evidence.recording.processes.map((one) => [one.index, one]))
    const suspects = curves.filter((curve) => {
      const process = processes.get(curve.index)
      return process !== undefined && isSoonOver(curve, process, evidence, settings)
    })
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

function isSoonOver(
  curve: LiveCurve,
  process: ProcessSeries,
  evidence: Pick<Evidence, 'recording' | 'memoryBase'>,
  settings: Settings,
): boolean {
  // the times of a live curve begin with the recording
  const startedMs = process.startedEpochMs - evidence.recording.startedEpochMs
  const [lived = curve] = afterAskedWarmUp(
    [curve],
    [{ startedEpochMs: startedMs }],
    judgingOf(settings).warmUpMs,
  )
  const limitBytes = ceilingOf(failLimitBytes(process, evidence, settings), evidence)
  const points = { times: lived.timesS, values: lived.bytes }
  const known = { limitBytes, heldBytes: 0, startedS: startedMs / 1000 }
  return forecastOf(process, points, known) !== null
}
