import type { ProcessIdentity } from './identity.ts'
import { readStat } from './read-stat.ts'
import { isEnded } from './stat.ts'

/** Whether this very process is there, and no zombie. */
export function isAlive({ pid, startTicks }: ProcessIdentity, proc = '/proc'): boolean {
  const stat = readStat(proc, pid)
  return stat?.startTicks === startTicks && !isEnded(stat)
}
