import type { History } from '../baseline/history.ts'
import type { Option, Settings } from '../plan/option.ts'
import type { Mode, Scope } from '../plan/plan.ts'
import type { Untrusted } from '../findings/untrusted.ts'
import type { Remembered } from '../history/recall.ts'
import type { ContainerSeries, ProcessSeries, Recording } from '../series/series.ts'
import type { PairedRuns } from './ab/paired-runs.ts'

export type { Remembered }

export interface Subject {
  readonly kind: 'process' | 'group' | 'container' | 'job' | 'run'
  readonly id: string
  readonly name: Untrusted
}

/**
 * Why a finding does not count: the line of `ignore` that accepts it, until the end of a day in
 * UTC.
 */
export interface Accepted {
  readonly reason: string
  readonly until: string
  readonly line: number
}

/** What a gate says of one subject. `message` and `advice` may hold foreign text. */
export interface Finding {
  readonly gate: string
  readonly outcome: 'pass' | 'fail' | 'unknown'
  readonly severity: 'error' | 'warning'
  readonly subject: Subject
  readonly measured: number
  readonly limit: number
  readonly unit: 'bytes' | 'count' | 'bytes/min' | 'ms' | 'percent'
  readonly message: Untrusted
  readonly advice: Untrusted
  /** a gate's own word for what it saw, e.g. `leak`, `likely` */
  readonly grade?: string
  /** the fitted line behind a finding on growth, for a chart */
  readonly trend?: Trend
}

/** A fitted line over a subject's memory. Times are ms since the recording's start. */
export interface Trend {
  readonly fromMs: number
  readonly toMs: number
  readonly fromBytes: number
  readonly toBytes: number
  /** what came before was not judged */
  readonly warmUpEndMs: number
  /** until the line meets its limit; null where it never does or has none */
  readonly msToLimit: number | null
}

/** A limit on memory, for a chart. */
export interface LimitLine {
  readonly label: string
  readonly bytes: number
  /** of all processes together; otherwise of each */
  readonly of?: 'total'
}

/** The limit that holds for one process; infinite where it has none. */
export interface ProcessLimit {
  readonly bytes: number
  /** in words; '' when off */
  readonly text: string
  /** how the user would set another, with its backticks */
  readonly setting: (size: string) => string
}

/** How the watched command ended; null where there was none (start, scan, watch). */
export interface WorkloadEnd {
  readonly exitCode: number
  readonly signal: string | null
  readonly durationMs: number
  readonly cancelled: boolean
  /** after the first sample; missing in older recordings, where it is 0 */
  readonly startedMs?: number
}

/** The memory that a percent is of. */
export interface MemoryBase {
  readonly bytes: number
  readonly source: 'MemTotal' | 'cgroup'
  readonly path: string
  /** in words: "15.6 GiB RAM" or "512 MiB limit of /docker/abc" */
  readonly label: string
}

export interface Evidence {
  readonly recording: Recording
  readonly mode: Mode
  readonly scope: Scope
  /** `include` was given: the user named what is watched */
  readonly isIncluded: boolean
  /** a single snapshot: no history */
  readonly isSnapshot: boolean
  readonly workload: WorkloadEnd | null
  /** what earlier scans saw of what runs now; null where nothing is remembered */
  readonly remembered: Remembered | null
  readonly memTotal: MemoryBase
  /** the lower of machine and cgroup limit */
  readonly memoryBase: MemoryBase
  /** what to compare with */
  readonly history: History
  /** runs of head and base in turns, where they were asked for */
  readonly paired?: PairedRuns
}

/** One rule. Adding one is a new file, a line in index.ts and a test. */
export interface Gate {
  readonly name: string
  readonly description: string
  readonly severity: Finding['severity']
  /** place in lists: what most users set comes first */
  readonly order: number
  readonly options: readonly Option<unknown>[]
  /** judges any stretch of time by itself: a standing watch asks it every few seconds */
  readonly isInstant?: true
  /**
   * Pure. Returns one finding per subject that breaks a limit or cannot be judged; [] when all is
   * well.
   */
  judge(evidence: Evidence, settings: Settings): Finding[]
  /**
   * Why it cannot judge this evidence at all, '' where it can. Asked only where the user wants an
   * answer: nobody else needs a note.
   */
  cannotJudge?(evidence: Evidence, settings: Settings): string
  /**
   * The limit in force, in words, for the head of each report: "30 % of 15.6 GiB = 4.69 GiB"; ''
   * when off.
   */
  describe(evidence: Evidence, settings: Settings): string
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
