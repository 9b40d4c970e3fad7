import { median } from './quantile.ts'
import { robustSpread } from './robust-spread.ts'
import { splitAtChanges } from './split-at-changes.ts'

/** How far above the level of the runs before a value lies. All in the unit of the values. */
export interface LevelJudgement {
  /** the runs that count, oldest first: all, or those since the level last fell */
  readonly counting: readonly number[]
  /** of these */
  readonly median: number
  /** of the three oldest of these: one run alone may be an exception */
  readonly oldest: number
  /** of those since the level last changed */
  readonly newest: number
  /** above this a value is not by chance: from the median, from the oldest, from the newest */
  readonly chance: number
  readonly chanceFromOldest: number
  readonly chanceFromNewest: number
  /** two runs of one level seldom differ by more */
  readonly apart: number
}

/** a few runs that happen to agree do not show that runs differ by less than this: of the level */
const LEAST_NOISE = 0.01
const EDGE = 3
/**
 * 1 of 100 differences of two normal values is larger, in standard deviations of one of them: 2.58
 * * √2
 */
const APART = 3.64

/**
 * Judges by a history, oldest first, of at least one value: median and robust spread (Iglewicz and
 * Hoaglin 1993, "How to Detect and Handle Outliers"), within the parts between changes of level, so
 * that an old step does not hide a new one. `comparisons` is how many such questions are asked of
 * one run.
 */
export function judgeLevel(history: readonly number[], comparisons = 1): LevelJudgement {
  const parts = splitAtChanges(history)
  const counting = sinceLastFall(parts)
  const [oldest, newest] = [counting.slice(0, EDGE), parts.at(-1) ?? []]
  const noise = Math.max(noiseOf(history, parts), LEAST_NOISE * Math.abs(median(counting)))
  const cutoff = cutoffOf(history.length, comparisons)
  const chanceFrom = (values: readonly number[]): number =>
    median(values) +
    cutoff * noise * Math.sqrt(1 + (values.length > 2 ? Math.PI / 2 : 1) / values.length)
  return {
    counting,
    median: median(counting),
    oldest: median(oldest),
    newest: median(newest),
    chance: chanceFrom(counting),
    chanceFromOldest: chanceFrom(oldest),
    chanceFromNewest: chanceFrom(newest),
    apart: APART * noise,
  }
}

/**
 * The smaller of two views: around the level of its time, and between neighbours, which a creep
 * does not widen.
 */
function noiseOf(history: readonly number[], parts: readonly (readonly number[])[]): number {
  const residuals = parts.flatMap((part) => part.map((value) => value - median(part)))
  const steps = history.slice(1).map((value, at) => value - (history[at] ?? 0))
  return Math.min(robustSpread(residuals), robustSpread(steps) / Math.SQRT2)
}

/**
 * A level that fell is the new standard; one that rose is not: a rise must not excuse the next one.
 * It fell only where all runs of the part before were nearer to the level of their time: memory
 * that has two levels and takes one by chance looks like a fall as well.
 */
function sinceLastFall(parts: readonly (readonly number[])[]): number[] {
  const isFall = (part: readonly number[], before: readonly number[]): boolean =>
    Math.min(...before) > (median(part) + median(before)) / 2 && median(part) < median(before)
  const from = parts.reduce(
    (found, part, at) => (at > 0 && isFall(part, parts[at - 1] ?? []) ? at : found),
    0,
  )
  return parts.slice(from).flat()
}

/**
 * Chosen by simulation (`npm run bench:regression`): with 1 to 3 % of noise at most 2 of 100 runs
 * are flagged, of one group as of fifty. More for a short history, whose spread is itself a guess.
 */
function cutoffOf(runs: number, comparisons: number): number {
  return 2.4 + 8 / runs + (0.15 + 5 / runs) * Math.log2(Math.max(1, comparisons))
}
