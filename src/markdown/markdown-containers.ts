import { formatPercent } from '../units/percent.ts'
import { formatBytes } from '../units/size.ts'
import { escapeMarkdown } from '../encoders/escape.ts'
import { acceptedIds } from '../report/findings.ts'
import type { ContainerRow, Report } from '../report/report.ts'
import { formatSparkline } from '../units/sparkline.ts'

const heads = [
  'Container',
  'Held',
  'Limit',
  'Of limit',
  'Anonymous',
  'File',
  "Kernel's peak",
  'OOM kills',
  'Verdict',
  'Trend',
] as const
const words = { ok: 'ok', warn: '⚠️ warn', fail: '❌ fail', unknown: 'not judged' } as const

/** The `rows` largest containers as a table; '' where there are none. */
export function renderContainerTable(report: Report, rows: number): string {
  const { containers = [] } = report
  if (containers.length === 0) return ''
  const accepted = acceptedIds(report)
  const left = containers.length - rows
  return [
    `| ${heads.join(' | ')} |`,
    `|${heads.map((_head, at) => (at === 0 || at > 7 ? ':---' : '---:')).join('|')}|`,
    ...containers
      .slice(0, rows)
      .map((row) => `| ${listCells(row, accepted.has(row.id)).join(' | ')} |`),
    ...(left > 0
      ? ['', `${left} more ${left === 1 ? 'container is' : 'containers are'} in the report.`]
      : []),
  ].join('\n')
}

function listCells(row: ContainerRow, isAccepted: boolean): readonly string[] {
  const {
    label,
    image,
    peakHeldBytes,
    limitBytes,
    anonBytes,
    fileBytes,
    peakBytes,
    oomKillsInAll,
    verdict,
    trendBytes,
  } = row
  return [
    `${escapeMarkdown(label)}${image === '' ? '' : `<br>${escapeMarkdown(image)}`}`,
    known(peakHeldBytes),
    limitBytes === null ? 'none' : formatBytes(limitBytes),
    peakHeldBytes === null || limitBytes === null
      ? '–'
      : formatPercent((peakHeldBytes / limitBytes) * 100),
    known(anonBytes),
    known(fileBytes),
    known(peakBytes),
    String(oomKillsInAll),
    isAccepted ? 'accepted' : words[verdict],
    formatSparkline(trendBytes),
  ]
}

function known(bytes: number | null): string {
  return bytes === null ? '–' : formatBytes(bytes)
}
