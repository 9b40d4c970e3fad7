import type { TurnFigures } from '../findings/paired-runs.ts'
import { formatPeak } from '../units/format-peak.ts'
import { formatBytes } from '../units/size.ts'

/** "peak 60.2 MiB, settled 58.1 MiB" */
export function formatFigures({ peakBytes, peakIsLowerBound, settledBytes }: TurnFigures): string {
  return [
    `peak ${formatPeak(peakBytes, peakIsLowerBound)}`,
    ...(settledBytes === null ? [] : [`settled ${formatBytes(settledBytes)}`]),
  ].join(', ')
}
