import { ALIKE, isUnsampled, mostHeldBytes } from './decide-peak.ts'
import type { ProcessSeries, TotalSeries } from './series.ts'

/**
 * The total with what one process alone held, where that is more than all of them were sampled
 * with. `unseenPeakBytes`: some process held so much, nobody saw which one; 0: none.
 */
export function raiseTotal(
  total: Omit<TotalSeries, 'peakIsLowerBound'>,
  processes: readonly ProcessSeries[],
  unseenPeakBytes: number,
): TotalSeries {
  const highest = processes.reduce(
    (peak, { peakRssBytes, peakAtMs }) =>
      peakRssBytes > peak.peakBytes ? { peakBytes: peakRssBytes, peakAtMs } : peak,
    { peakBytes: total.peakBytes, peakAtMs: total.peakAtMs },
  )
  const peakBytes = Math.max(highest.peakBytes, unseenPeakBytes)
  const mostBytes = processes.reduce((sum, process) => sum + mostHeldBytes(process), 0)
  return {
    ...total,
    peakBytes,
    peakAtMs: highest.peakAtMs,
    peakIsLowerBound:
      unseenPeakBytes > (ALIKE - 1) * peakBytes ||
      // no more than all their peaks at one moment
      (mostBytes > peakBytes * ALIKE &&
        processes.some((process) => isUnsampled(process, peakBytes))),
  }
}
