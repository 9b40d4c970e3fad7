import { cutTearDown } from '../../series/cut-tear-down.ts'
import type { Recording } from '../../series/series.ts'
import { median } from '../../stats/quantile.ts'
import type { TurnFigures } from '../../findings/paired-runs.ts'

/** In the second half of a run: with fewer, one sample of the start-up or the end would decide. */
const FEWEST_SAMPLES = 5

/**
 * The figures of a recording by which runs are compared. A run that ended before the first sample
 * has none: 0. Null: nothing was recorded.
 */
export function turnFigures(
  recording: Pick<Recording, 'total' | 'processes' | 'unseenPeakBytes'> | null,
): TurnFigures {
  if (recording === null) return { peakBytes: 0, settledBytes: null }
  const { total, processes } = recording
  const lived = cutTearDown({
    timesS: total.atMs.map((atMs) => atMs / 1000),
    bytes: [...total.bytes],
  })
  const seen = lived.bytes.filter((bytes) => bytes > 0)
  const late = seen.slice(Math.floor(seen.length / 2))
  const peakBytes = processes.reduce(
    (peak, { peakRssBytes }) => Math.max(peak, peakRssBytes),
    Math.max(total.peakBytes, recording.unseenPeakBytes ?? 0),
  )
  // somebody may have held more than all that was seen
  const isOpen = processes.some(({ peakAtMostBytes }) => (peakAtMostBytes ?? 0) > peakBytes)
  return {
    peakBytes,
    ...(isOpen ? { peakIsLowerBound: true } : {}),
    settledBytes: late.length < FEWEST_SAMPLES ? null : median(late),
  }
}
