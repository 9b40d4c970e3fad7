import { existsSync } from 'node:fs'
import { readStat } from '../proc/read-stat.ts'
import { isEnded } from '../proc/stat.ts'
import type { Tracked } from './tracked-processes.ts'

/** Somebody in view, as he was met. */
interface Kin {
  readonly pid: number
  readonly startTicks: number
  readonly ppid: number
  /** ended when he was last looked at */
  readonly isFinal: boolean
  readonly tracked: Tracked | null
}

/** Of so many it is asked whether they are still there: 10 us each. */
const MOST_ASKED = 1000

/**
 * Of each recorded process that has any: flat triples [i, children that live, children that ended
 * and that it never waited for, ...]. `earlier`: those who had some before, who are told when they
 * have none any more.
 */
export function countChildren(
  known: Iterable<Kin>,
  byPid: ReadonlyMap<number, Tracked>,
  proc: string,
  earlier: ReadonlySet<number>,
): number[] {
  const counts = new Map<number, { living: number; zombies: number }>()
  let asked = 0
  for (const kin of known) {
    const parent = byPid.get(kin.ppid)
    if (parent === undefined) continue
    // who is recorded is read with each sample; others may have gone since the last listing
    if (kin.tracked === null && asked++ < MOST_ASKED && !isThere(kin, proc)) continue
    const count = counts.get(parent.index) ?? { living: 0, zombies: 0 }
    if (kin.isFinal) count.zombies++
    else count.living++
    counts.set(parent.index, count)
  }
  for (const { index } of byPid.values())
    if (earlier.has(index) && !counts.has(index)) counts.set(index, { living: 0, zombies: 0 })
  return [...counts].flatMap(([index, { living, zombies }]) => [index, living, zombies])
}

/** A zombie until its parent has asked for its end; whoever else as long as he has his pid. */
function isThere({ pid, ppid, startTicks, isFinal }: Kin, proc: string): boolean {
  if (!isFinal) return existsSync(`${proc}/${pid}`)
  const stat = readStat(proc, pid)
  return stat?.startTicks === startTicks && stat.ppid === ppid && isEnded(stat)
}
