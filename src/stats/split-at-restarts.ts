import type { Points } from './points.ts'
import { median } from './quantile.ts'
import { highestOf, lowestOf } from './extremes.ts'

/** A curve in parts that each begin anew, and what they are. */
export interface SplitCurve {
  readonly parts: readonly Points[]
  /**
   * `restarts`: it grew again as it had before, or was away meanwhile. `saw`: it falls from one
   * height again and again, as a collector makes it. `unclear`: it may be either, or the end of a
   * phase of work
   */
  readonly are: 'whole' | 'restarts' | 'saw' | 'unclear'
}

interface Least {
  /** shorter ways of the values are noise */
  readonly way: number
  /** what falls sooner collects its start-up's garbage, or saws */
  readonly span: number
}

/** their median is the level that a part begins with */
const FIRST_READINGS = 5
/** of a part that tells something, and of what follows the last fall */
const LEAST_READINGS = 10
/** a program is replaced within so many: its end, and the loading of the next */
const FALL_READINGS = 6
/** shares of the way from the first level to the highest: a fall leads from one to the other */
const HIGH = 0.75
const LOW = 0.25
/** having come half of that way it was never as low as this before the fall */
const HALF = 0.5
const TROUGH = 0.3
/** heights of falls that differ by less of the way are one height */
const ONE_HEIGHT = 0.15
/** of its growth to one age a life of the same program has so many times more or less */
const ALIKE = 3
/** of the age of the life before: what is younger tells nothing */
const LEAST_AGE = 0.1
/** steps between readings without any: there was no process */
const AWAY_STEPS = 3

/**
 * Where a curve that has no word on restarts falls to the level that it began with, deeper than
 * ever meanwhile. One such fall is a restart if the program grows again as it had before: what
 * frees the memory of a phase does not. Several may be a collector's, unless there were no readings
 * for a while at each. Times must ascend.
 */
export function splitAtRestarts(points: Points, least: Least): SplitCurve {
  const begins = [0]
  for (let at = findFall(points, 0, least); at !== null; at = findFall(points, at, least))
    begins.push(at)
  const whole = { parts: [points], are: 'whole' } as const
  const parts = begins.map((from, nth) => part(points, from, begins[nth + 1]))
  const [first = points, second] = parts
  if (second === undefined) return whole
  if (begins.slice(1).every((begin) => wasAway(points, begin))) return { parts, are: 'restarts' }
  if (parts.length > 2) {
    const heights = parts.slice(0, -1).map(({ values }) => highestOf(values))
    const way = highestOf(heights) - levelAt(first.values, 0)
    return {
      parts,
      are: highestOf(heights) - lowestOf(heights) <= ONE_HEIGHT * way ? 'saw' : 'unclear',
    }
  }
  const growth = compareGrowth(first, second)
  return growth === 'other' ? whole : { parts, are: growth === 'alike' ? 'restarts' : 'unclear' }
}

/** The index from which on a curve begins anew behind `from`; null where it does not. */
function findFall({ times, values }: Points, from: number, least: Least): number | null {
  const start = levelAt(values, from)
  let top = start
  for (let at = from; at < values.length; at++) {
    const value = values[at] ?? 0
    top = Math.max(top, value)
    const way = top - start
    const isOld = at - from >= LEAST_READINGS && (times[at] ?? 0) - (times[from] ?? 0) >= least.span
    if (!isOld || way < least.way || value > start + LOW * way) continue
    const fallFrom = Math.max(from, at - FALL_READINGS)
    if (highestOf(values.slice(fallFrom, at)) < start + HIGH * way) continue
    const life = values.slice(from, fallFrom)
    const half = life.findIndex((level) => level >= start + HALF * way)
    if (half >= 0 && lowestOf(life.slice(half)) <= start + TROUGH * way) continue
    const after = values.slice(at, at + FIRST_READINGS)
    return at + after.indexOf(lowestOf(after))
  }
  return null
}

/** Does the second life grow as the first did, up to the age that both reached? */
function compareGrowth(first: Points, second: Points): 'alike' | 'other' | 'unclear' {
  const age = Math.min(spanOf(first), spanOf(second))
  if (second.times.length < LEAST_READINGS || age < LEAST_AGE * spanOf(first)) return 'unclear'
  const [before, now] = [growthTo(first, age), growthTo(second, age)]
  return before > 0 && now >= before / ALIKE && now <= before * ALIKE ? 'alike' : 'other'
}

/** From the level at the start to the one at that age. */
function growthTo({ times, values }: Points, age: number): number {
  const begin = times[0] ?? 0
  const late = values.filter((_value, at) => {
    const own = (times[at] ?? 0) - begin
    return own >= 0.8 * age && own <= age
  })
  return late.length === 0 ? 0 : median(late) - levelAt(values, 0)
}

/** No readings before that one for longer than they are apart. */
function wasAway({ times }: Points, at: number): boolean {
  const steps = times.slice(1).map((time, nth) => time - (times[nth] ?? 0))
  const usual = median(steps)
  return steps.slice(Math.max(0, at - FALL_READINGS), at).some((step) => step > AWAY_STEPS * usual)
}

const part = ({ times, values }: Points, from: number, to: number | undefined): Points => ({
  times: times.slice(from, to),
  values: values.slice(from, to),
})
const spanOf = ({ times }: Points): number => (times.at(-1) ?? 0) - (times[0] ?? 0)
const levelAt = (values: readonly number[], from: number): number =>
  median(values.slice(from, from + FIRST_READINGS))
