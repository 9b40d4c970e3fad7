import type { Points } from './points.ts'

/** of a collector's saw one tooth is to be seen at its height */
const RECENT_S = 1800

/** The highest of the last half hour; 0 of nothing. */
export function recentPeak({ times, values }: Points): number {
  const sinceS = (times.at(-1) ?? 0) - RECENT_S
  let highest = 0
  for (let at = times.length - 1; at >= 0 && (times[at] ?? 0) >= sinceS; at--)
    highest = Math.max(highest, values[at] ?? 0)
  return highest
}
