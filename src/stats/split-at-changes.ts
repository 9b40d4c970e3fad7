import { median } from './quantile.ts'
import { robustSpread } from './robust-spread.ts'

const SHORTEST = 2
/** fewer differences than this say too little of the noise */
const FEWEST = 6
/**
 * in standard deviations of the difference of two medians: at most 4 of 100 histories without a
 * change are split (`npm run bench:regression`)
 */
const CUTOFF = 5
/** a change smaller than this is none: of the level */
const SMALLEST_CHANGE = 0.02

/**
 * Parts of a history in which the level did not change, oldest first: a test for one change of the
 * mean (Sen and Srivastava 1975), here of the median, applied again to both sides of each change
 * that it finds (binary segmentation: Scott and Knott 1974). The noise comes from the differences
 * of neighbours, which a change of level hardly touches. One wild value is no change: parts have at
 * least two.
 */
export function splitAtChanges(values: readonly number[]): number[][] {
  const noise =
    robustSpread(values.slice(1).map((value, at) => value - (values[at] ?? 0))) / Math.SQRT2
  return values.length < FEWEST ? [[...values]] : split(values, noise)
}

function split(values: readonly number[], noise: number): number[][] {
  let best = 0
  let leastCost = Number.POSITIVE_INFINITY
  for (let at = SHORTEST; at <= values.length - SHORTEST; at++) {
    const cost = scatterOf(values.slice(0, at)) + scatterOf(values.slice(at))
    if (cost < leastCost) [best, leastCost] = [at, cost]
  }
  const [before, after] = [values.slice(0, best), values.slice(best)]
  return best === 0 || scoreOf(before, after, noise) <= CUTOFF
    ? [[...values]]
    : [...split(before, noise), ...split(after, noise)]
}

/** Where a change lies: there both sides scatter least around their medians. */
function scatterOf(values: readonly number[]): number {
  const middle = median(values)
  return values.reduce((sum, value) => sum + Math.abs(value - middle), 0)
}

/**
 * The variance of a median of n normal values is π/2 of that of their mean (from n = 3 on about; of
 * two they are the same).
 */
function scoreOf(before: readonly number[], after: readonly number[], noise: number): number {
  const [low, high] = [median(before), median(after)]
  const difference = Math.abs(high - low)
  if (difference < SMALLEST_CHANGE * Math.max(Math.abs(low), Math.abs(high))) return 0
  const variance = (part: readonly number[]): number =>
    (part.length > 2 ? Math.PI / 2 : 1) / part.length
  return (
    difference / Math.max(noise * Math.sqrt(variance(before) + variance(after)), Number.EPSILON)
  )
}
