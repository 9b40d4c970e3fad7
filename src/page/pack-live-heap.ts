import type { HeapSeries } from '../series/heap-series.ts'
import { listTimes, type Grid } from './grid.ts'
import { packSeries } from './pack-series.ts'
import type { PageHeap } from './page-data.ts'
import { sampleSteps } from './sample-steps.ts'

/** A live heap on a grid; `lastMs`: when its process was seen last. */
export function packLiveHeap(heap: HeapSeries, lastMs: number, grid: Grid): PageHeap {
  const { atMs, usedBytes, forced } = heap
  const live = sampleSteps(
    {
      firstMs: atMs[0] ?? Number.POSITIVE_INFINITY,
      lastMs: heap.lostMs ?? lastMs,
      atMs,
      bytes: usedBytes,
    },
    grid,
  )
  return {
    live: packSeries(live),
    collected: packSeries(flagCollections(heap, listTimes(grid))),
    forced: forced.map((point) => ({
      atMs: point.atMs,
      tookMs: point.tookMs,
      bytes: point.liveBytes,
    })),
  }
}

/** What it had collected before it was read first was not seen. */
function flagCollections({ atMs, collections }: HeapSeries, timesMs: readonly number[]): number[] {
  const flags = timesMs.map(() => 0)
  let point = 0
  for (const [at, time] of atMs.entries()) {
    while (point + 1 < timesMs.length && (timesMs[point] ?? 0) < time) point++
    if (at > 0 && (collections[at] ?? 0) > (collections[at - 1] ?? 0)) flags[point] = 1
  }
  return flags
}
