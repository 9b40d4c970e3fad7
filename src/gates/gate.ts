import type { MaybeUntrusted } from '../findings/untrusted.ts'
import type { EarlierRuns } from '../baseline/earlier-runs.ts'
import type { Option, Settings } from '../settings/option.ts'
import type { Mode, Scope } from '../settings/plan.ts'
import type { Finding } from '../findings/finding.ts'
import type { LimitLine, ProcessLimit } from '../findings/limits.ts'
import type { MemoryBase } from '../findings/memory-base.ts'
import type { WorkloadEnd } from '../findings/workload-end.ts'
import type { Remembered } from '../history/recall.ts'
import type { RunComparison } from './regression/compare-runs.ts'
import type { ContainerSeries, ProcessSeries, Recording } from '../series/series.ts'
import type { Judge } from '../stats/choose-judge.ts'
import type { PairedRuns } from '../findings/paired-runs.ts'

export interface Evidence {
  readonly recording: Recording
  readonly mode: Mode
  readonly scope: Scope
  /** `include` was given: the user named what is watched */
  readonly isIncluded: boolean
  /** a single snapshot: no history */
  readonly isSnapshot: boolean
  readonly workload: WorkloadEnd | null
  /** of a watch without an end */
  readonly isStanding: boolean
  /** who judges growth in a recording so long */
  readonly growthJudge: Judge
  /**
   * what earlier scans, a standing watch or a recording of days saw of what runs now; null where
   * nothing is remembered
   */
  readonly remembered: Remembered | null
  readonly memTotal: MemoryBase
  /** the lower of machine and cgroup limit */
  readonly memoryBase: MemoryBase
  /** what to compare with */
  readonly earlierRuns: EarlierRuns
  /** with the runs before, by the settings in force; null where there are none */
  readonly comparison: RunComparison | null
  /** runs of head and base in turns, where they were asked for */
  readonly paired?: PairedRuns
}

/** One rule. Adding one is a new file, a line in index.ts and a test. */
export interface Gate {
  readonly name: string
  /** what it looks at; with the next it is its row of the table in docs/how-it-decides.md */
  readonly description: string
  readonly failsWhen: string
  readonly severity: Finding['severity']
  readonly options: readonly Option<unknown>[]
  /** judges any stretch of time by itself: a standing watch asks it every few seconds */
  readonly isInstant?: true
  /**
   * Pure. Returns one finding per subject that breaks a limit or cannot be judged; [] when all is
   * well.
   */
  judge(evidence: Evidence, settings: Settings): Finding[]
  /**
   * Why it cannot judge this evidence at all, '' where it can or is off. Asked only where the user
   * wants an answer: nobody else needs a note.
   */
  cannotJudge?(evidence: Evidence, settings: Settings): MaybeUntrusted
  /**
   * The limit in force, in words, for the head of each report: "30 % of 15.6 GiB = 4.69 GiB"; ''
   * when off.
   */
  describe(evidence: Evidence, settings: Settings): MaybeUntrusted
  /** The limits that are an amount of memory, as lines of a chart. */
  lines?(evidence: Evidence, settings: Settings): LimitLine[]
  /** The limit on the peak of one process, for its row, the sentence and the suggestion. */
  limitOf?(process: ProcessSeries, evidence: Evidence, settings: Settings): ProcessLimit
  /** The limit on what one container holds, for its row; infinite where it has none. */
  limitOfContainer?(container: ContainerSeries, settings: Settings): number
  /**
   * Growth in bytes a minute by the id of each process and group that was judged, broken limit or
   * not: a column of every table.
   */
  rates?(evidence: Evidence, settings: Settings): ReadonlyMap<string, number>
}
