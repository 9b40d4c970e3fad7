import { isUnsampled, mostHeldBytes, slackOf } from './decide-peak.ts'
import type { ProcessSeries, TotalSeries } from './series.ts'

/**
 * The total with what one process alone held, where that is more than all of them were sampled
 * with. `unseenPeakBytes`: some process held so much, nobody saw which one; 0: none.
 */
export function raiseTotal(
  total: Omit<TotalSeries, 'peakIsLowerBound' | 'peakAtMostBytes'>,
  processes: readonly ProcessSeries[],
  unseenPeakBytes: number,
): TotalSeries {
  const highest = processes.reduce(
    (peak, { peakRssBytes, peakAtMs }) =>
      peakRssBytes > peak.peakBytes ? { peakBytes: peakRssBytes, peakAtMs } : peak,
    { peakBytes: total.peakBytes, peakAtMs: total.peakAtMs },
  )
  const peakBytes = Math.max(highest.peakBytes, unseenPeakBytes)
  const mostBytes = findMostBytes(processes, total.atMs)
  const mayBeMore =
    mostBytes > peakBytes + slackOf(peakBytes) &&
    processes.some((process) => isUnsampled(process, peakBytes))
  // who held that beside them nobody knows, nor how many did
  const isUnbounded = unseenPeakBytes > slackOf(peakBytes)
  return {
    ...total,
    peakBytes,
    peakAtMs: highest.peakAtMs,
    peakIsLowerBound: isUnbounded || mayBeMore,
    peakAtMostBytes: mayBeMore && !isUnbounded && Number.isFinite(mostBytes) ? mostBytes : null,
  }
}

/**
 * The most that those can have held who may have lived at one moment: each from the sample before
 * it was met to the one after it was seen last. `atMs`: of the samples.
 */
function findMostBytes(processes: readonly ProcessSeries[], atMs: readonly number[]): number {
  const changes = processes.flatMap((process) => {
    const { firstMs, lastMs, aliveAtEnd } = process
    const bytes = mostHeldBytes(process)
    const fromMs = atMs[countUpTo(atMs, firstMs - 1) - 1] ?? Number.NEGATIVE_INFINITY
    const untilMs = aliveAtEnd ? undefined : atMs[countUpTo(atMs, lastMs)]
    return [
      { ms: fromMs, bytes, isEnd: false },
      ...(untilMs === undefined ? [] : [{ ms: untilMs, bytes, isEnd: true }]),
    ]
  })
  const bySequence = changes.toSorted((a, b) => a.ms - b.ms || Number(a.isEnd) - Number(b.isEnd))
  let [sumBytes, unbounded, most] = [0, 0, 0]
  for (const { bytes, isEnd } of bySequence) {
    const sign = isEnd ? -1 : 1
    if (Number.isFinite(bytes)) sumBytes += sign * bytes
    else unbounded += sign
    most = Math.max(most, unbounded > 0 ? Number.POSITIVE_INFINITY : sumBytes)
  }
  return most
}

/** How many of sorted times are not later. */
function countUpTo(sortedMs: readonly number[], ms: number): number {
  let [from, to] = [0, sortedMs.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((sortedMs[middle] ?? 0) <= ms) from = middle + 1
    else to = middle
  }
  return from
}
