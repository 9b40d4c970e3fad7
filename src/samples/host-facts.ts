/** The machine that a sampler stands on, and how much of it is in view. Memory in KiB. */
export interface HostFacts {
  readonly hostname: string
  readonly kernel: string
  /** distribution and its release, `ubuntu 24.04`; '' or absent where unknown */
  readonly os?: string
  readonly arch: string
  readonly cpus: number
  readonly bootEpochMs: number
  readonly memTotalKiB: number
  readonly swapTotalKiB: number
  /** the memory cgroup of the sampler (the job's): 0 = no controller seen */
  readonly cgroupVersion: 0 | 1 | 2
  readonly cgroupPath: string
  /** lowest limit from that group up to the root; null = none */
  readonly cgroupLimitKiB: number | null
  /** path of the group that has this limit */
  readonly cgroupLimitPath: string
  /** the same group as `/proc/PID/cgroup` has it; absent where that is no other path */
  readonly cgroupLimitMembers?: string
  /** readable and not always 0 */
  readonly psi: boolean
  /** null, or why the view of /proc is partial */
  readonly limitedView: string | null
  /** processes of other users are kept from the sampler (hidepid) */
  readonly hidesProcesses?: boolean
  /** pid of Runner.Worker where one is an ancestor, else 0 */
  readonly runnerWorkerPid: number
}
