/** What records say of live heaps. */
export type HeapRecord = HeapSource | RefusedHeap | HeapReadings | ForcedCollection

/**
 * From now on the live heap of process `i` is read from there. The collector says what `used` of
 * the readings is; it holds until the next such record.
 */
export interface HeapSource {
  readonly k: 'source'
  readonly t: number
  readonly i: number
  /** '' where it is not read any more */
  readonly from: HeapOrigin | ''
  /** of a JVM: g1, parallel, serial, zgc, shenandoah, or its own word; '' where there is but one */
  readonly collector: string
}

/** The live heap of process `i` may not be read by who samples: somebody nearer to it may. */
export interface RefusedHeap {
  readonly k: 'refused'
  readonly t: number
  readonly i: number
  readonly why: string
}

export type HeapOrigin = 'jvm-perfdata' | 'go-heap' | 'dotnet-events' | 'node-hook'

/**
 * Of those whose reading changed: flat groups of six [i, used KiB, collections, old collections,
 * KiB in the spaces of what lives long or -1, KiB outside of the heap or -1, ...]
 */
export interface HeapReadings {
  readonly k: 'heap'
  readonly t: number
  readonly p: readonly number[]
}

/** A collection that was asked for had ended at `t`. */
export interface ForcedCollection {
  readonly k: 'forced'
  readonly t: number
  readonly i: number
  /** what it took */
  readonly ms: number
  readonly liveKiB: number
  /** memory that the runtime counts beside its heap, as array buffers are */
  readonly outsideKiB?: number
  /** what malloc(3) has for small pieces */
  readonly mallocKiB?: number
  /** anonymous memory that is neither that of `outsideKiB` nor taken for the heap */
  readonly restKiB?: number
  /** some heap of the process is not in it */
  readonly partial?: true
  /** `t` of the first such collection, which `gains` are compared with */
  readonly since?: number
  /** of a JVM: classes that hold more than then, largest gain first, 20 at most */
  readonly gains?: readonly ClassGain[]
}

/** A class, what lives of it, and how much of that came since the first collection. */
export type ClassGain = readonly [
  name: string,
  instances: number,
  bytes: number,
  moreInstances: number,
  moreBytes: number,
]
