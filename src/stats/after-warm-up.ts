import { cleanCurve } from './clean-curve.ts'
import { HOUR_S } from './daily-floors.ts'
import { suffix, type Points } from './points.ts'

/** caches fill and heaps settle at first: not judged */
const WARM_UP_S = 12 * HOUR_S

/** What is judged of a life's memory, in order: what comes after its first 12 hours. */
export function afterWarmUp(curve: Points): Points {
  const points = cleanCurve(curve)
  const first = points.times.findIndex((time) => time >= (points.times[0] ?? 0) + WARM_UP_S)
  return first < 0 ? { times: [], values: [] } : suffix(points, first)
}
