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
export function turnFigures(recording: Pick<Recording, 'total'> | null): TurnFigures {
  if (recording === null) return { peakBytes: 0, settledBytes: null }
  const { total } = recording
  const lived = cutTearDown({
    timesS: total.atMs.map((atMs) => atMs / 1000),
    bytes: [...total.bytes],
  })
  const seen = lived.bytes.filter((bytes) => bytes > 0)
  const late = seen.slice(Math.floor(seen.length / 2))
  return {
    peakBytes: total.peakBytes,
    ...(total.peakIsLowerBound ? { peakIsLowerBound: true } : {}),
    settledBytes: late.length < FEWEST_SAMPLES ? null : median(late),
  }
}
