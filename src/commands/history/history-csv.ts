import { escapeCsv, joinCsv } from '../../encoders/escape.ts'
import type { Untrusted } from '../../findings/untrusted.ts'

export interface HistoryCurve {
  readonly name: Untrusted
  readonly pid: number
  readonly id: string
  readonly timesS: readonly number[]
  readonly bytes: readonly number[]
}

/**
 * One line for each process and scan that is remembered, with a head line; times in ISO 8601 (UTC),
 * bytes are bare numbers. RFC 4180, CRLF. `judge` reads such a table of one process.
 */
export function renderHistoryCsv(curves: readonly HistoryCurve[]): string {
  const lines = curves.flatMap(({ name, pid, id, timesS, bytes }) =>
    timesS.map((timeS, i) => [
      new Date(timeS * 1000).toISOString(),
      escapeCsv(name),
      pid,
      escapeCsv(id),
      bytes[i] ?? 0,
    ]),
  )
  return joinCsv([['time', 'name', 'pid', 'id', 'anon_bytes'], ...lines])
}
