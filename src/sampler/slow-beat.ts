import type { SampleRecord } from '../samples/record.ts'
import type { ProcessTable, Tracked } from './process-table.ts'
import { countDescriptors, readPssKiB, readStat, readStatus } from './readers/index.ts'

const WITH_HWM = 30
const WITH_PSS = 10

/**
 * The slower beat: CPU, threads, descriptors (own user's), swap while any is used, high-water mark of the 30 largest. About 40 us
 * a process, 30 times a tick's share, hence rarely.
 */
export function readSlow(t: number, table: ProcessTable, proc: string, usesSwap: boolean, ownUid: number): SampleRecord[] {
  const all = [...table.tracked.values()]
  const largest = new Set(pickLargest(all, WITH_HWM))
  const p: number[] = []
  for (const process of all) {
    const stat = readStat(proc, process.pid)
    if (stat?.startTicks !== process.startTicks) continue
    const status = usesSwap || largest.has(process) ? readStatus(proc, process.pid) : null
    const descriptors = process.uid === ownUid || ownUid === 0 ? countDescriptors(proc, process.pid) : -1
    p.push(process.index, stat.cpuTicks, stat.threads, descriptors, usesSwap ? status?.swapKiB ?? -1 : -1, status?.hwmKiB ?? -1)
    table.takeStat(process.pid, stat, t)
  }
  return p.length === 0 ? [] : [{ k: 'slow', t, p }]
}

/** PSS of the ten largest, where it may be read. */
export function readPss(t: number, why: 'start' | 'peak' | 'end', table: ProcessTable, proc: string): SampleRecord[] {
  const p = pickLargest([...table.tracked.values()], WITH_PSS).flatMap(process => {
    const pssKiB = readPssKiB(proc, process.pid)
    return pssKiB < 0 ? [] : [process.index, pssKiB]
  })
  return p.length === 0 ? [] : [{ k: 'pss', t, why, p }]
}

function pickLargest(processes: readonly Tracked[], count: number): Tracked[] {
  return [...processes].sort((a, b) => b.rssPages - a.rssPages).slice(0, count)
}
