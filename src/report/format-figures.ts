import type { TurnFigures } from '../findings/paired-runs.ts'
import { formatBytes } from '../units/size.ts'

/** "peak 60.2 MiB, settled 58.1 MiB" */
export function formatFigures({ peakBytes, settledBytes }: TurnFigures): string {
  return `peak ${formatBytes(peakBytes)}${settledBytes === null ? '' : `, settled ${formatBytes(settledBytes)}`}`
}
