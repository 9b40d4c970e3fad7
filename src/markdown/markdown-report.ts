import { escapeMarkdownText, formatMarkdownLink } from '../encoders/escape.ts'
import { untrusted, type MaybeUntrusted } from '../findings/untrusted.ts'
import {
  acceptedFindings,
  brokenLimits,
  collectAdvice,
  formatAccepted,
} from '../report/findings.ts'
import { formatHead, toneOf } from '../report/command-end.ts'
import { listGrownClasses } from './markdown-classes.ts'
import { renderMarkdownComparison } from './markdown-comparison.ts'
import { renderContainerTable } from './markdown-containers.ts'
import { renderProcessTable } from './markdown-table.ts'
import { renderMermaidChart } from './mermaid-chart.ts'
import {
  formatHost,
  formatLimits,
  formatQuality,
  formatSources,
  formatTotal,
  formatWatched,
} from '../report/quality-lines.ts'
import type { Report } from '../report/report.ts'

interface Request {
  /** `compact`: three lines, the rest folded */
  readonly form: 'full' | 'compact'
  /** '' where nothing was uploaded */
  readonly artifactUrl: string
  /** of the page by itself, where it was uploaded so */
  readonly pageUrl?: string
  /** as UTF-8 */
  readonly longestBytes: number
  /** lines for under the sentence, already encoded */
  readonly remarks?: readonly string[]
}

/**
 * What a summary, a comment or an issue shows: with 50 rows, with 20 where that is too long, else
 * the verdict alone.
 */
export function renderMarkdownReport(report: Report, request: Request): string {
  for (const rows of [50, 20]) {
    const markdown = joinBlocks(
      request.form === 'full'
        ? listFull(report, request, rows)
        : listCompact(report, request, rows),
    )
    if (Buffer.byteLength(markdown) <= request.longestBytes) return markdown
  }
  return joinBlocks([
    ...listHead(report, request),
    'The tables were too long to be shown here; the report has them.',
    renderLinks(report, request),
  ])
}

const icons = { pass: '✅', warn: '⚠️', fail: '❌', inconclusive: '❔' } as const

function listFull(report: Report, request: Request, rows: number): readonly string[] {
  return [
    ...listHead(report, request),
    renderFindings(report),
    renderMarkdownComparison(report),
    renderProcessTable(report, rows),
    renderContainerTable(report, rows),
    renderMermaidChart(report),
    fold('Limits, host and measurement', [renderDetails(report)]),
    renderLinks(report, request),
  ]
}

function listCompact(report: Report, request: Request, rows: number): readonly string[] {
  const folded = [
    renderFindings(report),
    renderMarkdownComparison(report),
    renderProcessTable(report, rows),
    renderContainerTable(report, rows),
    renderDetails(report),
  ]
  return [
    ...listHead(report, request),
    renderLinks(report, request),
    fold('Processes, limits and measurement', folded),
  ]
}

function joinBlocks(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function fold(title: string, blocks: readonly string[]): string {
  return `<details><summary>${title}</summary>\n\n${joinBlocks(blocks)}\n</details>`
}

function listHead(report: Report, { remarks = [] }: Request): readonly string[] {
  return [
    `### ${icons[toneOf(report)]} ${formatHead(report)}: ${escapeMarkdownText(report.run.name)}`,
    `<strong>${escapeMarkdownText(report.sentence)}</strong>`,
    ...(report.comparison === undefined
      ? []
      : [`Compared: ${escapeMarkdownText(report.comparison.sentence)}`]),
    ...remarks,
  ]
}

function renderFindings(report: Report): string {
  const items = listItems([
    ...brokenLimits(report)
      .slice(0, 10)
      .map(
        ({ gate, fails, message }) => untrusted`${fails ? 'fail' : 'warn'}, ${gate}: ${message}`,
      ),
    ...acceptedFindings(report)
      .slice(0, 10)
      .map((finding) => untrusted`accepted, ${finding.gate}: ${formatAccepted(finding)}`),
    ...collectAdvice(report)
      .slice(0, 3)
      .map((advice) => `What to do: ${advice}`),
  ])
  return [items, listGrownClasses(report)].filter((lines) => lines !== '').join('\n')
}

function renderDetails(report: Report): string {
  return listItems([
    `Watched: ${formatWatched(report)}`,
    `Limits: ${formatLimits(report)}`,
    untrusted`Percentages are of ${report.memoryBase.label}`,
    `Peak of all together: ${formatTotal(report)}`,
    `Host: ${formatHost(report)}`,
    `Measured: ${formatQuality(report)}`,
    untrusted`Sources: ${formatSources(report)}`,
    ...report.findings
      .filter(({ outcome }) => outcome === 'unknown')
      .slice(0, 5)
      .map(({ gate, message }) => untrusted`Not judged: ${gate}: ${message}`),
    ...(report.suggestion === '' ? [] : [report.suggestion]),
    ...report.notices.slice(0, 5).map((notice) => untrusted`Note: ${notice}`),
  ])
}

function listItems(lines: readonly MaybeUntrusted[]): string {
  return lines.map((line) => `- ${escapeMarkdownText(line)}`).join('\n')
}

function renderLinks({ run, tool }: Report, { artifactUrl, pageUrl = '' }: Request): string {
  return [
    formatMarkdownLink('Report', pageUrl),
    formatMarkdownLink(pageUrl === '' ? 'Report and data' : 'Data', artifactUrl),
    formatMarkdownLink('Run', run.url),
    escapeMarkdownText(`${tool.name} ${tool.version}`),
  ]
    .filter((part) => part !== '')
    .join(' · ')
}
