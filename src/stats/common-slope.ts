import { lineFit } from './line-fit.ts'
import type { Points } from './points.ts'

/**
 * `spread` is the sum of squares of the times about the mean of their curve, `sse` that of the
 * residuals.
 */
export interface CommonSlope {
  readonly slope: number
  readonly spread: number
  readonly sse: number
  readonly freedom: number
}

/** One slope through curves of different levels: least squares with an intercept for each. */
export function commonSlope(curves: readonly Points[]): CommonSlope {
  let [spread, products, squares, points] = [0, 0, 0, 0]
  for (const { times, values } of curves) {
    const { slope, total } = lineFit(times, values)
    const meanTime = times.reduce((sum, time) => sum + time, 0) / times.length
    const own = times.reduce((sum, time) => sum + (time - meanTime) ** 2, 0)
    spread += own
    products += slope * own
    squares += total
    points += times.length
  }
  return {
    slope: products / spread,
    spread,
    sse: Math.max(0, squares - products ** 2 / spread),
    freedom: points - curves.length - 1,
  }
}
