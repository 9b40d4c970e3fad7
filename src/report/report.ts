import type { IgnoreUse } from '../findings/accept-findings.ts'
import type { PairedRuns } from '../findings/paired-runs.ts'
import type { JudgedFinding, VerdictWord } from '../findings/finding.ts'
import type { LimitLine } from '../findings/limits.ts'
import type { MemoryBase } from '../findings/memory-base.ts'
import type { CommandOutcome, WorkloadEnd } from '../findings/workload-end.ts'
import type { ConfigUse, Mode, Scope } from '../settings/plan.ts'
import type { GrownClass } from '../series/heap-series.ts'
import type { HostFacts } from '../samples/host-facts.ts'
import type { PeakSource, Quality, Recording } from '../series/series.ts'
import type { Untrusted, MaybeUntrusted } from '../findings/untrusted.ts'

/** What the command of `on-finding` did about a finding. */
export interface Action {
  readonly gate: string
  /** name of the finding's subject */
  readonly subject: Untrusted
  /** in words: "exit code 0 after 1.2 s" */
  readonly result: string
  /** it ended with 0, in time */
  readonly isDone: boolean
  readonly durationMs: number
}

/** What was read of the live heap of a process (docs/live-heap.md). */
export interface HeapRow {
  /** where: `jvm-perfdata`, `go-heap`, `dotnet-events`, `node-hook` */
  readonly source: Untrusted
  /** of a JVM, as it names itself; '' where a runtime has but one */
  readonly collector: Untrusted
  /**
   * alive at first and at last: after collections that were asked for where there were two of
   * these, else as the runtime told it, which may be a bound
   */
  readonly startBytes: number
  readonly endBytes: number
  /** as its runtime counts them, since it began; those that were asked for among them */
  readonly collections: number
  readonly forcedCollections: number
  /** memory that is no heap, at last; null where that was not read */
  readonly outsideBytes: number | null
  /** about 24 values of what was alive */
  readonly trendBytes: readonly number[]
  /**
   * of a JVM: what holds more after the last collection that was asked for than after the first;
   * missing where there were not two
   */
  readonly grown?: {
    readonly fromAt: string
    readonly toAt: string
    /** largest gain first, 20 at most */
    readonly classes: readonly GrownClass[]
  }
}

export interface ProcessRow {
  readonly index: number
  readonly id: string
  readonly pid: number
  readonly ppid: number
  readonly name: Untrusted
  readonly command: Untrusted
  /** program and script, as people call it */
  readonly label: Untrusted
  readonly runtime: string
  readonly container: string
  readonly startedAt: string
  readonly endedAt: string | null
  readonly startRssBytes: number
  readonly peakRssBytes: number
  readonly endRssBytes: number
  readonly peakAnonBytes: number
  readonly pssBytes: number | null
  readonly peakIsHighWaterMark: boolean
  /** who says so; this and the next two are missing in reports of earlier versions */
  readonly peakSource?: PeakSource
  /** it ended, and what it held at last is not known */
  readonly peakIsLowerBound?: boolean
  /** what a lower bound cannot have exceeded; null where it is none */
  readonly peakAtMostBytes?: number | null
  /**
   * the limit of the gate `threshold` on its peak; null where there is none; missing in reports of
   * earlier versions
   */
  readonly thresholdBytes?: number | null
  /** of the memory base, in percent */
  readonly peakPercent: number
  /** as ps has it: CPU time over lifetime, at the last reading */
  readonly cpuPercent: number
  /** RSS as ps has it: of MemTotal */
  readonly memPercent: number
  readonly threads: number | null
  readonly descriptors: number | null
  readonly readings: number
  readonly verdict: 'ok' | 'warn' | 'fail' | 'unknown'
  /**
   * of a fitted line, 0 where nothing rises; null where growth was not judged; missing in reports
   * of versions that judged none
   */
  readonly growthBytesPerMinute?: number | null
  /** missing where its live heap was not read, and in reports of earlier versions */
  readonly heap?: HeapRow
  /** about 24 RSS values over the process's life, for a sparkline */
  readonly trendBytes: readonly number[]
}

/** A container by its cgroup's own counters; sizes are null where these could not be read. */
export interface ContainerRow {
  readonly id: string
  /** 12 digits, as `container` of a process */
  readonly containerId: string
  /** "container api (compose shop/api)" */
  readonly label: Untrusted
  readonly runtime: string
  /** '' where nobody says */
  readonly name: Untrusted
  readonly image: Untrusted
  readonly project: Untrusted
  readonly service: Untrusted
  readonly namespace: Untrusted
  readonly pod: Untrusted
  readonly podUid: Untrusted
  readonly qos: string
  readonly cgroup: Untrusted
  /** first and last reading */
  readonly firstAt: string
  readonly lastAt: string
  /** usage less inactive file pages: what the limit of `threshold` is compared with */
  readonly peakHeldBytes: number | null
  readonly endHeldBytes: number | null
  readonly usageBytes: number | null
  readonly anonBytes: number | null
  readonly fileBytes: number | null
  /** the kernel's, since the container was made */
  readonly peakBytes: number | null
  readonly limitBytes: number | null
  /** the limit of a line `container:GLOB` of `threshold` */
  readonly thresholdBytes: number | null
  /** while we looked; since the container was made */
  readonly oomKills: number
  readonly oomKillsInAll: number
  /** the first of them that we saw */
  readonly oomKilledAt: string | null
  /** that were watched */
  readonly processes: number
  readonly verdict: ProcessRow['verdict']
  readonly trendBytes: readonly number[]
}

/**
 * The one object that every channel shows; `report.json` is this, by schemas/report.schema.json.
 * Additive within schemaVersion 1.
 */
export interface Report {
  readonly schemaVersion: 1
  readonly tool: { readonly name: string; readonly version: string }
  readonly run: {
    readonly name: string
    readonly mode: Mode
    /** ISO 8601, UTC */
    readonly startedAt: string
    readonly durationMs: number
    readonly intervalMs: number
    /** empty where there is none */
    readonly url: string
    readonly repository: string
    readonly workflow: string
    readonly job: string
    readonly sha: string
    readonly ref: string
    readonly attempt: number
    readonly workload: WorkloadEnd | null
    /** missing where no command was to be run, nobody saw its end, or by earlier versions */
    readonly commandOutcome?: CommandOutcome
    readonly runDir: string
    /** missing where no value came from a config file */
    readonly config?: ConfigUse
  }
  readonly verdict: VerdictWord
  /** true when a gate failed or would have */
  readonly leakDetected: boolean
  /** the one sentence that every channel states */
  readonly sentence: Untrusted
  /** why the measurement is broken; empty unless inconclusive */
  readonly inconclusiveReason: MaybeUntrusted
  readonly scope: {
    readonly kind: Scope
    readonly include: readonly string[]
    readonly exclude: readonly string[]
    readonly processes: number
    readonly label: string
  }
  readonly memoryBase: MemoryBase
  readonly limits: readonly {
    readonly gate: string
    readonly text: MaybeUntrusted
    /** those that a chart of memory can draw */
    readonly lines?: readonly LimitLine[]
  }[]
  readonly findings: readonly JudgedFinding[]
  /** what became of the lines of `ignore`; missing where there are none */
  readonly ignore?: readonly IgnoreUse[]
  /**
   * runs of head and base in turns, where they were asked for; the processes are those of one head
   * run
   */
  readonly ab?: PairedRuns
  /** largest peak first */
  readonly processes: readonly ProcessRow[]
  readonly groups: readonly {
    readonly id: string
    readonly name: Untrusted
    readonly processes: number
    readonly peakRssBytes: number
    readonly peakAnonSumBytes: number
    /** a member's peak is; missing where none is, and in reports of earlier versions */
    readonly peakIsLowerBound?: boolean
    /** of the sum; null and missing as in a row */
    readonly growthBytesPerMinute?: number | null
  }[]
  /** largest first; missing where there are none */
  readonly containers?: readonly ContainerRow[]
  /**
   * containers that began meanwhile and are not known to be the command's or the job's: in no gate,
   * no total, no baseline; missing where there are none
   */
  readonly apart?: readonly {
    readonly containerId: string
    readonly label: Untrusted
    /** nothing proves whose it is; false: it is proven to be a stranger's */
    readonly isPerhapsOurs: boolean
    readonly processes: number
    readonly firstAt: string
    readonly peakBytes: number
  }[]
  readonly total: {
    readonly peakBytes: number
    readonly peakAt: string
    /** what some process held at its peak was not sampled; missing as in a group */
    readonly peakIsLowerBound?: boolean
    readonly method: string
    /** largest sum of PSS that was read, and when that was */
    readonly pssPeakBytes: number | null
    readonly pssReadAt?: 'start' | 'peak' | 'end'
    readonly trendBytes: readonly number[]
  }
  readonly host: Omit<HostFacts, 'psi'> & {
    readonly minAvailableBytes: number | null
    readonly lastAvailableBytes: number | null
    readonly swapUsedBytes: number | null
    readonly psi: readonly [number, number] | null
    readonly oomKills: number
  }
  readonly quality: Quality
  readonly marks: Recording['marks']
  /** this run beside those before it; missing where nothing was compared */
  readonly comparison?: {
    /**
     * "node server.js: anonymous memory settled 412 MiB, +9.8 % over the median of 12 runs on main"
     */
    readonly sentence: Untrusted
    /** '' where it is not known */
    readonly branch: string
    /** newest first, the pinned one last */
    readonly runs: readonly {
      readonly id: string
      readonly url: string
      readonly sha: string
      readonly at: string
    }[]
    readonly groups: readonly {
      readonly id: string
      readonly name: Untrusted
      readonly what: 'settled' | 'peaked'
      readonly bytes: number
      readonly medianBytes: number
      readonly changePercent: number
      /** oldest first */
      readonly historyBytes: readonly number[]
      /** known: above its limit, as the newest runs before are */
      readonly state: 'ok' | 'worse' | 'known'
    }[]
    /**
     * total memory of the newest of the runs, in steps of equal length; null where it is not kept
     */
    readonly ghost: { readonly stepMs: number; readonly bytes: readonly number[] } | null
  }
  /** missing where `on-finding` had nothing to do */
  readonly actions?: readonly Action[]
  readonly suggestion: Untrusted
  readonly notices: readonly MaybeUntrusted[]
}
