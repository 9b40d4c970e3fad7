import type { Children } from './children.ts'
import type { Full, Guard } from './fullness.ts'
import type { HeapRecord } from './heap-records.ts'
import type { HostFacts } from './host-facts.ts'

/**
 * The records of `samples.ndjson`, format version 1 (docs/sample-format.md). One JSON object a
 * line, told apart by `k`. Times `t` are milliseconds since the head's `t0`, on the monotonic
 * clock. Memory in KiB. Readers ignore unknown kinds and unknown fields.
 */
export type SampleRecord =
  | Head
  | Birth
  | Death
  | Exit
  | Exits
  | Change
  | Container
  | Counters
  | Tick
  | Look
  | Slow
  | Children
  | Listen
  | HeapRecord
  | Pss
  | Step
  | Mark
  | Oom
  | Guard
  | Full
  | Gap
  | Clock
  | Limited
  | Unmatched
  | Cost
  | End

export interface Head {
  readonly k: 'head'
  readonly v: 1
  readonly tool: string
  /** wall clock of t = 0, ms since 1970 */
  readonly t0: number
  /** the same moment by CLOCK_MONOTONIC, in ms: for who writes beside the sampler */
  readonly monoMs?: number
  readonly intervalMs: number
  readonly scope: string
  /** of a segment that goes on from others: the `t` of its first sample. Absent: 0 */
  readonly from?: number
  /** the sampler's own pid and start time in clock ticks since boot */
  readonly pid: number
  readonly start: number
  readonly clockTicksPerSecond: number
  /** from which share of the memory the guard acts; absent where there is none */
  readonly guardPercent?: number
  readonly host: HostFacts
}
/** A process came into view. `i` numbers processes of this file from 1 and is never reused. */
export interface Birth {
  readonly k: 'birth'
  readonly t: number
  readonly i: number
  readonly pid: number
  readonly ppid: number
  /** clock ticks since boot */
  readonly start: number
  readonly uid: number
  /** base name of the executable or argv[0], comm only as fallback */
  readonly name: string
  readonly comm: string
  /** what `command-lines` allows: program as argv[0] has it and script; or redacted; or full */
  readonly cmd: string
  /**
   * what an interpreter runs: script, jar, module or main class; absent where nothing is known to
   * be that
   */
  readonly script?: string
  readonly rt: 'node' | 'java' | 'python' | 'go' | 'dotnet' | 'ruby' | 'other'
  /** version of the interpreter, where its path says it */
  readonly ver?: string
  /** of a JVM's flags those that say how large its heap is, the last of a kind holds */
  readonly heap?: string
  /** VmHWM at that moment: the first reading of the high-water mark */
  readonly hwmKiB?: number
  /** container id, cut to 12, where the cgroup path has one ... */
  readonly container?: string
  /** ... else that path, where it is not the sampler's own */
  readonly cgroup?: string
  /** already there when sampling began */
  readonly old?: true
  /** true: this process itself is what `watch` targets or the direct command of `run` */
  readonly root?: true
  /** recorded for its container alone: counts where that is `ours`, is listed apart elsewhere */
  readonly guest?: true
  /** its high-water mark was set back before; a mark from then on is of what came after */
  readonly reset?: true
  /** executable and argv of its parent: forked, it has not executed a program of its own yet */
  readonly fork?: true
}
export interface Death {
  readonly k: 'death'
  readonly t: number
  readonly i: number
  /** when it was read last between two samples */
  readonly seen?: number
}
/**
 * The kernel's record of the end of a process: the high-water mark of what it was then. Comes after
 * the end, so before or behind its `death`.
 */
export interface Exit {
  readonly k: 'exit'
  readonly t: number
  readonly i: number
  readonly hwmKiB: number
}
/** Whether the kernel's records of ends are at hand: at the start, and where that changes. */
export interface Exits {
  readonly k: 'exits'
  readonly t: number
  /** `lost`: some did not reach us, nobody knows whose */
  readonly state: 'told' | 'lost' | 'none'
  /** why not; '' where they are */
  readonly reason: string
}
/** exec, new parent, new name, a mark that was set back first: only the fields that changed */
export interface Change {
  readonly k: 'change'
  readonly t: number
  readonly i: number
  readonly ppid?: number
  readonly name?: string
  readonly comm?: string
  readonly cmd?: string
  readonly rt?: Birth['rt']
  /** '' where it has none any more */
  readonly script?: string
  readonly ver?: string
  readonly heap?: string
  readonly reset?: true
}
/**
 * A container that a recorded process is in, with what is known of it. A later line of the same
 * `id` holds instead.
 */
export interface Container {
  readonly k: 'container'
  readonly t: number
  /** cut to 12, as births have it */
  readonly id: string
  /** as the cgroup path tells it; '' where it does not */
  readonly runtime: 'docker' | 'containerd' | 'podman' | 'cri-o' | 'buildkit' | ''
  /** path of its group */
  readonly cgroup: string
  /** proven to be the command's or the job's, or not, or neither; absent where all counts */
  readonly owner?: 'ours' | 'perhaps' | 'other'
  /** by the engine, or by the node's logs of Kubernetes */
  readonly name?: string
  readonly image?: string
  /** labels of compose */
  readonly project?: string
  readonly service?: string
  /** the engine's word, for where the group cannot be read */
  readonly limitKiB?: number
  /** the engine's word once it has ended: out of memory */
  readonly oomKilled?: true
  readonly namespace?: string
  readonly pod?: string
  readonly podUid?: string
  readonly qos?: 'Guaranteed' | 'Burstable' | 'BestEffort'
}
/**
 * The kernel's counters of a container's group, where they changed: [usageKiB, anonKiB or -1,
 * fileKiB or -1, inactive fileKiB or -1, limitKiB or 0, peakKiB or -1, out-of-memory kills since it
 * was made or -1]
 */
export interface Counters {
  readonly k: 'counters'
  readonly t: number
  readonly id: string
  readonly v: readonly number[]
}
/**
 * One sample. `p` is flat triples [i, rssKiB, sharedKiB, ...] of the processes whose value changed
 * since the line before; a process absent from `p` and `x` was read and is unchanged. `full` lines
 * hold all that were read.
 */
export interface Tick {
  readonly k: 'tick'
  readonly n: number
  readonly t: number
  readonly full?: true
  readonly p: readonly number[]
  /** processes not read this tick */
  readonly x?: readonly number[]
  /** [MemAvailable, MemFree, SwapFree] in KiB, where changed since the line before */
  readonly mem?: readonly [number, number, number]
  /** PSI memory avg10: [some, full] in percent, where changed */
  readonly psi?: readonly [number, number]
  /** the job's cgroup: [usageKiB, peakKiB or 0, swapKiB or 0, limitKiB or 0], where changed */
  readonly cg?: readonly [number, number, number, number]
  /** lines before this one, from the head of this file on; missing in older recordings */
  readonly r?: number
}
/**
 * Between two samples, and where a high-water mark tells more than they do: flat groups of four [i,
 * rssKiB, sharedKiB, VmHWM KiB or -1, ...]. A tick's values are those that changed since the tick
 * before, whatever stands here.
 */
export interface Look {
  readonly k: 'look'
  readonly t: number
  readonly p: readonly number[]
}
/**
 * Slower beat: flat groups of six [i, cpuTicks (user + system), threads, descriptors or -1, VmSwap
 * KiB or -1, VmHWM KiB or -1, ...]
 */
export interface Slow {
  readonly k: 'slow'
  readonly t: number
  readonly p: readonly number[]
  /** flat pairs [i, `ulimit -n`, ...] of those who have many descriptors */
  readonly files?: readonly number[]
}
/** Process `i` waits for clients on a port of TCP; 0: on a Unix socket, -1: no longer. */
export interface Listen {
  readonly k: 'listen'
  readonly t: number
  readonly i: number
  readonly port: number
}
/** PSS of the ten largest: flat pairs [i, pssKiB, ...] */
export interface Pss {
  readonly k: 'pss'
  readonly t: number
  readonly why: 'start' | 'peak' | 'end'
  readonly p: readonly number[]
}
/** A new child of Runner.Worker: a step of the job began */
export interface Step {
  readonly k: 'step'
  readonly t: number
  readonly pid: number
  readonly name: string
}
export interface Mark {
  readonly k: 'mark'
  readonly t: number
  readonly name: string
}
/**
 * The oom_kill counter rose between two ticks; `t` is of the later one, the line comes a tick after
 * it.
 */
export interface Oom {
  readonly k: 'oom'
  readonly t: number
  readonly where: 'cgroup' | 'host'
  /** the group that counted it, where it is not the job's own; with its limit, where it has one */
  readonly path?: string
  readonly limitKiB?: number
  readonly rise: number
  /**
   * `i` of the recorded processes that vanished in that tick or the next, largest first, 20 at most
   */
  readonly gone: readonly number[]
  /**
   * those of them of whom something says that they were killed (the counter of their own group
   * rose, they were seen to end by SIGKILL, the kernel's log has them), as flat pairs [i, KiB that
   * the log says they held or -1, ...]; absent in recordings of earlier versions
   */
  readonly killed?: readonly number[]
}
/** Nothing is known of the last `ms` before `t`: suspended, stopped, starved. */
export interface Gap {
  readonly k: 'gap'
  readonly t: number
  readonly ms: number
}
/** The wall clock was set: it moved by `ms` against the monotonic clock. */
export interface Clock {
  readonly k: 'clock'
  readonly t: number
  readonly ms: number
}
/** Something could not be read; said once per reason. */
export interface Limited {
  readonly k: 'limited'
  readonly t: number
  readonly reason: string
  readonly count: number
}
/**
 * Nothing of what is asked for was there by then; said once, some seconds after the start. What
 * comes later has its `birth` as always.
 */
export interface Unmatched {
  readonly k: 'unmatched'
  readonly t: number
  /** processes looked at, kernel threads aside; the nearest of their names */
  readonly seen: number
  readonly nearest: readonly string[]
}
/** The sampler's own cost so far. */
export interface Cost {
  readonly k: 'cost'
  readonly t: number
  readonly cpuMs: number
  readonly rssKiB: number
  readonly missedTicks: number
}
/** Last line: proves that the file is whole. */
export interface End {
  readonly k: 'end'
  readonly t: number
  readonly n: number
  /** as in a tick */
  readonly r?: number
  readonly why: 'stop' | 'signal' | 'deadline' | 'gone' | 'snapshot'
  readonly cpuMs: number
  readonly rssKiB: number
  readonly missedTicks: number
  /**
   * processes looked at in /proc (kernel threads aside), recorded; nearest names when include or
   * targets matched nothing
   */
  readonly seen: number
  readonly matched: number
  readonly nearest: readonly string[]
}
