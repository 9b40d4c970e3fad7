import type { VerdictWord } from '../findings/finding.ts'
import type { Untrusted } from '../findings/untrusted.ts'

/**
 * `baseline.json`, by schemas/baseline.schema.json: what a run leaves for later ones to be compared
 * with. Additive within schemaVersion 1.
 */
export interface Baseline {
  readonly schemaVersion: 1
  readonly tool: { readonly name: string; readonly version: string }
  /** of the watch: runs of other names are not compared */
  readonly name: string
  readonly run: BaselineRun
  /** the runs that it was compared with, newest first: one file is mostly enough */
  readonly history: readonly BaselineRun[]
  /** the run of `baseline-pin`, which outlives its artifact here; absent without a pin */
  readonly pinned?: BaselineRun
  /** SHA-256 of all else: a file that was damaged or changed is not compared with */
  readonly digest: string
}

/** What is measured of a run, by which runs are compared. */
export type RunFigures = Pick<BaselineRun, 'total' | 'groups' | 'host' | 'curve'>

/** One run of a watch in a few figures. */
export interface BaselineRun {
  /** of the workflow run; '' on the command line */
  readonly id: string
  readonly attempt: number
  readonly url: string
  readonly sha: string
  /** '' where there is none, or where it is of a pull request from elsewhere */
  readonly branch: string
  /** ISO 8601, UTC: when it began */
  readonly at: string
  readonly verdict: VerdictWord
  /** it failed for a regression, so it is no standard for others */
  readonly isRegressed: boolean
  readonly durationMs: number
  /** how well it was measured */
  readonly quality: {
    readonly intervalMs: number
    readonly ticks: number
    readonly plannedTicks: number
    readonly isWhole: boolean
  }
  readonly host: HostClass
  readonly total: BaselineLevel
  /** the total over time, in steps of equal length; of the run itself only, not of its history */
  readonly curve?: { readonly stepMs: number; readonly bytes: readonly number[] }
  /** largest peak first */
  readonly groups: readonly BaselineGroup[]
}

/**
 * Machines whose figures may be compared: memory within 5 %, the same architecture and release of
 * the system.
 */
export interface HostClass {
  /** the lower of the machine's and the cgroup's: what heaps are sized by; 0 where unknown */
  readonly memoryBytes: number
  readonly arch: string
  /** `ubuntu 24.04`; '' where unknown */
  readonly os: string
}

/** Anonymous memory and swap, of all processes of a group together. */
export interface BaselineLevel {
  readonly peakBytes: number
  /** it may have been more, so it is not compared; missing where it is true, and in older files */
  readonly peakIsLowerBound?: boolean
  /** median of the last third of its time; null where there are too few samples */
  readonly settledBytes: number | null
}

export interface BaselineGroup extends BaselineLevel {
  /** series/identity.ts */
  readonly id: string
  readonly name: Untrusted
  /** of the interpreter; '' where unknown */
  readonly version: Untrusted
  readonly processes: number
  readonly durationMs: number
  readonly grade: 'leak' | 'likely' | 'suspect' | 'ok' | 'inconclusive'
  /**
   * by the curve itself, whatever the grade was lowered for; 0 where it does not grow, null where
   * that could not be judged or is not sure
   */
  readonly growthBytesPerHour: number | null
  /** the slowest leak that would have been found; null where that is not known */
  readonly detectableBytesPerHour: number | null
}
