/**
 * The live heap of a process as it was read from outside, a step function: entry `j` holds until
 * the next one. Times are ms since the recording's start, sizes bytes; NaN: not told.
 */
export interface HeapSeries {
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
  /** every heap of the process is in it: one that lacks some acquits nobody */
  readonly isWhole: boolean
}

export const NO_HEAP: HeapSeries = {
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
