import { formatPeak } from '../../units/format-peak.ts'
import { formatBytes } from '../../units/size.ts'
import { cutToWidth } from '../../units/text-width.ts'
import { formatContainer } from '../../report/container-rows.ts'
import { escapeTerminal } from '../../encoders/escape-terminal.ts'
import { fitTable, type FitColumn } from './fit-table.ts'
import { formatGrowth } from '../../report/format-growth.ts'
import { nameSeen } from '../../report/name-seen.ts'
import { styleOf } from '../../encoders/paint.ts'
import type { ProcessRow, Report } from '../../report/report.ts'
import { formatSparkline, resampleTrend } from '../../units/sparkline.ts'

const MOST_ROWS = 10
const MOST_CONTAINERS = 5
/** values of a trend */
const WIDEST_TREND = 24

/**
 * The processes that broke a limit, then the largest, as a table for a person's terminal: no line
 * is wider than `columns`. None seen: no table.
 */
export function renderTerminalTable(
  report: Report,
  { columns, hasColours }: { readonly columns: number; readonly hasColours: boolean },
): string[] {
  if (report.processes.length === 0) return []
  const rows = selectRows(report.processes)
  const left = report.processes.length - rows.length
  return [
    ...fitTable(listColumns(report, rows), columns, hasColours),
    ...(left > 0
      ? [
          cutToWidth(
            `${left} more ${left === 1 ? 'process is' : 'processes are'} in the report.`,
            columns,
          ),
        ]
      : []),
    ...(report.containers ?? [])
      .slice(0, MOST_CONTAINERS)
      .map((row) => cutToWidth(escapeTerminal(formatContainer(row)), columns)),
  ]
}

function selectRows(processes: readonly ProcessRow[]): readonly ProcessRow[] {
  const isBroken = ({ verdict }: ProcessRow): boolean => verdict === 'fail' || verdict === 'warn'
  return [...processes.filter(isBroken), ...processes.filter((row) => !isBroken(row))].slice(
    0,
    MOST_ROWS,
  )
}

function listColumns({ quality, total }: Report, rows: readonly ProcessRow[]): FitColumn[] {
  const isSnapshot = quality.ended === 'snapshot'
  const all = [
    {
      head: 'Process',
      align: 'left',
      keep: 9,
      least: 12,
      cells: [...rows.map(({ label }) => escapeTerminal(nameSeen(label))), 'All together'],
    },
    bytes(
      'PID',
      1,
      rows.map(({ pid }) => String(pid)),
    ),
    ...(isSnapshot
      ? []
      : [
          bytes(
            'Start',
            3,
            rows.map((row) => formatBytes(row.startRssBytes)),
          ),
        ]),
    bytes(isSnapshot ? 'Now' : 'Peak', 8, [
      ...rows.map((row) => formatPeak(row.peakRssBytes, row.peakIsLowerBound)),
      formatPeak(total.peakBytes, total.peakIsLowerBound),
    ]),
    ...(isSnapshot
      ? []
      : [
          bytes(
            'End',
            4,
            rows.map((row) => formatBytes(row.endRssBytes)),
          ),
        ]),
    ...(rows.some(({ growthBytesPerMinute: growth }) => typeof growth === 'number')
      ? [
          bytes(
            'Per min',
            6,
            rows.map(({ growthBytesPerMinute: growth }) =>
              typeof growth === 'number' ? formatGrowth(growth) : '',
            ),
          ),
        ]
      : []),
    {
      head: 'Verdict',
      align: 'left',
      keep: 7,
      cells: rows.map(({ verdict }) => words[verdict]),
      styles: rows.map(({ verdict }) => styleOf(verdict)),
    },
    ...(isSnapshot
      ? []
      : [
          {
            head: 'Course',
            align: 'left',
            keep: 2,
            least: 8,
            most: WIDEST_TREND,
            styles: [
              ...rows.map(({ verdict }) => (verdict === 'ok' ? undefined : styleOf(verdict))),
            ],
            cells: [...rows.map((row) => row.trendBytes), total.trendBytes].map(
              (trend) => (width: number) => formatSparkline(resampleTrend(trend, width)),
            ),
          } as const,
        ]),
  ] as const
  return [...all]
}

function bytes(head: string, keep: number, cells: readonly string[]): FitColumn {
  return { head, align: 'right', keep, cells }
}

const words = { ok: 'ok', warn: 'warn', fail: 'fail', unknown: 'not judged' } as const
