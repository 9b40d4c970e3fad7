import { renameSync, rmSync, writeFileSync } from 'node:fs'
import type { HistoryRecord } from './record.ts'

/**
 * Writes a whole file beside the old one, then takes its place: a full disk or a kill leaves the
 * old one.
 */
export function replaceDay(path: string, records: readonly HistoryRecord[]): void {
  const beside = `${path}.new`
  rmSync(beside, { force: true })
  try {
    // a planted link is refused, not followed
    writeFileSync(beside, encodeRecords(records), { flag: 'wx' })
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

export function encodeRecords(records: readonly HistoryRecord[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('')
}
