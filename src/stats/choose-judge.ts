import { DAY_S, HOUR_S } from './daily-floors.ts'
import { median } from './quantile.ts'

/** Whether the load may have a day and a night in it (`auto`), or is known to have none. */
export type Load = 'auto' | 'steady'

/**
 * `curve`: that of one stretch of load (judge-curve.ts); `days`: that of hourly floors, days and
 * lives (judge-long.ts); `none`: too long for the one, too short for the other.
 */
export type Judge = 'curve' | 'days' | 'none'

/** in 24 h the curve calls 58 of 90 healthy services that have a day (docs/how-it-decides.md) */
const LONGEST_CURVE_S = 6 * HOUR_S
/** a run of six hours may take a moment more */
const SLACK_S = 60

/**
 * The one rule by which `run`, `start`, `watch`, `judge` and `report` choose who judges growth.
 * `timesS`: of all readings of a recording or a file, seconds, ascending. A reading stands for the
 * time to the next one, so 1440 minutes are a day.
 */
export function chooseJudge(
  timesS: readonly number[],
  { isStanding, load }: { readonly isStanding: boolean; readonly load: Load },
): Judge {
  if (isStanding) return 'days'
  const spanS = (timesS.at(-1) ?? 0) - (timesS[0] ?? 0)
  if (spanS <= LONGEST_CURVE_S + SLACK_S) return 'curve'
  if (spanS + stepOf(timesS) >= DAY_S) return 'days'
  return load === 'steady' ? 'curve' : 'none'
}

/** Seconds between two readings; of a long recording those of its first 1,000 say it. */
function stepOf(timesS: readonly number[]): number {
  const first = timesS.slice(0, 1001)
  return first.length < 2
    ? 0
    : median(first.slice(1).map((timeS, at) => timeS - (first[at] ?? timeS)))
}
