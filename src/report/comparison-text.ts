import { formatDuration } from '../units/duration.ts'
import { formatPeak } from '../units/format-peak.ts'
import { formatBytes } from '../units/size.ts'
import type { SizeChange, ReportComparison, RunLabel } from './compare-reports.ts'
import { escapeTerminal } from '../encoders/escape-terminal.ts'
import { shorten } from '../units/shorten.ts'

const LONGEST_NAME = 60
const MOST_ROWS = 50

/** The comparison as a table for a terminal: the total first, then the largest changes. */
export function renderComparisonText({ a, b, total, groups }: ReportComparison): string {
  const rows = [
    ['', 'A', 'B', 'change'],
    ['all together', ...cells(total)],
    ...groups
      .slice(0, MOST_ROWS)
      .map((group) => [escapeTerminal(shorten(group.name, LONGEST_NAME)), ...cells(group)]),
  ]
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  )
  const left = groups.length - MOST_ROWS
  return [
    `A: ${describeRun(a)}`,
    `B: ${describeRun(b)}`,
    '',
    ...rows.map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    ),
    ...(left > 0 ? [`and ${left} groups that changed less`] : []),
  ].join('\n')
}

/** `api-tests, 2025-11-28T14:43:01.000Z, 2 min, main 0123abcd, pass` */
function describeRun({ name, startedAt, durationMs, ref, sha, verdict }: RunLabel): string {
  return escapeTerminal(
    [
      shorten(name, LONGEST_NAME),
      startedAt,
      formatDuration(durationMs),
      shorten(`${ref} ${sha.slice(0, 8)}`.trim(), LONGEST_NAME),
      verdict,
    ]
      .filter((part) => part !== '')
      .join(', '),
  )
}

/** `+38 MiB, +9.8 %`, `new`, `gone`, `not known` where one may have been more */
export function describeChange({ aBytes, bBytes, changeBytes, changePercent }: SizeChange): string {
  if (aBytes === null && bBytes !== null) return 'new'
  if (bBytes === null) return 'gone'
  if (changeBytes === null) return 'not known'
  const sign = changeBytes > 0 ? '+' : ''
  return `${sign}${formatBytes(changeBytes)}${changePercent === null ? '' : `, ${sign}${changePercent.toFixed(1)} %`}`
}

/** Of A and of B; '' where a run has no such group. */
export function describeSides(change: SizeChange): readonly [a: string, b: string] {
  const { aBytes, bBytes, aIsLowerBound, bIsLowerBound } = change
  return [
    aBytes === null ? '' : formatPeak(aBytes, aIsLowerBound),
    bBytes === null ? '' : formatPeak(bBytes, bIsLowerBound),
  ]
}

function cells(change: SizeChange): string[] {
  return [...describeSides(change).map((side) => side || '-'), describeChange(change)]
}
