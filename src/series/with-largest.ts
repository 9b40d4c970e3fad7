import type { LargestProcess } from '../findings/workload-end.ts'
import { slackOf } from './decide-peak.ts'
import { buildGroups } from './groups.ts'
import { raiseTotal } from './raise-total.ts'
import type { ProcessSeries, Recording } from './series.ts'

/**
 * A recording with what wait4(2) tells of the command: its own peak where that can be told, else
 * what no process that it waited for can have exceeded.
 */
export function withLargest(recording: Recording, largest: LargestProcess | undefined): Recording {
  if (largest === undefined) return recording
  const slackBytes = slackOf(largest.rssBytes)
  const byIndex = new Map(recording.processes.map((process) => [process.index, process]))
  const isAnothers = recording.processes.some(
    (process) =>
      !process.isRoot &&
      process.peakRssBytes + slackBytes >= largest.rssBytes &&
      isWaitedFor(process, byIndex, largest.rssBytes),
  )
  const processes = recording.processes.map((process) => {
    if (!process.peakIsLowerBound || !isWaitedFor(process, byIndex, largest.rssBytes))
      return process
    return largest.isCommand && process.isRoot && !isAnothers
      ? asOwn(process, largest.rssBytes)
      : bounded(process, largest.rssBytes)
  })
  const highestBytes = processes.reduce(
    (highest, { peakRssBytes }) => Math.max(highest, peakRssBytes),
    0,
  )
  const isUnseen = largest.isAtMost !== true && highestBytes + slackBytes < largest.rssBytes
  return {
    ...recording,
    processes,
    groups: buildGroups(processes),
    total: raiseTotal(recording.total, processes, isUnseen ? largest.rssBytes : 0),
    ...(isUnseen ? { unseenPeakBytes: largest.rssBytes } : {}),
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
  return peakRssBytes + slackOf(mostBytes) >= mostBytes
    ? { ...process, peakSource: 'wait4', peakIsLowerBound: false, peakAtMostBytes: null }
    : { ...process, peakAtMostBytes: Math.min(mostBytes, peakAtMostBytes ?? mostBytes) }
}

/**
 * It is the command, or its parents up to it outlived it: who is left alone is init's. Nor was it
 * where it, or one of these, was seen above the largest that was waited for.
 */
function isWaitedFor(
  process: ProcessSeries,
  byIndex: ReadonlyMap<number, ProcessSeries>,
  mostBytes: number,
): boolean {
  const isAbove = ({ peakRssBytes }: ProcessSeries): boolean =>
    peakRssBytes > mostBytes + slackOf(mostBytes)
  let at = process
  for (let depth = 0; depth < byIndex.size && !at.isRoot && !isAbove(at); depth++) {
    const parent = byIndex.get(at.parentIndex)
    if (parent === undefined || parent.lastMs < at.lastMs) return false
    at = parent
  }
  return at.isRoot && !at.aliveAtEnd && !isAbove(at)
}
