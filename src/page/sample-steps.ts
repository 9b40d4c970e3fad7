import type { Grid } from './grid.ts'

/**
 * A step function: the value at `atMs[j]` holds until the next entry, the last one until `lastMs`.
 */
export interface Steps {
  readonly firstMs: number
  readonly lastMs: number
  readonly atMs: readonly number[]
  readonly bytes: readonly number[]
}

/**
 * The points of a step function on a grid; null where it has no value. Lowest and highest of a
 * bucket stand in the order in which they came.
 */
export function sampleSteps(
  { firstMs, lastMs, atMs, bytes }: Steps,
  { edgesMs, pointsPerBucket, isGap }: Grid,
): (number | null)[] {
  const points: (number | null)[] = []
  let next = 0
  let now: number | null = null
  for (let bucket = 0; bucket + 1 < edgesMs.length; bucket++) {
    const [fromMs, toMs] = [edgesMs[bucket] ?? 0, edgesMs[bucket + 1] ?? 0]
    for (; next < atMs.length && (atMs[next] ?? 0) <= fromMs; next++) now = bytes[next] ?? now
    let [lowest, highest, highestIsLast] = [now, now, false]
    for (; next < atMs.length && (atMs[next] ?? 0) < toMs; next++) {
      now = bytes[next] ?? now
      if (now === null) continue
      if (lowest === null || now < lowest) [lowest, highestIsLast] = [now, false]
      if (highest === null || now > highest) [highest, highestIsLast] = [now, true]
    }
    const isThere = toMs > firstMs && fromMs <= lastMs && isGap[bucket] !== true
    if (pointsPerBucket === 1) points.push(isThere ? highest : null)
    else if (highestIsLast) points.push(isThere ? lowest : null, isThere ? highest : null)
    else points.push(isThere ? highest : null, isThere ? lowest : null)
  }
  return points
}
