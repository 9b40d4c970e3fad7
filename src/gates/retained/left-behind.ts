import { isOfRoot } from '../../series/list-parents.ts'
import type { ProcessSeries } from '../../series/series.ts'
import { median } from '../../stats/quantile.ts'
import type { Evidence } from '../gate.ts'
import { MIN_LEVEL_SAMPLES } from './level.ts'
import { memoryCurve } from '../../series/memory-curve.ts'
import { commandEndMs } from './before-after.ts'

/** A process that the command of `run` started, and that outlived it. */
export interface LeftBehind {
  readonly process: ProcessSeries
  /** anonymous memory and swap, the median since the command's end */
  readonly bytes: number
  /** in which it was seen since then */
  readonly samples: number
  /** so few that it may just be ending */
  readonly isBrief: boolean
}

/** Largest first. None of a command that was cancelled: it may still be ending itself. */
export function findLeftBehind(evidence: Evidence): LeftBehind[] {
  const {
    workload,
    recording: { processes, tickTimesMs },
  } = evidence
  if (workload === null || workload.cancelled) return []
  const endMs = commandEndMs(evidence)
  const isOfCommand = selectByCommand(evidence)
  const ticks = tickTimesMs.filter((time) => time >= endMs)
  return processes
    .filter((process) => process.aliveAtEnd && !process.wasThereBefore && isOfCommand(process))
    .map((process) => {
      const { bytes } = memoryCurve(process, ticks)
      return {
        process,
        bytes: bytes.length === 0 ? (process.anonBytes.at(-1) ?? 0) : median(bytes),
        samples: bytes.length,
        isBrief: bytes.length < MIN_LEVEL_SAMPLES,
      }
    })
    .sort((a, b) => b.bytes - a.bytes)
}

/** In the scope `workload` all is the command's; in wider ones what descends from it. */
function selectByCommand({
  scope,
  recording: { processes },
}: Evidence): (process: ProcessSeries) => boolean {
  if (scope === 'workload') return () => true
  const byIndex = new Map(processes.map((process) => [process.index, process]))
  return (process) => isOfRoot(process, byIndex)
}
