import { sum } from '../../stats/sum.ts'
import type { ProcessSeries } from '../../series/series.ts'

/**
 * The heaps, in bytes, of those that were alive together, at the moment at which they are most:
 * what came after a restart touches its own in place of the one before. Who has none is left out.
 */
export function heapsAtOnce<Process extends Pick<ProcessSeries, 'firstMs' | 'lastMs'>>(
  processes: readonly Process[],
  heapOf: (process: Process) => number,
): readonly number[] {
  const born = processes
    .map((process) => ({ process, bytes: heapOf(process) }))
    .filter(({ bytes }) => bytes > 0)
    .sort((a, b) => a.process.firstMs - b.process.firstMs)
  let alive: typeof born = []
  let most: readonly number[] = []
  for (const one of born) {
    alive = [...alive.filter(({ process }) => process.lastMs >= one.process.firstMs), one]
    if (sum(alive.map(({ bytes }) => bytes)) > sum(most)) most = alive.map(({ bytes }) => bytes)
  }
  return most
}
