import { afterWarmUp } from './after-warm-up.ts'
import { commonSlope } from './common-slope.ts'
import { DAY_S, dailyFloors } from './daily-floors.ts'
import { judgeDays, LEAST_PER_DAY, ROUGHNESS, type DailyGrowth } from './judge-days.ts'
import { suffix, type Points } from './points.ts'
import { median } from './quantile.ts'
import { studentTail } from './student.ts'

/** Growth over days of a program that was started again meanwhile. */
export interface LivesGrowth extends DailyGrowth {
  /** starts since it began */
  readonly restarts: number
}

interface Life {
  /** of all that are known */
  readonly order: number
  readonly endS: number
  readonly ageDays: number
  /** one for each day; times are days, the last is 0 */
  readonly floors: Points
}

/** of a life its last days count */
const LAST_DAYS = 7
/** two days make the shortest slope, three days the shortest scatter about one */
const LEAST_DAYS = 2
const LEAST_DAYS_KNOWN = 3
/** growth a day, of the level: quiet services drift as much */
const LEAST_SHARE = 0.005
/**
 * chance of the slope where it is known how the program's days scatter, and where only these days
 * say so
 */
const P_KNOWN = 0.03
const P_ALONE = 0.003
/**
 * every day rises by that share of the slope; no day by more than that share of all growth: that is
 * a step
 */
const LEAST_RISE = 0.2
const LARGEST_STEP = 0.7
/** of the rises of a life's earlier days: below it growth is ending */
const ENDING = 0.5

/**
 * Whether a program's memory grows from day to day without settling: in its present life alone
 * (`judgeDays`), or in its last lives together, as many as show it, each about a level of its own
 * (one slope, least squares with an intercept for each life), against the scatter of the lives
 * before. What it held before without growing it may hold again: within seven days growth must
 * reach a day's growth beyond that. A present life too young to say anything changes nothing of
 * what those before it showed. `lives` oldest first, the last is the present one; times in seconds.
 * The constants are chosen by bench/history.mjs (its figures are of another seed).
 */
export function judgeLives(lives: readonly Points[]): LivesGrowth | null {
  const present = lives.at(-1)
  if (present === undefined) return null
  const known = lives.flatMap(toLife)
  const alone = judgeDays(present.times, present.values)
  // who grows for longer than that fills no cache of old
  if (alone !== null)
    return alone.days > LAST_DAYS ||
      reachesBeyond(known.slice(-1), known.slice(0, -1), alone.bytesPerDay)
      ? { ...alone, restarts: 0 }
      : null
  for (let at = 0; at < known.length; at++) {
    const growth = pool(known.slice(at), known.slice(0, at))
    if (growth !== null) return { ...growth, restarts: lives.length - 1 - (known[at]?.order ?? 0) }
  }
  return null
}

function toLife(curve: Points, order: number): Life[] {
  const points = afterWarmUp(curve)
  const endS = points.times.at(-1) ?? 0
  const floors = dailyFloors(points, endS)
  return floors.times.length < LEAST_DAYS
    ? []
    : [{ order, endS, ageDays: (endS - Math.min(...curve.times)) / DAY_S, floors }]
}

function pool(lives: readonly Life[], before: readonly Life[]): DailyGrowth | null {
  const pooled = lives.map((life) => ({
    ...life,
    floors: suffix(life.floors, Math.max(0, life.floors.times.length - LAST_DAYS)),
  }))
  const level = median(pooled.flatMap(({ floors }) => floors.values))
  const { slope, spread, sse, freedom } = commonSlope(pooled.map(({ floors }) => floors))
  if (slope < LEAST_SHARE * level || slope < LEAST_PER_DAY || !risesOnAndOn(pooled, slope))
    return null
  const scatter = before
    .filter(({ floors }) => floors.times.length >= LEAST_DAYS_KNOWN)
    .map(({ floors }) => commonSlope([floors]))
  const allFreedom = scatter.reduce((sum, life) => sum + life.freedom, freedom)
  if (allFreedom < 1) return null
  const variance =
    scatter.reduce((sum, life) => sum + life.sse, sse) / allFreedom + (ROUGHNESS * level) ** 2
  if (
    studentTail(slope / Math.sqrt(variance / spread), allFreedom) >
    (scatter.length > 0 ? P_KNOWN : P_ALONE)
  )
    return null
  if (!reachesBeyond(pooled, before, slope)) return null
  const [first] = pooled
  return {
    bytesPerDay: slope,
    sinceS: (first?.endS ?? 0) + ((first?.floors.times[0] ?? 0) - 1) * DAY_S,
    days: pooled.reduce((sum, { floors }) => sum + floors.times.length, 0),
  }
}

/** Every day, in no step, and at the end of a life as well. */
function risesOnAndOn(lives: readonly Life[], slope: number): boolean {
  const rises = lives
    .flatMap(({ ageDays, floors: { times, values } }) =>
      values.slice(1).map((value, i) => {
        const [from, to] = [times[i] ?? 0, times[i + 1] ?? 0]
        return { age: ageDays + to, rise: (value - (values[i] ?? 0)) / (to - from) }
      }),
    )
    .sort((a, b) => a.age - b.age)
    .map(({ rise }) => rise)
  const half = Math.floor(rises.length / 2)
  const growth = rises.reduce((sum, rise) => sum + Math.max(0, rise), 0)
  return (
    slope > 0 &&
    rises.length >= LEAST_DAYS &&
    Math.min(...rises) >= LEAST_RISE * slope &&
    Math.max(...rises) <= LARGEST_STEP * growth &&
    mean(rises.slice(-half)) >= ENDING * mean(rises.slice(0, half))
  )
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/**
 * A life that rose day by day, or was too short to tell, is no proof that its level does no harm.
 */
function reachesBeyond(lives: readonly Life[], before: readonly Life[], slope: number): boolean {
  const held = before
    .filter(
      (life) =>
        life.floors.times.length >= LEAST_DAYS_KNOWN &&
        !risesOnAndOn([life], commonSlope([life.floors]).slope),
    )
    .flatMap(({ floors }) => floors.values)
  return (
    Math.max(...lives.map(({ floors }) => floors.values.at(-1) ?? 0)) >=
    Math.max(0, ...held) + slope
  )
}
