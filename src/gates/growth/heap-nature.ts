/** What the heap of a process says after a collection. */
export interface HeapNature {
  /**
   * `exact`: what is alive. `generational`: that, and what died old since the whole heap was looked
   * at. `concurrent`: that, and what died while it was being looked at
   */
  readonly kind: 'exact' | 'generational' | 'concurrent'
  /** of a generational one: after so many old collections in a window it is exact enough */
  readonly oldCollections: number
}

const NEVER = Number.POSITIVE_INFINITY
/** G1 counts two a cycle (remark, cleanup); two cycles. */
const NATURES = new Map<string, HeapNature>([
  ['', { kind: 'exact', oldCollections: 0 }],
  ['g1', { kind: 'generational', oldCollections: 4 }],
  // dead wood is counted as filler arrays after their own full collections
  ['serial', { kind: 'generational', oldCollections: NEVER }],
  ['parallel', { kind: 'generational', oldCollections: NEVER }],
  ['zgc', { kind: 'concurrent', oldCollections: NEVER }],
  ['shenandoah', { kind: 'concurrent', oldCollections: NEVER }],
])
const UNKNOWN: HeapNature = { kind: 'generational', oldCollections: NEVER }

/** `collector`: of a JVM; '' where the runtime has but one. One that is not known is a bound. */
export function heapNatureOf(collector: string): HeapNature {
  return NATURES.get(collector) ?? UNKNOWN
}
