import { studentPower, studentTail } from './student.ts'

export interface PairedComparison {
  readonly pairs: number
  /**
   * how much larger the second is than the first, as a share of it: 0.05 is +5 %; of geometric
   * means
   */
  readonly difference: number
  /**
   * one-sided: how often equal sides would look as far apart in this direction by chance; NaN of
   * fewer than two pairs
   */
  readonly pValue: number
  /** standard deviation of the log ratios, about that of the share from pair to pair */
  readonly spread: number
}

/**
 * Of 100 real differences of the size that was asked for, how many a number of repeats must find.
 */
const POWER = 0.9
const MOST_PAIRS = 1000

/**
 * Paired t test over the logs of the ratios (Student 1908; Box, Hunter and Hunter, "Statistics for
 * Experimenters", 3.2): memory differs by shares, and the drift of a machine is in both halves of a
 * pair. An exact permutation of five pairs cannot be below 1 / 32, so that it could never call p <
 * .01. All values must be above 0.
 */
export function comparePairs(
  pairs: readonly (readonly [first: number, second: number])[],
): PairedComparison {
  const logs = pairs.map(([first, second]) => Math.log(second / first))
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length
  const spread = Math.sqrt(
    logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (logs.length - 1),
  )
  return {
    pairs: pairs.length,
    difference: Math.expm1(mean),
    pValue: logs.length < 2 ? Number.NaN : pValueOf(Math.abs(mean), spread, logs.length),
    spread,
  }
}

/**
 * The number of pairs of that spread that calls a difference (a share) at the one-sided level p in
 * 90 of 100 cases; `MOST_PAIRS` where more are needed.
 */
export function pairsNeeded(spread: number, difference: number, p: number): number {
  const shift = Math.log1p(difference) / Math.max(spread, Number.MIN_VALUE)
  for (let pairs = 3; pairs < MOST_PAIRS; pairs++)
    if (studentPower(shift * Math.sqrt(pairs), pairs - 1, p) >= POWER) return pairs
  return MOST_PAIRS
}

/** Pairs without any spread are as sure as can be, of a difference as of none. */
function pValueOf(mean: number, spread: number, pairs: number): number {
  if (spread === 0) return mean === 0 ? 0.5 : 0
  return studentTail(mean / (spread / Math.sqrt(pairs)), pairs - 1)
}
