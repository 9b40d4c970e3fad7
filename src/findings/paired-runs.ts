import type { MaybeUntrusted } from './untrusted.ts'

/** What one run of a workload measured, in bytes. */
export interface TurnFigures {
  /**
   * of all its processes together, or of one of them by the kernel's high-water mark where that is
   * more
   */
  readonly peakBytes: number
  /** it may have been more; missing where it is true, and in older files */
  readonly peakIsLowerBound?: boolean
  /**
   * the median of the total over the second half of the run; null where that has too few samples
   */
  readonly settledBytes: number | null
}

/** Head against base on one machine, in `comparison.json` of a run directory. */
export interface PairedRuns {
  readonly schemaVersion: 1
  /** in words: `origin/main (1a2b3c4d)`, or the command */
  readonly base: string
  readonly head: string
  /** pairs that were planned; fewer are there where a run failed or was cancelled */
  readonly repeat: number
  readonly pairs: readonly { readonly base: TurnFigures; readonly head: TurnFigures }[]
  /** why there are fewer pairs than planned, and what helps; '' where all are there */
  readonly problem: MaybeUntrusted
  readonly advice: string
}
