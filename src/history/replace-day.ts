import { saveFileSync } from '../files/save-file.ts'
import type { HistoryRecord } from './record.ts'

/** A whole file takes the place of the old one. */
export function replaceDay(path: string, records: readonly HistoryRecord[]): void {
  saveFileSync(path, encodeRecords(records))
}

export function encodeRecords(records: readonly HistoryRecord[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('')
}
