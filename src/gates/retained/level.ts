import type { ProcessSeries } from '../../series/series.ts'
import { median, quantile } from '../../stats/quantile.ts'
import { livedCurve, summedCurve } from '../../series/memory-curve.ts'

/**
 * Memory over a window: the median withstands a sample or two that fall into a collection or a
 * burst.
 */
export interface Level {
  readonly bytes: number
  /** standard deviation of the samples, by their quartiles */
  readonly noiseBytes: number
}

export interface Stretch {
  readonly fromMs: number
  readonly toMs: number
}

/** a median of three withstands one stray sample */
export const MIN_LEVEL_SAMPLES = 3

/** quartiles of a normal distribution lie 1.349 standard deviations apart */
const QUARTILES_APART = 1.349

/**
 * The sum of processes over a window; null where they were seen in fewer than three of its samples.
 */
export function levelOf(
  processes: readonly ProcessSeries[],
  tickTimesMs: readonly number[],
  { fromMs, toMs }: Stretch,
): Level | null {
  const bytes = samplesIn(processes, tickTimesMs, { fromMs, toMs })
  if (bytes.length < MIN_LEVEL_SAMPLES) return null
  return {
    bytes: median(bytes),
    noiseBytes: (quantile(bytes, 0.75) - quantile(bytes, 0.25)) / QUARTILES_APART,
  }
}

/** The sum of processes in each sample of a window in which one of them was seen. */
export function samplesIn(
  processes: readonly ProcessSeries[],
  tickTimesMs: readonly number[],
  { fromMs, toMs }: Stretch,
): readonly number[] {
  return summedCurve(
    processes,
    tickTimesMs.filter((time) => time >= fromMs && time <= toMs),
    livedCurve,
  ).bytes
}
