import { formatBytes } from '../../units/size.ts'
import { escapeTerminal } from '../../encoders/escape-terminal.ts'
import { shorten } from '../../units/shorten.ts'
import { formatSparkline } from '../../units/sparkline.ts'
import type { Untrusted } from '../../findings/untrusted.ts'

/** One process that the last scan saw, over all scans that saw it. */
export interface HistoryRow {
  readonly name: Untrusted
  readonly pid: number
  /** seconds since 1970 of the first and the last scan that saw it */
  readonly firstS: number
  readonly lastS: number
  readonly scans: number
  readonly nowBytes: number
  /** of growth that does not settle; null where there is none or too few days are known */
  readonly bytesPerDay: number | null
  /** about 24 floors over its time */
  readonly trendBytes: readonly number[]
}

const LONGEST_NAME = 40
const HEAD = ['NAME', 'PID', 'SINCE', 'SCANS', 'NOW', 'PER DAY', 'TREND']

/** A table for a terminal, in the order given; local time at `zoneOffsetMinutes` east of UTC. */
export function renderHistoryTable(rows: readonly HistoryRow[], zoneOffsetMinutes: number): string {
  const cells = [
    HEAD,
    ...rows.map((row) => [
      shorten(escapeTerminal(row.name), LONGEST_NAME),
      String(row.pid),
      formatMinute(row.firstS, zoneOffsetMinutes),
      String(row.scans),
      formatBytes(row.nowBytes),
      row.bytesPerDay === null ? '-' : `+${formatBytes(row.bytesPerDay)}`,
      formatSparkline(row.trendBytes),
    ]),
  ]
  const widths = HEAD.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  // figures to the right, words to the left
  return cells
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 || column === 6
            ? cell.padEnd(widths[column] ?? 0)
            : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** `2025-11-14 09:05` */
function formatMinute(epochS: number, zoneOffsetMinutes: number): string {
  return new Date((epochS + zoneOffsetMinutes * 60) * 1000)
    .toISOString()
    .slice(0, 16)
    .replace('T', ' ')
}
