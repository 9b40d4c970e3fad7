import { readStat } from '../proc/read-stat.ts'
import { isEnded, type Stat } from '../proc/stat.ts'
import type { Listing } from './discovery.ts'
import type { MembershipWord } from './membership.ts'
import type { Tracked } from './tracked-processes.ts'

/** A process in view, recorded or not. */
export interface Known {
  readonly pid: number
  readonly startTicks: number
  readonly isOld: boolean
  ppid: number
  comm: string
  /**
   * its identity is looked at again until this time: a child is born with its parent's name and
   * takes its own by exec
   */
  youngUntilMs: number
  membership: MembershipWord
  /** a kernel thread, or ended: nothing will change */
  isFinal: boolean
  container: string
  /** one of ours, which is never recorded */
  isOwn: boolean
  /**
   * it, or an ancestor, was put into this PID namespace from outside, as `docker exec` does: the
   * steps of a container job
   */
  readonly hasEntered: boolean
  /** executable and argv as they were when it was looked at */
  identity: string
  tracked: Tracked | null
}

/** For so long who is new is looked at again: a forked child executes its own program by then. */
export const YOUNG_MS = 3000

/** One that was just seen for the first time; `isOld`: in the first look of all. */
export function meetProcess(
  pid: number,
  stat: Stat,
  t: number,
  { isOld, parent }: { isOld: boolean; parent: Known | undefined },
): Known {
  return {
    pid,
    startTicks: stat.startTicks,
    isOld,
    ppid: stat.ppid,
    comm: stat.comm,
    youngUntilMs: isOld ? 0 : t + YOUNG_MS,
    membership: 'outside',
    hasEntered: hasEntered(pid, stat) || (parent?.hasEntered ?? false),
    isFinal: stat.isKernelThread || isEnded(stat),
    container: '',
    isOwn: false,
    identity: '',
    tracked: null,
  }
}

/** The descriptors of recorded processes tell by themselves; of others only their pid is known. */
export function wasReplaced(proc: string, known: Known, { wasGivenOut }: Listing): boolean {
  if (known.tracked !== null || !wasGivenOut(known.pid)) return false
  const stat = readStat(proc, known.pid)
  return (
    stat !== null &&
    (stat.startTicks !== known.startTicks || (stat.ppid !== known.ppid && stat.comm !== known.comm))
  )
}

/** pid 1 is the namespace's own init; kthreadd has no parent either, but is a kernel thread. */
function hasEntered(pid: number, { ppid, isKernelThread }: Stat): boolean {
  return ppid === 0 && pid !== 1 && !isKernelThread
}
