import type { Untrusted } from '../findings/untrusted.ts'

/**
 * The live heap of a process as it was read from outside, a step function: entry `j` holds until
 * the next one. Times are ms since the recording's start, sizes bytes; NaN: not told.
 */
export interface HeapSeries {
  /** where it was read (docs/sample-format.md, `source`); '' of a table */
  readonly from: string
  /** of a JVM, as it names itself: see `heapNatureOf`; '' where the runtime has but one */
  readonly collector: string
  readonly atMs: readonly number[]
  /** what was alive after the last collection, or a bound of it (`heapNatureOf`) */
  readonly usedBytes: readonly number[]
  /** so many until then; of all kinds, and of those that look at the whole heap */
  readonly collections: readonly number[]
  readonly oldCollections: readonly number[]
  /** what is in the spaces of what lives long, right now: a bound */
  readonly nowBytes: readonly number[]
  /** memory of the process that is no heap */
  readonly outsideBytes: readonly number[]
  /** collections that somebody asked for from outside, and what was alive after each */
  readonly forced: readonly ForcedPoint[]
  /** from then on it was not read any more; null: it was, to the end */
  readonly lostMs: number | null
}

/** What was alive after a collection that was asked for. */
export interface ForcedPoint {
  /** when it had ended, and how long it took */
  readonly atMs: number
  readonly tookMs: number
  readonly liveBytes: number
  /** memory that the runtime holds beside its heap and counts itself; NaN: not told */
  readonly outsideBytes: number
  /** what malloc(3) has for small pieces; NaN: not told */
  readonly mallocBytes: number
  /** anonymous memory that is in neither `outsideBytes` nor the heap; NaN: not told */
  readonly restBytes: number
  /** every heap of the process is in it: one that lacks some acquits nobody */
  readonly isWhole: boolean
  /** of a JVM: what holds more than after its first such collection, which ended at `sinceMs` */
  readonly gains?: { readonly sinceMs: number; readonly classes: readonly GrownClass[] }
}

/** A class of which more lives than did before. */
export interface GrownClass {
  readonly name: Untrusted
  readonly instances: number
  readonly bytes: number
  readonly gainedInstances: number
  readonly gainedBytes: number
}

export const NO_HEAP: HeapSeries = {
  from: '',
  collector: '',
  atMs: [],
  usedBytes: [],
  collections: [],
  oldCollections: [],
  nowBytes: [],
  outsideBytes: [],
  forced: [],
  lostMs: null,
}

/** The part of it from `fromMs` to `toMs`, with what held when that began. */
export function clipHeap(heap: HeapSeries, fromMs: number, toMs: number): HeapSeries {
  const first = Math.max(
    0,
    heap.atMs.findLastIndex((atMs) => atMs <= fromMs),
  )
  const after = heap.atMs.findIndex((atMs) => atMs > toMs)
  const clip = (values: readonly number[]): readonly number[] =>
    values.slice(first, after < 0 ? values.length : after)
  return {
    ...heap,
    atMs: clip(heap.atMs).map((atMs) => Math.max(fromMs, atMs)),
    usedBytes: clip(heap.usedBytes),
    collections: clip(heap.collections),
    oldCollections: clip(heap.oldCollections),
    nowBytes: clip(heap.nowBytes),
    outsideBytes: clip(heap.outsideBytes),
    forced: heap.forced.filter(({ atMs }) => atMs >= fromMs),
  }
}

/**
 * Several heaps as one: what holds of each at each moment that one of them was read, and nothing
 * after `untilMs`, its process's end. Null where their collectors say different things. Collections
 * that were asked for count where each had as many.
 */
export function sumHeaps(
  lives: readonly { readonly heap: HeapSeries; readonly untilMs: number }[],
): HeapSeries | null {
  const heaps = lives.map(({ heap }) => heap)
  const [first] = heaps
  if (first === undefined || heaps.some(({ collector }) => collector !== first.collector))
    return null
  if (heaps.length === 1) return first
  const atMs = [...new Set(heaps.flatMap((heap) => heap.atMs))].sort((a, b) => a - b)
  const sum = (valuesOf: (heap: HeapSeries) => readonly number[]): number[] => {
    const sums = atMs.map(() => 0)
    for (const { heap, untilMs } of lives) {
      const values = valuesOf(heap)
      let last = -1
      for (const [at, time] of atMs.entries()) {
        if (time > untilMs) break
        while ((heap.atMs[last + 1] ?? Number.POSITIVE_INFINITY) <= time) last++
        sums[at] = (sums[at] ?? 0) + (values[last] ?? 0)
      }
    }
    return sums
  }
  const lost = heaps.flatMap(({ lostMs }) => (lostMs === null ? [] : [lostMs]))
  return {
    from: first.from,
    collector: first.collector,
    atMs,
    usedBytes: sum((heap) => heap.usedBytes),
    collections: sum((heap) => heap.collections),
    oldCollections: sum((heap) => heap.oldCollections),
    nowBytes: sum((heap) => heap.nowBytes),
    outsideBytes: sum((heap) => heap.outsideBytes),
    forced: sumForced(heaps),
    lostMs: lost.length === 0 ? null : lost.reduce((first, ms) => Math.min(first, ms)),
  }
}

function sumForced(heaps: readonly HeapSeries[]): ForcedPoint[] {
  const count = heaps[0]?.forced.length ?? 0
  if (heaps.some(({ forced }) => forced.length !== count)) return []
  return Array.from({ length: count }, (_, at) => {
    const points = heaps.flatMap(({ forced }) => forced[at] ?? [])
    const add = (of: (point: ForcedPoint) => number): number =>
      points.reduce((total, point) => total + of(point), 0)
    return {
      atMs: add((point) => point.atMs) / points.length,
      tookMs: points.reduce((most, { tookMs }) => Math.max(most, tookMs), 0),
      liveBytes: add((point) => point.liveBytes),
      outsideBytes: add((point) => point.outsideBytes),
      mallocBytes: add((point) => point.mallocBytes),
      restBytes: add((point) => point.restBytes),
      isWhole: points.every(({ isWhole }) => isWhole),
    }
  })
}
