/** What the memory of a runtime does by itself. */
export interface Heap {
  /** collected in large strokes: its floor falls and jumps, and keeps what was committed */
  readonly isLazy: boolean
  /** MiB that half a window may grow while the live set stays the same */
  readonly slackMib: number
}

/** In place of a runtime: the curve is what was alive after collections. */
export const LIVE_HEAP = 'live heap'

/**
 * Half a MiB is 128 pages: below it a curve shows allocator bookkeeping. Lazy heaps expanded by up
 * to 12 MiB a window with a constant live set. A live heap has no slack, and the shape of a lazy
 * one: of 24 recorded leaks the walk test and the straight ceiling of a plain program refuse three
 * that this finds, and neither calls one of 23 healthy ones.
 */
const PLAIN: Heap = { isLazy: false, slackMib: 0.5 }
const HEAPS = new Map<string, Heap>([
  ['node', { isLazy: true, slackMib: 6 }],
  ['java', { isLazy: true, slackMib: 6 }],
  ['dotnet', { isLazy: true, slackMib: 6 }],
  ['go', { isLazy: true, slackMib: 4 }],
  [LIVE_HEAP, { isLazy: true, slackMib: 0.5 }],
])

export function heapOf(runtime: string): Heap {
  return HEAPS.get(runtime) ?? PLAIN
}
