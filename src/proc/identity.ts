import { readStat } from './read-stat.ts'
import { isEnded } from './stat.ts'

/** Which process it is: a pid alone may be given to somebody else. */
export interface ProcessIdentity {
  readonly pid: number
  /** clock ticks since boot, field 22 of proc(5) */
  readonly startTicks: number
}

/**
 * `pid:startTicks` of who has this pid; '' where nobody does, or who had it has ended and waits for
 * its parent to ask for its end (a container's first process may never).
 */
export function identifyProcess(pid: number, proc = '/proc'): string {
  const stat = readStat(proc, pid)
  return stat === null || isEnded(stat) ? '' : `${pid}:${stat.startTicks}`
}
