import type { ProcessIdentity } from '../proc/identity.ts'
import type { ClassGain, HeapOrigin } from '../samples/heap-records.ts'
import type { HeapReading } from '../ticks/heap-reading.ts'

/** The live heap of one process, open to be read. */
export interface OpenHeap {
  readonly from: HeapOrigin
  /** of a JVM: which one; '' where the runtime has but one (docs/sample-format.md) */
  readonly collector: string
  /**
   * Null: what was open is not its heap any more, as after exec. Refused: it is not what it looked
   * like, and is not tried again. Either is to be closed then.
   */
  read: () => HeapReading | UnreadableHeap | null
  /** KiB of its anonymous memory that are not its heap; -1: that cannot be told. Some ms. */
  readOutside: () => number
  /** Makes the program collect all of its heap; missing where that cannot be asked for. */
  force?: (signal: AbortSignal) => Promise<Forced>
  close: () => void
}

/** The process is of this runtime, and its heap may not be read. */
export interface UnreadableHeap {
  readonly kind: 'refused'
  readonly why: string
  /** root may, or who started the program */
  readonly isByRights?: true
}

/** What a collection that was asked for told; or why none was made. */
export type Forced =
  | {
      readonly kind: 'forced'
      readonly liveBytes: number
      /** it had ended before it could be told */
      readonly agoMs?: number
      /** of a JVM, since the first that was asked for; null of that one */
      readonly gains?: readonly ClassGain[] | null
    }
  | { readonly kind: 'refused'; readonly why: string }

/** One runtime. */
export interface HeapReader {
  /** Null: the process is none of this runtime, or not far enough yet. */
  open: (process: ProcessIdentity, proc: string) => OpenHeap | UnreadableHeap | null
}
