import { escapeCsv, joinCsv } from '../encoders/escape.ts'
import { acceptedIds } from '../report/findings.ts'
import type { ProcessRow, Report } from '../report/report.ts'
import type { ExportFormat } from './export-format.ts'

/**
 * One line per process, largest peak first, with a head line. Bytes and percents are bare numbers.
 * RFC 4180, CRLF.
 */
export const csv: ExportFormat = {
  name: 'csv',
  fileName: () => 'processes.csv',
  render: ({ report }) => render(report),
}

function render(report: Report): string {
  const accepted = acceptedIds(report)
  return joinCsv([
    columns.map(([head]) => head),
    ...report.processes.map((row) =>
      columns.map(([head, cell]) =>
        head === 'verdict' && accepted.has(row.id) ? 'accepted' : cell(row),
      ),
    ),
  ])
}

const columns: readonly (readonly [string, (row: ProcessRow) => string])[] = [
  ['pid', ({ pid }) => String(pid)],
  ['ppid', ({ ppid }) => String(ppid)],
  ['name', ({ name }) => escapeCsv(name)],
  ['command', ({ command }) => escapeCsv(command)],
  ['runtime', ({ runtime }) => escapeCsv(runtime)],
  ['container', ({ container }) => escapeCsv(container)],
  ['verdict', ({ verdict }) => verdict],
  ['started_at', ({ startedAt }) => startedAt],
  ['ended_at', ({ endedAt }) => endedAt ?? ''],
  ['start_rss_bytes', ({ startRssBytes }) => String(startRssBytes)],
  ['peak_rss_bytes', ({ peakRssBytes }) => String(peakRssBytes)],
  ['peak_source', ({ peakSource = '' }) => peakSource],
  ['peak_is_lower_bound', ({ peakIsLowerBound }) => formatKnown(peakIsLowerBound ?? null)],
  ['end_rss_bytes', ({ endRssBytes }) => String(endRssBytes)],
  ['peak_anon_bytes', ({ peakAnonBytes }) => String(peakAnonBytes)],
  ['pss_bytes', ({ pssBytes }) => formatKnown(pssBytes)],
  ['peak_percent_of_base', ({ peakPercent }) => peakPercent.toFixed(3)],
  ['mem_percent', ({ memPercent }) => memPercent.toFixed(3)],
  ['cpu_percent', ({ cpuPercent }) => cpuPercent.toFixed(3)],
  ['threads', ({ threads }) => formatKnown(threads)],
  ['descriptors', ({ descriptors }) => formatKnown(descriptors)],
  ['readings', ({ readings }) => String(readings)],
  [
    'growth_bytes_per_minute',
    ({ growthBytesPerMinute }) => formatKnown(growthBytesPerMinute ?? null),
  ],
  ['heap_source', ({ heap }) => (heap === undefined ? '' : escapeCsv(heap.source))],
  ['heap_collector', ({ heap }) => (heap === undefined ? '' : escapeCsv(heap.collector))],
  ['live_heap_start_bytes', ({ heap }) => formatKnown(heap?.startBytes ?? null)],
  ['live_heap_end_bytes', ({ heap }) => formatKnown(heap?.endBytes ?? null)],
  ['collections', ({ heap }) => formatKnown(heap?.collections ?? null)],
  ['forced_collections', ({ heap }) => formatKnown(heap?.forcedCollections ?? null)],
  ['outside_heap_bytes', ({ heap }) => formatKnown(heap?.outsideBytes ?? null)],
]

function formatKnown(value: number | boolean | null): string {
  return value === null ? '' : String(value)
}
