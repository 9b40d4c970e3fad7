import { escapeMarkdown, escapeMarkdownText, formatMarkdownLink } from '../report/escape.ts'
import { brokenLimits, collectAdvice, verdictHeads } from '../report/findings.ts'
import { formatHost, formatLimits, formatQuality, formatTotal, formatWatched } from '../report/quality-lines.ts'
import type { ProcessRow, Report } from '../report/report.ts'
import { formatSparkline } from '../report/sparkline.ts'
import { formatPercent } from '../units/percent.ts'
import { formatBytes } from '../units/size.ts'
import type { Channel, Delivery } from './channel.ts'
import { declareChoice } from './choice.ts'

const summaryOption = declareChoice('summary', ['full', 'off'],
  'The report in the job summary: `full` writes it, `off` leaves the summary alone.')

/** The job summary. GitHub drops one above 1 MiB whole, and shows all steps' together: 100 kB is ours. */
export const summary: Channel = {
  name: 'summary',
  options: [summaryOption],
  deadlineMs: 5_000,
  order: 50,
  linksArtifact: true,
  render: (report, delivery) => {
    for (const rows of [50, 20]) {
      const markdown = renderWith(report, delivery, rows)
      if (Buffer.byteLength(markdown) <= longestSummary) return markdown
    }
    return joinParts([renderHead(report), renderLinks(report, delivery), 'The tables were too long for a summary; the report has them.'])
  },
  deliver: async (report, delivery) => {
    if (delivery.settings.value(summaryOption) === 'full') await delivery.runner.writeSummary(summary.render(report, delivery))
  },
}

const longestSummary = 100_000
const icons = { pass: '✅', warn: '⚠️', fail: '❌', inconclusive: '❔' } as const
const words = { ok: 'ok', warn: '⚠️ warn', fail: '❌ fail', unknown: 'not judged' } as const

function renderWith(report: Report, delivery: Pick<Delivery, 'artifact'>, rows: number): string {
  return joinParts([
    renderHead(report),
    ...brokenLimits(report).slice(0, 10)
      .map(({ gate, fails, message }) => `- ${fails ? 'fail' : 'warn'}, ${gate}: ${escapeMarkdownText(message)}`),
    ...collectAdvice(report).slice(0, 3).map((advice) => `- What to do: ${escapeMarkdownText(advice)}`),
    renderTable(report, rows),
    renderDetails(report),
    renderLinks(report, delivery),
  ])
}

/** A list wants its items on neighbouring lines, all else a blank line between. */
function joinParts(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').reduce((text, part) =>
    `${text}${text.slice(text.lastIndexOf('\n') + 1).startsWith('- ') && part.startsWith('- ') ? '\n' : '\n\n'}${part}`)}\n`
}

function renderHead(report: Report): string {
  const title = `### ${icons[report.verdict]} ${verdictHeads[report.verdict]}: ${escapeMarkdownText(report.run.name)}`
  return `${title}\n\n<strong>${escapeMarkdownText(report.sentence)}</strong>`
}

function renderTable(report: Report, rows: number): string {
  if (report.processes.length === 0) return 'No process was seen.'
  const left = report.processes.length - rows
  const { peakBytes, trendBytes } = report.total
  return [
    '| Process | PID | Start | Peak | End | Share | Trend | Verdict |',
    '|:---|---:|---:|---:|---:|---:|:---|:---|',
    ...report.processes.slice(0, rows).map(renderRow),
    `| All together | | | ${formatBytes(peakBytes)} | | ${formatShare(peakBytes, report)} | ${formatSparkline(trendBytes)} | |`,
    ...(left > 0 ? ['', `${String(left)} more processes are in the report.`] : []),
  ].join('\n')
}

function renderRow(row: ProcessRow): string {
  const command = row.command === '' || row.command === row.name ? '' : `<br>${escapeMarkdown(row.command)}`
  return `| ${[
    `${escapeMarkdown(row.name)}${command}`, String(row.pid),
    formatBytes(row.startRssBytes), formatBytes(row.peakRssBytes), formatBytes(row.endRssBytes),
    formatPercent(row.peakPercent), formatSparkline(row.trendBytes), words[row.verdict],
  ].join(' | ')} |`
}

function formatShare(bytes: number, { memoryBase }: Report): string {
  return memoryBase.bytes > 0 ? formatPercent(bytes / memoryBase.bytes * 100) : ''
}

function renderDetails(report: Report): string {
  const lines = [
    `Watched: ${formatWatched(report)}`,
    `Limits: ${formatLimits(report)}`,
    `Share is of ${report.memoryBase.label}`,
    `Peak of all together: ${formatTotal(report)}`,
    `Host: ${formatHost(report)}`,
    `Measured: ${formatQuality(report)}`,
    ...report.findings.filter(({ outcome }) => outcome === 'unknown').slice(0, 5)
      .map(({ gate, message }) => `Not judged: ${gate}: ${message}`),
    ...(report.suggestion === '' ? [] : [report.suggestion]),
    ...report.notices.slice(0, 5).map((notice) => `Note: ${notice}`),
  ]
  const list = lines.map((line) => `- ${escapeMarkdownText(line)}`).join('\n')
  return `<details><summary>Limits, host and measurement</summary>\n\n${list}\n\n</details>`
}

function renderLinks(report: Report, { artifact }: Pick<Delivery, 'artifact'>): string {
  return [
    ...(artifact === null ? [] : [...(artifact.pageUrl === undefined ? [] : [formatMarkdownLink('Report', artifact.pageUrl)]), formatMarkdownLink(artifact.pageUrl === undefined ? 'Report and data' : 'Data', artifact.url)]),
    formatMarkdownLink('Run', report.run.url),
    escapeMarkdownText(`${report.tool.name} ${report.tool.version}`),
  ].filter((part) => part !== '').join(' · ')
}
