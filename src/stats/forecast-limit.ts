import { DAY_S, HOUR_S } from './daily-floors.ts'
import { suffix, type Points } from './points.ts'
import { theilSen } from './theil-sen.ts'

/** Growth that would reach a limit soon. */
export interface Forecast {
  readonly bytesPerS: number
  readonly reachesInS: number
  /** when the climb began, in the curve's own time, and from where */
  readonly sinceS: number
  readonly fromBytes: number
}

/** What a climb is measured against. */
export interface Ahead {
  readonly limitBytes: number
  /** the highest of late, which meets the limit before the floor does */
  readonly peakBytes: number
  /** what earlier lives of the program held without harm, by their floors */
  readonly heldBytes: number
  /** how long it had lived when the curve begins */
  readonly unseenS: number
  /** the highest that it came to in that time; 0 where nobody knows */
  readonly unseenPeakBytes: number
}

/** what comes later is left to the judges of days */
const SOON_S = DAY_S
/** shorter climbs cannot be told from a start */
const SHORTEST_S = 60
/** a shorter climb may be one tooth of a collector's saw, whose teeth take half an hour at most */
const SAW_S = 2 * HOUR_S
const BLOCKS = 12
const LEAST_BLOCKS = 8
/** of the way from where the climb began to the limit; half, less what a block and a look take */
const GONE = 0.44
/**
 * the same of a climb of hours on the first day that is seen of a program that is days old, of
 * which nobody knows how high it came: it did not climb like that before, so that is likely its
 * morning
 */
const GONE_BY_MORNING = 0.7
/** of the rises between blocks so many must be there, each of that share of the mean */
const RISING = 0.6
const LEAST_RISE = 0.1
/** of the mean rise, in the first third: else the climb began later than this */
const BEGINS = 0.6
/** of all growth, in one block up and down: else it is a step, or a swing */
const LARGEST_STEP = 0.4
const DEEPEST_DIP = 0.25
/** of all growth: a deeper fall in the time before it is that of a saw */
const FALL_BEFORE = 0.9
/** of the way: a morning that would end nearer than that beyond the limit is left to it */
const BEYOND = 1.2
/** a morning takes longer to make half of the way, so a shorter climb is not looked at for one */
const MORNING_S = 1.5 * HOUR_S

/**
 * Whether the end of a curve is a climb that has gone half of its way to the limit and would reach
 * that within a day. Under a day nothing else is known of a program than that climb, so it is taken
 * for as innocent as it can be: where it slows, for the morning of a day whose load rises as a half
 * wave of a sine, which tells by how much it slowed where it would end. What was held before may be
 * held again. Times in seconds, ascending.
 */
export function forecastLimit(curve: Points, ahead: Ahead): Forecast | null {
  const nowS = curve.times.at(-1) ?? 0
  const spanS = Math.min(SOON_S, nowS - (curve.times[0] ?? nowS))
  // the longest first: it knows most of where the climb began
  for (let lengthS = spanS; lengthS >= SHORTEST_S; lengthS /= Math.SQRT2) {
    const blockS = lengthS / BLOCKS
    const floor = lowestOfBlocks(curve, nowS - lengthS, nowS, blockS)
    const isMorning =
      lengthS >= MORNING_S &&
      ahead.unseenPeakBytes === 0 &&
      ahead.unseenS >= DAY_S &&
      nowS - (curve.times[0] ?? nowS) < DAY_S
    const share = isMorning ? GONE_BY_MORNING : GONE
    const found = isClimb(floor) ? forecast(floor, blockS, share, ahead) : null
    if (
      found !== null &&
      ahead.peakBytes > Math.max(ahead.unseenPeakBytes, highestBefore(curve, found.sinceS)) &&
      !(lengthS < SAW_S && fallsBefore(curve, found, blockS))
    )
      return found
  }
  return null
}

function forecast(
  { times, values }: Points,
  blockS: number,
  share: number,
  { limitBytes, peakBytes, heldBytes }: Ahead,
): Forecast | null {
  const [first, last] = [values[0] ?? 0, values.at(-1) ?? 0]
  const spanS = (times.at(-1) ?? 0) - (times[0] ?? 0) + blockS
  // a block's lowest is where it begins
  const gone = ((last - first) * spanS) / (spanS - blockS)
  const bytesPerS = theilSen(suffix({ times, values }, Math.floor(times.length / 2)))
  const ceiling = limitBytes - Math.max(0, peakBytes - (first + gone))
  const way = ceiling - first
  const reachesInS = Math.max(0, (way - gone) / bytesPerS)
  if (way <= 0 || bytesPerS <= 0 || gone < share * way || reachesInS > SOON_S) return null
  if (last <= heldBytes) return null
  // a window may begin before the morning does
  const pairs = lowestOfPairs({ times, values })
  const starts = spanS < MORNING_S ? [0] : [0, Math.floor(pairs.times.length / 3)]
  return starts.some((at) => endOfWave(suffix(pairs, at)) < first + BEYOND * way)
    ? null
    : { bytesPerS, reachesInS, sinceS: times[0] ?? 0, fromBytes: first }
}

/**
 * How high a half wave of a sine goes that began with the first point. It rises in the second half
 * of the time 2 cos x - 1 times as fast as in the first, x being the angle of half of the time.
 */
function endOfWave({ times, values }: Points): number {
  const middle = (values.length - 1) / 2
  const at = (list: readonly number[]): number =>
    ((list[Math.floor(middle)] ?? 0) + (list[Math.ceil(middle)] ?? 0)) / 2
  const [first, last] = [values[0] ?? 0, values.at(-1) ?? 0]
  const [firstS, lastS] = [times[0] ?? 0, times.at(-1) ?? 0]
  const earlier = (at(values) - first) / (at(times) - firstS)
  const later = (last - at(values)) / (lastS - at(times))
  if (later >= earlier) return Number.POSITIVE_INFINITY
  const angle = 2 * Math.acos(Math.max(0, (1 + later / earlier) / 2))
  return first + (angle >= Math.PI / 2 ? last - first : (last - first) / Math.sin(angle))
}

function isClimb({ values }: Points): boolean {
  if (values.length < LEAST_BLOCKS) return false
  const growth = (values.at(-1) ?? 0) - (values[0] ?? 0)
  const rises = values.slice(1).map((value, at) => value - (values[at] ?? 0))
  const rising = rises.filter((rise) => rise >= (LEAST_RISE * growth) / rises.length)
  const third = Math.ceil(rises.length / 3)
  return (
    growth > 0 &&
    rising.length >= RISING * rises.length &&
    Math.max(...rises) <= LARGEST_STEP * growth &&
    Math.min(...rises) >= -DEEPEST_DIP * growth &&
    (values[third] ?? 0) - (values[0] ?? 0) >= (BEGINS * third * growth) / rises.length
  )
}

/** Two blocks each, from the end: a saw's teeth are to be seen in none of them. */
function lowestOfPairs({ times, values }: Points): Points {
  const firsts = times.map((_, at) => at).filter((at) => (times.length - at) % 2 === 0)
  return {
    times: firsts.map((at) => times[at] ?? 0),
    values: firsts.map((at) => Math.min(values[at] ?? 0, values[at + 1] ?? 0)),
  }
}

/** The highest before a moment. */
function highestBefore({ times, values }: Points, timeS: number): number {
  let highest = 0
  for (let at = 0; at < times.length && (times[at] ?? 0) < timeS; at++)
    highest = Math.max(highest, values[at] ?? 0)
  return highest
}

/** Whether the floor fell, in three times as long before the climb, by about as much as that. */
function fallsBefore(curve: Points, { sinceS, fromBytes }: Forecast, blockS: number): boolean {
  const before = lowestOfBlocks(curve, sinceS - 3 * BLOCKS * blockS, sinceS, blockS).values
  const growth = (curve.values.at(-1) ?? 0) - fromBytes
  let highest = 0
  return [...before, fromBytes].some((value) => {
    highest = Math.max(highest, value)
    return highest - value > FALL_BEFORE * growth
  })
}

/** Of each block between two moments that has readings: when it begins, and its lowest. */
function lowestOfBlocks(
  { times, values }: Points,
  fromS: number,
  toS: number,
  blockS: number,
): Points {
  const most = Math.round((toS - fromS) / blockS)
  const lowest = new Map<number, number>()
  for (let at = times.length - 1; at >= 0 && (times[at] ?? 0) >= fromS; at--) {
    if ((times[at] ?? 0) > toS) continue
    const block = Math.min(most - 1, Math.floor(((times[at] ?? 0) - fromS) / blockS))
    lowest.set(block, Math.min(lowest.get(block) ?? Number.POSITIVE_INFINITY, values[at] ?? 0))
  }
  const blocks = [...lowest].sort(([a], [b]) => a - b)
  return {
    times: blocks.map(([block]) => fromS + block * blockS),
    values: blocks.map(([, value]) => value),
  }
}
