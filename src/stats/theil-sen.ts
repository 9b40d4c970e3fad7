import type { Points } from './points.ts'
import { quantileOfSorted } from './quantile.ts'

/**
 * The median of the slopes of all pairs of points with different times: half of the points may be
 * wild (Theil 1950, Sen 1968). 0 where there is no such pair.
 */
export function theilSen({ times, values }: Points): number {
  const slopes: number[] = []
  for (let i = 0; i < times.length; i++) {
    for (let j = i + 1; j < times.length; j++) {
      const span = (times[j] ?? 0) - (times[i] ?? 0)
      if (span !== 0) slopes.push(((values[j] ?? 0) - (values[i] ?? 0)) / span)
    }
  }
  return slopes.length === 0 ? 0 : quantileOfSorted(Float64Array.from(slopes).sort(), 0.5)
}
