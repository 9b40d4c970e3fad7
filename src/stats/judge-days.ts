import { afterWarmUp } from './after-warm-up.ts'
import { commonSlope } from './common-slope.ts'
import { DAY_S, dailyFloors, HOUR_S } from './daily-floors.ts'
import { kendallExact } from './kendall-exact.ts'
import type { Points } from './points.ts'
import { median } from './quantile.ts'
import { theilSen } from './theil-sen.ts'

/** Growth over days that does not settle. */
export interface DailyGrowth {
  readonly bytesPerDay: number
  /** when the first day of it began, in the curve's own time */
  readonly sinceS: number
  readonly days: number
}

/** What so many days must show. */
interface Window {
  readonly days: number
  /** growth a day, of the level */
  readonly share: number
  /** of the slope in its standard errors */
  readonly t: number
  /** chance that order alone makes it */
  readonly p: number
}

/**
 * The fewer days, the more they have to show. Smaller growth than half a percent a day is not
 * looked at: quiet services drift that much. Chosen by bench/history.mjs, whose bar they meet.
 */
const WINDOWS: readonly Window[] = [
  { days: 3, share: 0.1, t: 10, p: 0.17 },
  { days: 4, share: 0.02, t: 10, p: 0.05 },
  { days: 5, share: 0.005, t: 5, p: 0.02 },
  { days: 6, share: 0.005, t: 5, p: 0.02 },
  { days: 7, share: 0.005, t: 5, p: 0.01 },
  { days: 10, share: 0.005, t: 4, p: 0.003 },
  { days: 14, share: 0.005, t: 4, p: 0.001 },
]
/** bytes a day: 25 pages; what is less shows bookkeeping */
export const LEAST_PER_DAY = 25 * 4096
/** the later half's rate, in shares of the earlier one's: below it growth is ending */
const ENDING = 0.5
/** of all growth, in one day: more is a step */
const LARGEST_STEP = 0.6
/** of the days so many must rise, each by that share of the mean rise: else it moved in steps */
const RISING_DAYS = 0.5
const LEAST_RISE = 0.2
/**
 * of the level: what a floor may be off in any case, so that three days on a line by chance are no
 * proof
 */
export const ROUGHNESS = 0.001
/** growth must have shown some hours ago as well */
const AGAIN_S = 6 * HOUR_S

/**
 * Days of one life that must be there before slow growth can be seen: the warm-up, five floors, and
 * those hours.
 */
export const NEEDED_DAYS = 6

/**
 * Whether the memory of one life of a program (from its start to now) grows from day to day without
 * settling. Times in seconds, irregular and with gaps as they may be; null: it does not, or too few
 * days are known.
 */
export function judgeDays(timesS: readonly number[], bytes: readonly number[]): DailyGrowth | null {
  const points = afterWarmUp({ times: timesS, values: bytes })
  const nowS = points.times.at(-1) ?? 0
  return findGrowth(points, nowS - AGAIN_S) === null ? null : findGrowth(points, nowS)
}

function findGrowth(points: Points, nowS: number): DailyGrowth | null {
  const floors = dailyFloors(points, nowS)
  const found = WINDOWS.find(
    (window) => floors.times.length >= window.days && isGrowing(last(floors, window.days), window),
  )
  if (found === undefined) return null
  const grown = last(floors, sinceWhen(floors, found.days))
  const days = grown.times.length
  return { bytesPerDay: theilSen(grown), sinceS: nowS + ((grown.times[0] ?? 0) - 1) * DAY_S, days }
}

/** Back from where growth is sure, as long as two days rise at least a third as fast. */
function sinceWhen({ times, values }: Points, sure: number): number {
  const slope = theilSen(last({ times, values }, sure))
  let first = times.length - sure
  const rateInto = (at: number): number =>
    ((values[at + 1] ?? 0) - (values[at - 1] ?? 0)) / ((times[at + 1] ?? 0) - (times[at - 1] ?? 0))
  while (first > 0 && rateInto(first) >= slope / 3) first--
  return times.length - first
}

function isGrowing(floors: Points, { share, t, p }: Window): boolean {
  const { times, values } = floors
  const level = median(values)
  const slope = theilSen(floors)
  if (slope < share * level || slope < LEAST_PER_DAY) return false
  return (
    kendallExact(times.length, score(values)) <= p &&
    slopeInErrors(floors, ROUGHNESS * level) >= t &&
    goesOn(floors) &&
    !isStep(values)
  )
}

function score(values: readonly number[]): number {
  return values.reduce(
    (sum, value, i) =>
      sum + values.slice(i + 1).reduce((pairs, later) => pairs + Math.sign(later - value), 0),
    0,
  )
}

/** Student's t of the least-squares slope. */
function slopeInErrors(floors: Points, roughness: number): number {
  const { slope, spread, sse, freedom } = commonSlope([floors])
  return slope / Math.sqrt((sse / freedom + roughness ** 2) / spread)
}

function goesOn({ times, values }: Points): boolean {
  const half = Math.floor(times.length / 2)
  const rate = (from: number, to: number): number =>
    ((values[to] ?? 0) - (values[from] ?? 0)) / ((times[to] ?? 0) - (times[from] ?? 0))
  return rate(times.length - 1 - half, times.length - 1) >= ENDING * Math.max(0, rate(0, half))
}

function isStep(values: readonly number[]): boolean {
  const growth = (values.at(-1) ?? 0) - (values[0] ?? 0)
  const rises = values.slice(1).map((value, i) => value - (values[i] ?? 0))
  const rising = rises.filter((rise) => rise >= (LEAST_RISE * growth) / rises.length)
  return Math.max(...rises) > LARGEST_STEP * growth || rising.length < RISING_DAYS * rises.length
}

function last({ times, values }: Points, count: number): Points {
  return { times: times.slice(-count), values: values.slice(-count) }
}
