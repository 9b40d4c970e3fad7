import type { ProcessSeries, Recording } from '../series/series.ts'
import type { Scan } from './history.ts'

/**
 * What a recording adds to a history: of each process that is there at its end the lowest anonymous
 * memory seen, and swap.
 */
export function takeScan({ startedEpochMs, host, processes, groups }: Recording): Scan {
  const groupOf = new Map(
    groups.flatMap(({ id, members }) => members.map((index) => [index, id] as const)),
  )
  return {
    atEpochMs: Math.round(startedEpochMs),
    bootEpochMs: host.bootEpochMs,
    processes: processes
      .filter(({ aliveAtEnd }) => aliveAtEnd)
      .map((process) => ({
        id: process.id,
        pid: process.pid,
        name: process.label,
        group: groupOf.get(process.index) ?? '',
        bytes: lowestBytes(process),
      })),
  }
}

function lowestBytes({ anonBytes, slow }: ProcessSeries): number {
  return (
    anonBytes.reduce((lowest, bytes) => Math.min(lowest, bytes), anonBytes[0] ?? 0) +
    Math.max(0, slow.at(-1)?.swapBytes ?? 0)
  )
}
