import type { HistoryRecord, HistoryScan } from './record.ts'

const HOUR_MS = 3_600_000

/**
 * A day that is over, in less room: of the scans of an hour and boot one is left, with the lowest
 * value of each process. Growth is judged by these floors.
 */
export function compactDay(records: readonly HistoryRecord[]): HistoryRecord[] {
  const hours = new Map<string, HistoryScan>()
  for (const record of records) {
    if (record.k !== 'scan') continue
    const hour = `${Math.floor(record.t / HOUR_MS)}/${record.boot}`
    const before = hours.get(hour)
    hours.set(
      hour,
      before === undefined ? record : { ...record, kib: lowest(before.kib, record.kib) },
    )
  }
  return [
    ...records
      .filter(({ k }) => k !== 'scan')
      .map((record) => (record.k === 'head' ? { ...record, compact: true as const } : record)),
    ...hours.values(),
  ]
}

function lowest(a: HistoryScan['kib'], b: HistoryScan['kib']): HistoryScan['kib'] {
  return Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((id) => [
      id,
      Math.min(a[id] ?? Number.POSITIVE_INFINITY, b[id] ?? Number.POSITIVE_INFINITY),
    ]),
  )
}
