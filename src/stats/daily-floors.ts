import type { Points } from './points.ts'

export const HOUR_S = 3600
export const DAY_S = 86_400

/**
 * of a day's hourly floors so many count, the lowest: the quiet hours, when nothing is held for the
 * load of the moment
 */
const QUIET_SHARE = 0.1
/** a day with fewer hours than this share of the usual says little of its quietest */
const FULL_SHARE = 0.5

/**
 * One floor for each span of 24 hours back from `nowS` that lies wholly after the first point;
 * times are days, the last is 0. A day's floor is the mean of its lowest hourly floors: neither the
 * swing of day and night nor a batch of some hours is in it. Days with too few readings are left
 * out.
 */
export function dailyFloors({ times, values }: Points, nowS: number): Points {
  const wholeDays = Math.floor((nowS - (times[0] ?? nowS)) / DAY_S)
  const days = new Map<number, Map<number, number>>()
  for (const [i, time] of times.entries()) {
    const hour = Math.floor((nowS - time) / HOUR_S)
    const ago = Math.floor(hour / 24)
    if (hour < 0 || ago >= wholeDays) continue
    const hours = days.get(ago) ?? new Map<number, number>()
    days.set(
      ago,
      hours.set(hour, Math.min(values[i] ?? 0, hours.get(hour) ?? Number.POSITIVE_INFINITY)),
    )
  }
  const usual = [...days.values()].reduce((most, { size }) => Math.max(most, size), 0)
  const kept = [...days]
    .filter(([, { size }]) => size >= FULL_SHARE * usual)
    .sort(([a], [b]) => b - a)
  return {
    times: kept.map(([ago]) => 0 - ago),
    values: kept.map(([, hours]) => quietFloor([...hours.values()])),
  }
}

function quietFloor(hourly: number[]): number {
  const lowest = hourly
    .sort((a, b) => a - b)
    .slice(0, Math.max(1, Math.round(QUIET_SHARE * hourly.length)))
  return lowest.reduce((sum, value) => sum + value, 0) / lowest.length
}
