import { median } from './quantile.ts'
import { robustSpread } from './robust-spread.ts'
import { splitAtChanges } from './split-at-changes.ts'

/** How far above the level of the runs before a value lies. All in the unit of the values. */
export interface LevelJudgement {
  /** of the runs that count: all, or those since the level last fell */
  readonly median: number
  readonly runs: number
  /** of the three oldest of these: one run alone may be an exception */
  readonly oldest: number
  /** of the three newest */
  readonly newest: number
  /** above this a value is not by chance: from the median, from the oldest */
  readonly chance: number
  readonly chanceFromOldest: number
}

/** a few runs that happen to agree do not show that runs differ by less than this: of the level */
const LEAST_NOISE = 0.01
const EDGE = 3

/**
 * Judges by a history, oldest first, of at least one value: median and median absolute deviation (Iglewicz and Hoaglin 1993, "How to Detect and Handle
 * Outliers", whose cutoff is 3.5), within the parts between changes of level, so that an old step does not hide a new one. `comparisons` is how
 * many such questions are asked of one run.
 */
export function judgeLevel(history: readonly number[], comparisons = 1): LevelJudgement {
  const parts = splitAtChanges(history)
  const counting = sinceLastFall(parts)
  const level = median(counting)
  const noise = Math.max(noiseOf(history, parts), LEAST_NOISE * Math.abs(level))
  const cutoff = cutoffOf(history.length, comparisons)
  const edge = Math.min(EDGE, counting.length)
  const spreadOf = (n: number): number => noise * Math.sqrt(1 + (n > 2 ? Math.PI / 2 : 1) / n)
  return {
    median: level, runs: counting.length, oldest: median(counting.slice(0, edge)), newest: median(counting.slice(-edge)),
    chance: level + cutoff * spreadOf(counting.length), chanceFromOldest: median(counting.slice(0, edge)) + cutoff * spreadOf(edge),
  }
}

/** The smaller of two views: around the level of its time, and between neighbours, which a creep does not widen. */
function noiseOf(history: readonly number[], parts: readonly (readonly number[])[]): number {
  const residuals = parts.flatMap(part => part.map(value => value - median(part)))
  const steps = history.slice(1).map((value, at) => value - (history[at] ?? 0))
  return Math.min(robustSpread(residuals), robustSpread(steps) / Math.SQRT2)
}

/** A level that fell is the new standard; one that rose is not: a rise must not excuse the next one. */
function sinceLastFall(parts: readonly (readonly number[])[]): number[] {
  const from = parts.reduce((found, part, at) => (at > 0 && median(part) < median(parts[at - 1] ?? []) ? at : found), 0)
  return parts.slice(from).flat()
}

/**
 * Chosen by simulation (`npm run bench:regression`): with 1 to 3 % of noise at most 2 of 100 runs are flagged, for one question and for ten. More for a
 * short history, whose spread is itself a guess.
 */
function cutoffOf(runs: number, comparisons: number): number {
  return 3.3 + 8 / runs + 0.8 * Math.log2(Math.max(1, comparisons))
}
