import { existsSync } from 'node:fs'
import { arch, cpus, hostname, release, totalmem, uptime } from 'node:os'
import { join } from 'node:path'
import type { Plan } from '../settings/plan.ts'
import type { HostFacts } from '../samples/host-facts.ts'
import type { Machine } from './machine.ts'
import { readText } from './read-file.ts'
import { readStat } from '../proc/read-stat.ts'
import { readAuxv } from '../proc/read-auxv.ts'
import { readHousing } from './readers/cgroup.ts'
import { hidesProcesses } from './readers/hidepid.ts'
import { parseOsRelease } from './readers/os-release.ts'
import type { Roots } from './roots.ts'
import type { Surroundings } from './membership.ts'

/** What is read once, at the start. */
export interface HostReading {
  readonly facts: HostFacts
  readonly surroundings: Surroundings
  readonly pid: number
  readonly startTicks: number
  readonly uid: number
  readonly pageKiB: number
  readonly clockTicksPerSecond: number
  /**
   * the process that is the job: the runner's worker, else what started main; 0 where none is
   * visible
   */
  readonly jobPid: number
}

export function describeHost(plan: Plan, roots: Roots, machine: Machine): HostReading {
  const { pageBytes, clockTicksPerSecond } = readAuxv(roots.proc)
  const chain = listAncestors(roots.proc, plan.parentPid)
  const runnerWorkerPid = findRunnerWorker(chain)
  const memory = machine.readMeminfo()
  const own = readStat(roots.proc, process.pid)
  const { container, path } = readHousing(roots.proc, process.pid)
  const { cgroup } = machine
  const isHiding = hidesProcesses(roots.proc, existsSync(`${roots.proc}/1/statm`))
  return {
    facts: {
      hostname: hostname(),
      kernel: release(),
      os: parseOsRelease(readText(roots.osRelease ?? '')),
      arch: arch(),
      cpus: cpus().length,
      bootEpochMs: readBootEpochMs(roots.proc),
      memTotalKiB: memory.totalKiB || Math.round(totalmem() / 1024),
      swapTotalKiB: memory.swapTotalKiB,
      cgroupVersion: cgroup.version,
      cgroupPath: cgroup.path,
      cgroupLimitKiB: cgroup.limitKiB,
      cgroupLimitPath: cgroup.limitPath,
      ...(cgroup.limitMembers === cgroup.limitPath
        ? {}
        : { cgroupLimitMembers: cgroup.limitMembers }),
      psi: machine.hasPressure,
      limitedView: describeView(roots, isHiding),
      ...(isHiding ? { hidesProcesses: true } : {}),
      runnerWorkerPid,
    },
    surroundings: {
      ownPid: process.pid,
      ownContainer: container,
      ownCgroup: path,
      runnerWorkerPid,
      trackingId: readOwnVariable(roots.proc, 'RUNNER_TRACKING_ID'),
      ancestors: new Set(chain.map((link) => link.pid)),
      marksFile: join(plan.runDir, 'control', 'marks'),
    },
    pid: process.pid,
    startTicks: own?.startTicks ?? 0,
    uid: process.getuid?.() ?? -1,
    pageKiB: pageBytes / 1024,
    clockTicksPerSecond,
    jobPid: runnerWorkerPid === 0 ? (chain[1]?.pid ?? 0) : runnerWorkerPid,
  }
}

/**
 * By the time since boot, in hundredths of a second: `btime` of /proc/stat is cut to whole seconds,
 * which put a young process's CPU share off by a tenth and more. Where it is hidden (subset=pid)
 * the kernel tells without a file.
 */
function readBootEpochMs(proc: string): number {
  const seconds = Number.parseFloat(readText(`${proc}/uptime`))
  return Math.round(Date.now() - (Number.isNaN(seconds) ? uptime() : seconds) * 1000)
}

/** Why not all of /proc is in view; null where it is. */
function describeView({ proc }: Roots, isHiding: boolean): string | null {
  if (isHiding) return 'hidepid: processes of other users cannot be seen'
  return existsSync(`${proc}/meminfo`) ? null : 'subset=pid: the machine as a whole cannot be seen'
}

function readOwnVariable(proc: string, name: string): string {
  const entry = readText(`${proc}/self/environ`)
    .split('\0')
    .find((line) => line.startsWith(`${name}=`))
  return entry?.slice(name.length + 1) ?? ''
}

/**
 * A process and its parents up to the top, nearest first; stops at a loop or at 64 (a PPID loop can
 * be seen while the kernel reparents).
 */
export function listAncestors(proc: string, pid: number): { pid: number; comm: string }[] {
  const chain: { pid: number; comm: string }[] = []
  for (let at = pid; at > 0 && chain.length < 64 && !chain.some((link) => link.pid === at);) {
    const stat = readStat(proc, at)
    if (stat === null) break
    chain.push({ pid: at, comm: stat.comm })
    at = stat.ppid
  }
  return chain
}

/**
 * pid of the nearest ancestor that is the runner's worker, 0 where none is visible (container jobs,
 * other runners).
 */
export function findRunnerWorker(chain: readonly { pid: number; comm: string }[]): number {
  return chain.find((link) => link.comm === 'Runner.Worker')?.pid ?? 0
}
