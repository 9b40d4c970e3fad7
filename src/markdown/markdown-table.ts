import { formatPeak } from '../units/format-peak.ts'
import { formatPercent } from '../units/percent.ts'
import { formatBytes } from '../units/size.ts'
import { escapeMarkdown } from '../encoders/escape.ts'
import { acceptedIds } from '../report/findings.ts'
import { formatGrowth } from '../report/format-growth.ts'
import { nameSeen } from '../report/name-seen.ts'
import type { ProcessRow, Report } from '../report/report.ts'
import { formatSparkline } from '../units/sparkline.ts'

interface Column {
  readonly head: string
  readonly align: ':---' | '---:'
  readonly cell: (row: ProcessRow) => string
  readonly total: string
}

/** The `rows` largest processes as a table; a column that nothing is known of is left out. */
export function renderProcessTable(report: Report, rows: number): string {
  if (report.processes.length === 0) return 'No process was seen.'
  const columns = listColumns(report)
  const left = report.processes.length - rows
  return [
    formatRow(columns.map(({ head }) => head)),
    `|${columns.map(({ align }) => align).join('|')}|`,
    ...report.processes
      .slice(0, rows)
      .map((row) => formatRow(columns.map(({ cell }) => cell(row)))),
    formatRow(columns.map(({ total }) => total)),
    ...(left > 0
      ? ['', `${left} more ${left === 1 ? 'process is' : 'processes are'} in the report.`]
      : []),
  ].join('\n')
}

function listColumns(report: Report): readonly Column[] {
  const knowsLimits = report.processes.some(
    ({ thresholdBytes }) => typeof thresholdBytes === 'number' && thresholdBytes > 0,
  )
  const knowsGrowth = report.processes.some(
    ({ growthBytesPerMinute }) => typeof growthBytesPerMinute === 'number',
  )
  const { peakBytes, peakIsLowerBound, trendBytes } = report.total
  const accepted = acceptedIds(report)
  return [
    { head: 'Process', align: ':---', cell: formatName, total: 'All together' },
    { head: 'PID', align: '---:', cell: ({ pid }) => String(pid), total: '' },
    {
      head: 'Start',
      align: '---:',
      cell: ({ startRssBytes }) => formatBytes(startRssBytes),
      total: '',
    },
    {
      head: 'Peak',
      align: '---:',
      cell: (row) => formatPeak(row.peakRssBytes, row.peakIsLowerBound),
      total: formatPeak(peakBytes, peakIsLowerBound),
    },
    { head: 'End', align: '---:', cell: ({ endRssBytes }) => formatBytes(endRssBytes), total: '' },
    ...(knowsGrowth
      ? [
          {
            head: 'Growth/min',
            align: '---:',
            cell: ({ growthBytesPerMinute: growth }: ProcessRow) =>
              typeof growth === 'number' ? formatGrowth(growth) : '–',
            total: '',
          } as const,
        ]
      : []),
    ...(knowsLimits
      ? [{ head: 'Of limit', align: '---:', cell: formatShare, total: '' } as const]
      : []),
    {
      head: 'Verdict',
      align: ':---',
      cell: ({ id, verdict }) => (accepted.has(id) ? 'accepted' : words[verdict]),
      total: '',
    },
    {
      head: 'Trend',
      align: ':---',
      cell: (row) => formatSparkline(row.trendBytes),
      total: formatSparkline(trendBytes),
    },
  ]
}

const words = { ok: 'ok', warn: '⚠️ warn', fail: '❌ fail', unknown: 'not judged' } as const

function formatRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function formatName({ name, command }: ProcessRow): string {
  return `${escapeMarkdown(nameSeen(name))}${command === '' || command === name ? '' : `<br>${escapeMarkdown(command)}`}`
}

/** The peak in percent of the limit that holds for this process. */
function formatShare({ peakRssBytes, peakIsLowerBound, thresholdBytes }: ProcessRow): string {
  return typeof thresholdBytes === 'number' && thresholdBytes > 0
    ? `${peakIsLowerBound === true ? 'at least ' : ''}${formatPercent((peakRssBytes / thresholdBytes) * 100)}`
    : '–'
}
