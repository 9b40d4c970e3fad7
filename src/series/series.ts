import type { Untrusted } from '../findings/untrusted.ts'
import type { HeapSeries } from './heap-series.ts'
import type { HostFacts } from '../samples/host-facts.ts'
import type { Birth, Container, Exits, Pss } from '../samples/record.ts'

/**
 * One process over time, as a step function: the value at `changedAtMs[j]` holds until the next
 * entry, the last one until `lastMs`. Times are ms since the recording's start.
 */
export interface ProcessSeries {
  readonly index: number
  /** `pid:startTicks`, unique in a recording */
  readonly id: string
  readonly pid: number
  readonly ppid: number
  readonly uid: number
  readonly name: Untrusted
  /** what `command-lines` allows */
  readonly command: Untrusted
  /** what an interpreter runs, or '' */
  readonly script: Untrusted
  /** program and script, as people call it: `node server.js` */
  readonly label: Untrusted
  readonly runtime: Birth['rt']
  /** of the interpreter, where its path says it; else '' */
  readonly version: Untrusted
  /** what a JVM was told of the size of its heap, to be read and not shown: `-Xms64m`; '' else */
  readonly heapFlags: string
  /** container id or '' */
  readonly container: string
  /**
   * path of its memory cgroup where that is neither the sampler's own nor a container's; else ''
   */
  readonly cgroup: string
  /** `i` of the parent when it is in the recording, else 0 */
  readonly parentIndex: number
  readonly isRoot: boolean
  readonly wasThereBefore: boolean
  /** wall clock, ms since 1970, from the kernel's start time */
  readonly startedEpochMs: number
  readonly firstMs: number
  /** when it was seen last */
  readonly lastMs: number
  /**
   * the time in which its memory is what its program needs: since its last exec, and until it began
   * to give all back in order to end. Peaks and charts have all of it
   */
  readonly livedFromMs: number
  readonly livedUntilMs: number
  /** still there in the last tick */
  readonly aliveAtEnd: boolean
  /** samples that saw it: none, where it came and went between two */
  readonly readings: number
  readonly changedAtMs: readonly number[]
  readonly rssBytes: readonly number[]
  /** resident - shared */
  readonly anonBytes: readonly number[]
  /** in the first sample that saw it, else in the first look */
  readonly startRssBytes: number
  readonly endRssBytes: number
  /** highest RSS that was read, or the kernel's mark where it rose after its first reading */
  readonly peakRssBytes: number
  /** higher than in any sample, by the kernel's mark */
  readonly peakIsHighWaterMark: boolean
  readonly peakSource: PeakSource
  /** it ended, and what it held at last is not known: the peak is that or more */
  readonly peakIsLowerBound: boolean
  /** what a lower bound cannot have exceeded by all that is known; null where it is none */
  readonly peakAtMostBytes: number | null
  readonly peakAnonBytes: number
  /** when that was read */
  readonly peakAtMs: number
  /**
   * highest RSS of the time before it was looked at, by the kernel's mark; 0 where that is not
   * told, or there was none
   */
  readonly heldBeforeBytes: number
  /** slower beat; each entry one reading */
  readonly slow: readonly {
    readonly atMs: number
    readonly cpuMs: number
    readonly threads: number
    readonly descriptors: number
    readonly swapBytes: number
  }[]
  /** with the slower beat, from its first child on */
  readonly children: readonly {
    readonly atMs: number
    readonly living: number
    /** ended, and never waited for */
    readonly zombies: number
    /** tasks used and allowed by the tightest `pids.max`; null where there is none, or few */
    readonly room: { readonly used: number; readonly most: number } | null
  }[]
  /** `ulimit -n`, where it has many descriptors; null where it has few, or that is not told */
  readonly descriptorLimit: number | null
  readonly cpuMs: number
  /**
   * the port of TCP on which it waited for connections at the last look, 0: a Unix socket; null
   * where it did not, or could not be looked at
   */
  readonly listensAt: number | null
  /** largest PSS read, or null */
  readonly pssBytes: number | null
  /** its live heap; missing where that was not read */
  readonly heap?: HeapSeries
}

/**
 * Who says how high a process came: looks at it, the kernel's mark when it was looked at, the
 * kernel's record of its end, or wait4(2) of the command.
 */
export type PeakSource = 'samples' | 'high-water' | 'exit' | 'wait4'

/**
 * Processes that are one thing to the user: the same program, script or main class in the same role
 * (identity.ts).
 */
export interface GroupSeries {
  readonly id: string
  readonly name: Untrusted
  readonly members: readonly number[]
  readonly peakRssBytes: number
  /** highest sum of anonymous memory at one moment */
  readonly peakAnonSumBytes: number
  /** what a member held at its peak is not known, or no sample saw it */
  readonly peakIsLowerBound: boolean
}

export interface TotalSeries {
  /** per tick: sum of anonymous plus the largest shared part; never a sum of RSS */
  readonly atMs: readonly number[]
  readonly bytes: readonly number[]
  /** of all ticks and the looks between them, or of one process alone where that is more */
  readonly peakBytes: number
  /** of the highest that was seen */
  readonly peakAtMs: number
  /** somebody may have held so much unseen that all together held more */
  readonly peakIsLowerBound: boolean
  /** what they can have held at most then; null where it is true, or where nobody knows */
  readonly peakAtMostBytes: number | null
  /** largest sum of PSS that was read of all processes at once; null where it was not */
  readonly pssPeakBytes: number | null
  /** at which beat: in the first sample, when the total had risen to a new peak, or in the last */
  readonly pssReadAt: Pss['why'] | null
}

/** A container that processes of this recording ran in, by its cgroup's own counters. */
export interface ContainerSeries {
  /** apart from those of processes and groups: `container:` and the container's id */
  readonly id: string
  /** 12 digits, as processes have it */
  readonly containerId: string
  /** "container api (compose shop/api)" */
  readonly label: Untrusted
  readonly runtime: Container['runtime']
  readonly cgroup: Untrusted
  /** '' where nobody says */
  readonly name: Untrusted
  readonly image: Untrusted
  readonly project: Untrusted
  readonly service: Untrusted
  readonly namespace: Untrusted
  readonly pod: Untrusted
  readonly podUid: Untrusted
  readonly qos: NonNullable<Container['qos']> | ''
  /** each entry one reading that differs: usage less inactive file pages */
  readonly atMs: readonly number[]
  readonly heldBytes: readonly number[]
  /** null where the counters could not be read, as the following */
  readonly endHeldBytes: number | null
  readonly peakHeldBytes: number | null
  /** at the last reading */
  readonly usageBytes: number | null
  readonly anonBytes: number | null
  readonly fileBytes: number | null
  /** the kernel's, of all usage, since the container was made */
  readonly peakBytes: number | null
  /** null: none */
  readonly limitBytes: number | null
  /** out-of-memory kills while we looked; since the container was made */
  readonly oomKills: number
  readonly oomKillsInAll: number
  readonly killedAtMs: number | null
}

/**
 * A container that began meanwhile and is not known to be the command's or the job's: neither it
 * nor its processes are in anything that is judged, or added up.
 */
export interface ApartContainer {
  /** 12 digits */
  readonly containerId: string
  readonly label: Untrusted
  /** nothing proves whose it is; false: it is proven to be a stranger's */
  readonly isPerhapsOurs: boolean
  /** of it that were seen */
  readonly processes: number
  readonly firstMs: number
  /** the most that they held in one sample, as a total is added up */
  readonly peakBytes: number
}

export interface OomRise {
  readonly atMs: number
  readonly where: 'cgroup' | 'host'
  /** the group that counted it, '' for the job's own; and its limit, null where not known */
  readonly path: Untrusted
  readonly limitBytes: number | null
  readonly rise: number
  readonly goneIndexes: readonly number[]
  /**
   * of whom something says that they were killed, with what they held by the kernel's log, null
   * where it does not say
   */
  readonly killed: readonly { readonly index: number; readonly heldBytes: number | null }[]
}

/** A step of the guard, or why it took none. `index` 0: about nobody. */
export interface GuardStep {
  readonly atMs: number
  readonly act: 'SIGTERM' | 'SIGKILL' | 'none'
  readonly index: number
  /** RSS and swap */
  readonly heldBytes: number
  readonly where: 'cgroup' | 'machine'
  readonly path: string
  readonly usedBytes: number
  readonly sizeBytes: number
  readonly reason: Untrusted
}

/** How well this recording measured, and what it cost. */
export interface Quality {
  readonly complete: boolean
  /**
   * 'stop' | 'signal' | 'deadline' | 'gone' | 'snapshot'; where the last line is missing 'running'
   * or 'died'
   */
  readonly ended: string
  readonly ticks: number
  readonly plannedTicks: number
  readonly missedTicks: number
  readonly gaps: readonly { readonly atMs: number; readonly ms: number }[]
  readonly clockSteps: readonly { readonly atMs: number; readonly ms: number }[]
  readonly damagedLines: number
  readonly limited: readonly { readonly reason: string; readonly count: number }[]
  /** the kernel's records of how processes end; missing where nobody asked for them */
  readonly exitRecords?: { readonly state: Exits['state']; readonly reason: Untrusted }
  readonly samplerCpuMs: number
  readonly samplerRssBytes: number
  readonly seenProcesses: number
  readonly matchedProcesses: number
  readonly nearestNames: readonly Untrusted[]
}

/** Is a recording what one sampler wrote from its first line to its last? */
export interface Continuity {
  /** what no sampler leaves, in words; '' where there is nothing of it */
  readonly fault: string
  /** its beginning is not there: a ring that dropped it, or somebody who cut it off */
  readonly startsMidway: boolean
  /** of its last sample; null without one */
  readonly lastTickMs: number | null
  /**
   * where more passed between two samples than the interval, and than a busy machine is late: by
   * how much more
   */
  readonly unseen: readonly { readonly atMs: number; readonly ms: number }[]
}

/** All of `samples.ndjson`, in the shape that gates and report work on. */
export interface Recording {
  readonly startedEpochMs: number
  readonly durationMs: number
  readonly intervalMs: number
  readonly host: HostFacts
  readonly tickTimesMs: readonly number[]
  /** something that is asked for was there, be it before what a ring still holds */
  readonly everMatched: boolean
  readonly processes: readonly ProcessSeries[]
  readonly groups: readonly GroupSeries[]
  readonly total: TotalSeries
  readonly containers: readonly ContainerSeries[]
  /** largest first */
  readonly apart: readonly ApartContainer[]
  readonly marks: readonly { readonly atMs: number; readonly name: Untrusted }[]
  readonly steps: readonly {
    readonly atMs: number
    readonly pid: number
    readonly name: Untrusted
  }[]
  readonly ooms: readonly OomRise[]
  /** null where there was none */
  readonly guard: { readonly percent: number; readonly steps: readonly GuardStep[] } | null
  /** lowest MemAvailable, highest PSI and cgroup figures; null where not read */
  readonly minAvailableBytes: number | null
  readonly lastSwapFreeBytes: number | null
  readonly lastAvailableBytes: number | null
  readonly lastPsi: readonly [number, number] | null
  readonly cgroupPeakBytes: number | null
  /**
   * by wait4(2): more than any process of the command was seen to hold, so one of them held it
   * unseen; missing where there is none such
   */
  readonly unseenPeakBytes?: number
  readonly quality: Quality
  readonly continuity: Continuity
}
