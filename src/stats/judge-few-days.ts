import { afterWarmUp } from './after-warm-up.ts'
import { DAY_S, HOUR_S } from './daily-floors.ts'
import type { DailyGrowth } from './judge-days.ts'
import type { Points } from './points.ts'
import { median } from './quantile.ts'
import { theilSen } from './theil-sen.ts'

/**
 * of the mean of first and last: so much must growth be where a day's swing cannot be told from it
 * by another day
 */
const GROWN = 0.7
/** of what was given back: a Monday rises as well, and so does each morning */
const TIMES_GIVEN_BACK = 2
/** of all growth, in one hour: more is a step, or a batch */
const LARGEST_STEP = 0.5
/** of all growth, in each half of the time: else it comes from one part of the day, or ends */
const LEAST_HALF = 0.15
const WINDOWS_DAYS = [1, 2, Number.POSITIVE_INFINITY]
/** of the readings that an hour has elsewhere: one with fewer says little of its lowest */
const FULL_SHARE = 0.25

/**
 * Growth of one life that one to six days show: by the lowest of each hour it about
 * doubled, in the last day, the last two or all of them, and by more than twice of
 * what it gave back meanwhile. `isFromStart`: the life was seen to begin, so its first 12 hours are
 * its warm-up. Null: it did not.
 */
export function judgeFewDays(
  { times, values }: Points,
  { isFromStart }: { readonly isFromStart: boolean },
): DailyGrowth | null {
  const nowS = times.at(-1) ?? 0
  const later = afterWarmUp({ times, values })
  // a day alone is judged as it is
  const isDayLeft = nowS - (later.times[0] ?? nowS) >= DAY_S
  if (isFromStart && !isDayLeft) return null
  const floors = hourlyFloors(isDayLeft ? later : { times, values })
  const windows = WINDOWS_DAYS.map((days) => {
    const first = floors.times.findIndex((time) => time >= -24 * days)
    return { times: floors.times.slice(first), values: floors.values.slice(first) }
  })
  const grown = windows.find(isGrowing)
  if (grown === undefined) return null
  const hours = -(grown.times[0] ?? 0)
  return {
    bytesPerDay: 24 * theilSen(grown),
    sinceS: nowS - hours * HOUR_S,
    days: (hours * HOUR_S) / DAY_S,
  }
}

/** Whether lives rose by more than twice of what one of them gave back. */
export function outgrowsSwing(lives: readonly Points[]): boolean {
  const moved = lives.map((life) => movedBy(hourlyFloors(life).values))
  const rise = moved.reduce((sum, one) => sum + one.rise, 0)
  return rise > TIMES_GIVEN_BACK * Math.max(0, ...moved.map(({ givenBack }) => givenBack))
}

function isGrowing({ times, values }: Points): boolean {
  // an hour is missing at most
  if ((times[0] ?? 0) > -23) return false
  const { rise, givenBack } = movedBy(values)
  const half = (values[Math.floor(values.length / 2)] ?? 0) - (values[0] ?? 0)
  return (
    rise >= (GROWN * ((values[0] ?? 0) + (values.at(-1) ?? 0))) / 2 &&
    rise > TIMES_GIVEN_BACK * givenBack &&
    Math.min(half, rise - half) >= LEAST_HALF * rise &&
    Math.max(...values.slice(1).map((value, at) => value - (values[at] ?? 0))) <=
      LARGEST_STEP * rise
  )
}

/** From first to last, and the deepest fall on the way. */
function movedBy(values: readonly number[]): { rise: number; givenBack: number } {
  let [highest, givenBack] = [Number.NEGATIVE_INFINITY, 0]
  for (const value of values) {
    highest = Math.max(highest, value)
    givenBack = Math.max(givenBack, highest - value)
  }
  return { rise: (values.at(-1) ?? 0) - (values[0] ?? 0), givenBack }
}

/** The lowest of each hour back from the last point; times are hours, the last is 0. */
function hourlyFloors({ times, values }: Points): Points {
  const nowS = times.at(-1) ?? 0
  const hours = new Map<number, { lowest: number; readings: number }>()
  for (const [at, time] of times.entries()) {
    const ago = Math.floor((nowS - time) / HOUR_S)
    const hour = hours.get(ago) ?? { lowest: Number.POSITIVE_INFINITY, readings: 0 }
    hours.set(ago, {
      lowest: Math.min(hour.lowest, values[at] ?? hour.lowest),
      readings: hour.readings + 1,
    })
  }
  const usual = median([...hours.values()].map(({ readings }) => readings))
  const kept = [...hours]
    .filter(([, { readings }]) => readings >= FULL_SHARE * usual)
    .sort(([a], [b]) => b - a)
  return { times: kept.map(([ago]) => 0 - ago), values: kept.map(([, { lowest }]) => lowest) }
}
