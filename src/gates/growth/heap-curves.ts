import type { HeapSeries } from '../../series/heap-series.ts'
import type { MemoryCurve } from '../../series/memory-curve.ts'

/** The first reading after a collection of the program's own. */
export interface CollectionPoint {
  readonly timeS: number
  readonly bytes: number
}

/**
 * One point for each reading that saw a new collection. Those that were asked for from outside are
 * none of the program's own.
 */
export function collectionPoints(heap: HeapSeries): CollectionPoint[] {
  const points: CollectionPoint[] = []
  let last = 0
  for (const [at, atMs] of heap.atMs.entries()) {
    const count = heap.collections[at] ?? 0
    const bytes = heap.usedBytes[at] ?? Number.NaN
    const isNew = count !== last && !isForced(heap, at)
    last = count
    if (isNew && bytes > 0) points.push({ timeS: atMs / 1000, bytes })
  }
  return points
}

/** Old collections of the program's own since `fromS`. */
export function ownOldCollections(heap: HeapSeries, fromS: number): number {
  let own = 0
  for (const [at, atMs] of heap.atMs.entries()) {
    const rise = (heap.oldCollections[at] ?? 0) - (heap.oldCollections[at - 1] ?? 0)
    if (at > 0 && atMs / 1000 >= fromS && rise > 0 && !isForced(heap, at)) own += rise
  }
  return own
}

/** Whether one was asked for between the reading before and this one. */
function isForced({ atMs, forced }: HeapSeries, at: number): boolean {
  const [before, now] = [atMs[at - 1] ?? 0, atMs[at] ?? 0]
  return forced.some((point) => point.atMs >= before && point.atMs - point.tookMs <= now)
}

/**
 * Values between two collections: straight lines at 1 Hz, since both ends are measured. Steps would
 * make a leak of rare collections look like jumps.
 */
export function joinByLines(points: readonly CollectionPoint[]): MemoryCurve {
  const curve: MemoryCurve = { timesS: [], bytes: [] }
  for (const [at, { timeS, bytes }] of points.entries()) {
    const next = points[at + 1]
    curve.timesS.push(timeS)
    curve.bytes.push(bytes)
    if (next === undefined) break
    for (let time = timeS + 1; time < next.timeS - 1e-9; time++) {
      curve.timesS.push(time)
      curve.bytes.push(bytes + ((next.bytes - bytes) * (time - timeS)) / (next.timeS - timeS))
    }
  }
  return curve
}

/**
 * The memory of processes, and the heaps that are in no anonymous memory: ZGC keeps its own in
 * shared memory (`/memfd:java_heap`).
 */
export function addHeap(
  memory: MemoryCurve,
  lives: readonly { readonly heap: HeapSeries; readonly untilMs: number }[],
): MemoryCurve {
  const shared = lives.filter(({ heap }) => heap.collector === 'zgc')
  if (shared.length === 0) return memory
  const held = shared.map(({ heap: { atMs, usedBytes }, untilMs }) => ({
    ...{ atMs, usedBytes, untilMs },
    at: -1,
  }))
  return {
    timesS: memory.timesS,
    bytes: memory.timesS.map((timeS, index) => {
      let bytes = memory.bytes[index] ?? Number.NaN
      for (const heap of held) {
        if (timeS * 1000 > heap.untilMs) continue
        while ((heap.atMs[heap.at + 1] ?? Number.POSITIVE_INFINITY) <= timeS * 1000) heap.at++
        const used = heap.usedBytes[heap.at] ?? 0
        if (used > 0) bytes += used
      }
      return bytes
    }),
  }
}

/** What holds at each of those times of the recording; times before the first reading are left. */
export function holdAt(
  atMs: readonly number[],
  values: readonly number[],
  timesS: readonly number[],
): MemoryCurve {
  const curve: MemoryCurve = { timesS: [], bytes: [] }
  let at = -1
  for (const timeS of timesS) {
    while ((atMs[at + 1] ?? Number.POSITIVE_INFINITY) <= timeS * 1000) at++
    const bytes = values[at]
    if (bytes === undefined || !(bytes > 0)) continue
    curve.timesS.push(timeS)
    curve.bytes.push(bytes)
  }
  return curve
}
