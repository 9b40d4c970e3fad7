import type { SampleRecord } from '../samples/record.ts'
import type { ProcessTable } from './process-table.ts'
import { readStat } from '../proc/read-stat.ts'
import { countDescriptors } from './readers/descriptors.ts'
import { readFileLimit } from './readers/file-limit.ts'
import { readPssKiB } from './readers/smaps-rollup.ts'
import { readStatus } from './readers/status.ts'
import type { Tracked } from './tracked-processes.ts'

/** Of so many the high-water mark is read, and all else more often than of the others. */
export const LARGEST = 30
const WITH_PSS = 10
/** Of who has so many it is read once how many it may have: 20 us. */
const MANY_DESCRIPTORS = 32
/**
 * smaps_rollup costs 11-14 us for each resident MiB (docs/measurements.md#reading), and its reader
 * holds the process's memory map meanwhile.
 */
const PSS_MS_PER_PAGE_KIB = 14 / 1000 / 1024

/** What the readings need to know, and how long they may take. */
export interface SlowRequest {
  readonly table: ProcessTable
  readonly proc: string
  readonly untilMs: number
}

/**
 * The slower beat: CPU, threads, descriptors (own user's), swap while any is used, high-water mark
 * of the 30 largest; largest first, `most` of them, until the time is used up. About 40 us a
 * process, 10 times its share of a sample, hence rarely.
 */
export function readSlow(
  t: number,
  { table, proc, untilMs }: SlowRequest,
  { most, usesSwap, ownUid }: { most: number; usesSwap: boolean; ownUid: number },
): SampleRecord[] {
  const p: number[] = []
  const files: number[] = []
  for (const [rank, process] of sortBySize(table).entries()) {
    if (rank >= most || performance.now() >= untilMs) break
    const stat = readStat(proc, process.pid)
    if (stat?.startTicks !== process.startTicks) continue
    const status = usesSwap || rank < LARGEST ? readStatus(proc, process.pid) : null
    const descriptors =
      process.uid === ownUid || ownUid === 0 ? countDescriptors(proc, process.pid) : -1
    if (descriptors >= MANY_DESCRIPTORS) {
      process.fileLimit ||= readFileLimit(proc, process.pid)
      if (process.fileLimit > 0) files.push(process.index, process.fileLimit)
    }
    p.push(
      process.index,
      stat.cpuTicks,
      stat.threads,
      descriptors,
      usesSwap ? (status?.swapKiB ?? -1) : -1,
      status?.hwmKiB ?? -1,
    )
    table.takeStat(process, stat, t)
  }
  return p.length === 0 ? [] : [{ k: 'slow', t, p, ...(files.length === 0 ? {} : { files }) }]
}

/**
 * PSS of the ten largest, where it may be read and fits into the time. `refused`: those of the ten
 * that may not be read.
 */
export function readPss(
  t: number,
  why: 'start' | 'peak' | 'end',
  { table, proc, untilMs }: SlowRequest,
  pageKiB: number,
): { records: SampleRecord[]; refused: number } {
  const p: number[] = []
  let refused = 0
  for (const process of sortBySize(table).slice(0, WITH_PSS)) {
    if (performance.now() + process.rssPages * pageKiB * PSS_MS_PER_PAGE_KIB > untilMs) continue
    const pssKiB = readPssKiB(proc, process.pid)
    if (pssKiB >= 0) p.push(process.index, pssKiB)
    else refused++
  }
  return { records: p.length === 0 ? [] : [{ k: 'pss', t, why, p }], refused }
}

/** Those whose slower readings are taken the most often. */
export function listLargest(table: ProcessTable): Tracked[] {
  return sortBySize(table).slice(0, LARGEST)
}

/** Strangers take nobody's place. */
function sortBySize(table: ProcessTable): Tracked[] {
  return [...table.tracked.values()]
    .filter((process) => table.counts(process))
    .sort((a, b) => b.rssPages - a.rssPages)
}
