import type { LargestProcess } from '../findings/workload-end.ts'
import { isUnsampled, ALIKE } from './decide-peak.ts'
import { buildGroups } from './groups.ts'
import type { ProcessSeries, Recording } from './series.ts'

/**
 * A recording with what wait4(2) tells of the command: its own peak where that can be told, else
 * what no process that it waited for can have exceeded.
 */
export function withLargest(recording: Recording, largest: LargestProcess | undefined): Recording {
  if (largest === undefined) return recording
  const byIndex = new Map(recording.processes.map((process) => [process.index, process]))
  const processes = recording.processes.map((process) => {
    if (!process.peakIsLowerBound || !isWaitedFor(process, byIndex)) return process
    return largest.isCommand && process.isRoot
      ? asOwn(process, largest.rssBytes)
      : bounded(process, largest.rssBytes)
  })
  const highestBytes = processes.reduce(
    (highest, { peakRssBytes }) => Math.max(highest, peakRssBytes),
    0,
  )
  return {
    ...recording,
    processes,
    groups: buildGroups(processes),
    total: {
      ...recording.total,
      peakIsLowerBound: processes.some((process) =>
        isUnsampled(process, recording.total.peakBytes),
      ),
    },
    ...(largest.isAtMost !== true && highestBytes * ALIKE < largest.rssBytes
      ? { unseenPeakBytes: largest.rssBytes }
      : {}),
  }
}

function asOwn(process: ProcessSeries, rssBytes: number): ProcessSeries {
  const peakRssBytes = Math.max(process.peakRssBytes, rssBytes)
  return {
    ...process,
    peakRssBytes,
    peakIsHighWaterMark: process.rssBytes.every((bytes) => bytes < peakRssBytes),
    peakSource: 'wait4',
    peakIsLowerBound: false,
    peakAtMostBytes: null,
  }
}

/** One that was seen at the bound has reached it. */
function bounded(process: ProcessSeries, mostBytes: number): ProcessSeries {
  const { peakRssBytes, peakAtMostBytes } = process
  return peakRssBytes * ALIKE >= mostBytes
    ? { ...process, peakSource: 'wait4', peakIsLowerBound: false, peakAtMostBytes: null }
    : { ...process, peakAtMostBytes: Math.min(mostBytes, peakAtMostBytes ?? mostBytes) }
}

/** It is the command, or its parents up to it outlived it: who is left alone is init's. */
function isWaitedFor(process: ProcessSeries, byIndex: ReadonlyMap<number, ProcessSeries>): boolean {
  let at = process
  for (let depth = 0; depth < byIndex.size && !at.isRoot; depth++) {
    const parent = byIndex.get(at.parentIndex)
    if (parent === undefined || parent.lastMs < at.lastMs) return false
    at = parent
  }
  return at.isRoot && !at.aliveAtEnd
}
