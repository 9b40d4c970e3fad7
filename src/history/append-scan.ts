import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { appendWhole } from '../files/save-file.ts'
import { untrusted } from '../findings/untrusted.ts'
import { keyOf, nameBoot } from './build-history.ts'
import { dayOf } from './day-of.ts'
import type { History, Scan } from './history.ts'
import type { DayFile } from './read-history.ts'
import type { HistoryProcess, HistoryRecord } from './record.ts'
import { encodeRecords } from './replace-day.ts'

/** Appends one scan to the file of its day (UTC): all lines or, on a full disk, none. */
export function appendScan(
  directory: string,
  scan: Scan,
  { days, history, tool }: { days: readonly DayFile[]; history: History; tool: string },
): void {
  mkdirSync(directory, { recursive: true })
  const name = dayOf(scan.atEpochMs)
  const path = join(directory, name)
  const records = days.find((day) => day.name === name)?.records ?? []
  const boot = nameBoot(history, scan)
  const lines = encodeRecords([
    ...(records.length === 0 ? [{ k: 'head', v: 1, tool } as const] : []),
    ...newProcesses(scan, boot, records),
    {
      k: 'scan',
      t: scan.atEpochMs,
      boot,
      kib: Object.fromEntries(
        scan.processes.map(({ id, bytes }) => [id, Math.round(bytes / 1024)]),
      ),
    },
  ])
  appendWhole(path, lines)
}

/**
 * Those that this day's file does not name yet, or by another name: a process changes it by exec.
 */
function newProcesses(
  { processes }: Scan,
  boot: number,
  records: readonly HistoryRecord[],
): HistoryProcess[] {
  const named = new Map(
    records
      .filter((record) => record.k === 'process')
      .map(({ id, boot: of, name, group }) => [keyOf(of, id), `${name}\n${group}`]),
  )
  return processes
    .filter(({ id, name, group }) => named.get(keyOf(boot, id)) !== untrusted`${name}\n${group}`)
    .map(({ id, pid, name, group }) => ({ k: 'process', id, boot, pid, name, group }))
}
