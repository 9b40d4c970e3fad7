import type { Recording } from '../series/series.ts'

/** Points that a series may have in a chart: more than a screen has columns. */
export const MOST_POINTS = 1500

/**
 * The times that all drawn series share. Bucket `k` is [edges[k], edges[k + 1]); it has one point
 * where each tick has a bucket of its own, else two: the lowest and the highest value in it, so
 * that no peak is lost.
 */
export interface Grid {
  readonly edgesMs: readonly number[]
  readonly pointsPerBucket: 1 | 2
  readonly isGap: readonly boolean[]
}

export function buildGrid({
  tickTimesMs,
  quality,
}: Pick<Recording, 'tickTimesMs' | 'quality'>): Grid {
  const gaps = quality.gaps.map(({ atMs, ms }) => ({ fromMs: atMs - ms, toMs: atMs }))
  const [first = 0, last = 0] = [tickTimesMs[0], tickTimesMs.at(-1)]
  // the last tick needs a bucket that ends after it
  if (tickTimesMs.length + gaps.length <= MOST_POINTS)
    return buildExact([...tickTimesMs, last + 1], gaps)
  const count = MOST_POINTS / 2
  const edgesMs = Array.from(
    { length: count + 1 },
    (_, at) => first + (at * (last + 1 - first)) / count,
  )
  return {
    edgesMs,
    pointsPerBucket: 2,
    isGap: edgesMs
      .slice(1)
      .map((untilMs, at) =>
        gaps.some(({ fromMs, toMs }) => (edgesMs[at] ?? 0) > fromMs && untilMs <= toMs),
      ),
  }
}

/** A bucket for each tick, and an empty one in each gap, so that the line breaks there. */
function buildExact(ticksMs: readonly number[], gaps: readonly { readonly toMs: number }[]): Grid {
  const breaks = new Set(gaps.map(({ toMs }) => toMs - 1).filter((atMs) => !ticksMs.includes(atMs)))
  const edgesMs = [...ticksMs, ...breaks].sort((a, b) => a - b)
  return {
    edgesMs,
    pointsPerBucket: 1,
    isGap: edgesMs.slice(0, -1).map((atMs) => breaks.has(atMs)),
  }
}

/** The time of each point of a series on this grid. */
export function listTimes({ edgesMs, pointsPerBucket }: Grid): number[] {
  return edgesMs.slice(0, -1).flatMap((fromMs, at) => {
    const middleMs = (fromMs + (edgesMs[at + 1] ?? fromMs)) / 2
    return pointsPerBucket === 1 ? [Math.round(fromMs)] : [Math.round(fromMs), Math.round(middleMs)]
  })
}
