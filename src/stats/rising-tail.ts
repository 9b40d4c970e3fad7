import { blockExtremes } from './blocks.ts'
import { mannKendall } from './mann-kendall.ts'
import type { Points } from './points.ts'
import { theilSen } from './theil-sen.ts'
import type { Tuning } from './tuning.ts'

export interface RisingTail {
  readonly from: number
  readonly growth: number
  /** per unit of time */
  readonly slope: number
}

const MIN_POINTS = 12
const SIGNIFICANCE = 0.05

/**
 * The end of a floor curve from time `from` on, if it rises: significantly, spread over its whole
 * length, still at its end. Null if not.
 */
export function risingTail(
  floor: Points,
  from: number,
  minGrowth: number,
  tuning: Tuning,
): RisingTail | null {
  const first = floor.times.findIndex((time) => time >= from)
  const tail = { times: floor.times.slice(first), values: floor.values.slice(first) }
  const to = tail.times.at(-1) ?? 0
  if (tail.times.length < MIN_POINTS) return null
  const sixths = blockExtremes(tail, from, to, 6, 'lowest').values
  const growth = (sixths.at(-1) ?? 0) - (sixths[0] ?? 0)
  if (sixths.length < 4 || growth < minGrowth || !isSpread(sixths, growth, tuning)) return null
  const fine = blockExtremes(
    tail,
    from,
    to,
    Math.min(24, Math.max(12, Math.floor(tail.times.length / 3))),
    'lowest',
  )
  return mannKendall(fine).p < SIGNIFICANCE ? { from, growth, slope: theilSen(fine) } : null
}

/** Most parts rise, none makes most of the growth or falls deep, and the last two still rise. */
function isSpread(
  parts: readonly number[],
  growth: number,
  { largestRise, endingRise }: Tuning,
): boolean {
  const rises = parts.slice(1).map((value, i) => value - (parts[i] ?? 0))
  const mean = growth / rises.length
  const ending = ((parts.at(-1) ?? 0) - (parts.at(-3) ?? 0)) / 2
  return (
    rises.filter((rise) => rise > 0.1 * mean).length >= 0.6 * rises.length &&
    Math.max(...rises) <= largestRise * growth &&
    Math.min(...rises) >= -0.5 * growth &&
    ending >= endingRise * mean
  )
}
