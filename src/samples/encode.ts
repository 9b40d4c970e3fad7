import type { SampleRecord } from './record.ts'

/**
 * One record as its line, without the line break. `k` comes first: readers may tell lines apart by
 * their start.
 */
export function encodeRecord(record: SampleRecord): string {
  return JSON.stringify(record)
}
