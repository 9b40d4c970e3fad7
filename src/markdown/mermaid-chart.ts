import { formatBytes } from '../units/size.ts'
import { escapeMarkdown } from '../encoders/escape.ts'
import { brokenLimits } from '../report/findings.ts'
import type { Report } from '../report/report.ts'

/** As many as a trend has values: more points would show nothing more. */
const POINTS = 24
const MOST_LINES = 4
const MOST_LIMITS = 2

/**
 * The processes and containers that broke a limit in bytes, over the time of the run, with those
 * limits: a Mermaid xychart and its legend, which xychart has none of. '' where there is nothing to
 * draw. No foreign text stands inside of the chart. GitHub honours the palette; Mermaid's own first
 * colour is nearly invisible on white.
 */
export function renderMermaidChart(report: Report): string {
  const processes = findOffenders(report)
  const limits = findLimits(report, processes)
  const { durationMs } = report.run
  if (processes.length === 0 || !(durationMs > 0)) return ''
  const lines = [
    ...limits.map((bytes, at) => ({
      ...(limitColours[at] ?? limitColours[0]),
      name: `limit ${formatBytes(bytes)}`,
      bytes: Array.from({ length: POINTS }, () => bytes),
    })),
    ...processes.map((line, at) => ({
      ...(processColours[at] ?? processColours[0]),
      name: line.name,
      bytes: resample(line, report.run),
    })),
  ]
  const highest = Math.max(...lines.flatMap(({ bytes }) => bytes))
  const [unit, unitBytes] =
    highest < 4 * 2 ** 30 ? (['MiB', 2 ** 20] as const) : (['GiB', 2 ** 30] as const)
  const [timeUnit, timeMs] = pickTimeUnit(durationMs)
  return [
    '```mermaid',
    `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${lines.map(({ colour }) => colour).join(', ')}"}}}}%%`,
    'xychart-beta',
    '  title "Memory of what broke a limit"',
    `  x-axis "Time in ${timeUnit}" 0 --> ${formatNumber(Math.max(durationMs / timeMs, 0.01))}`,
    `  y-axis "${unit}" 0 --> ${formatNumber(Math.max((highest * 1.05) / unitBytes, 0.01))}`,
    ...lines.map(
      ({ bytes }) => `  line [${bytes.map((value) => formatNumber(value / unitBytes)).join(', ')}]`,
    ),
    '```',
    '',
    lines.map(({ square, word, name }) => `${square} ${word}: ${name}`).join('<br>\n'),
  ].join('\n')
}

// the colours of GitHub's own palette that have contrast on white and on black; each with a square
// for the legend
const limitColours = [
  { colour: '#cf222e', square: '🟥', word: 'red' },
  { colour: '#953800', square: '🟫', word: 'brown' },
] as const
const processColours = [
  { colour: '#0969da', square: '🟦', word: 'blue' },
  { colour: '#1a7f37', square: '🟩', word: 'green' },
  { colour: '#8250df', square: '🟪', word: 'purple' },
  { colour: '#bc4c00', square: '🟧', word: 'orange' },
] as const

/** What a line is drawn from; `name` is encoded. */
interface Offender {
  readonly id: string
  readonly name: string
  readonly startedAt: string
  readonly endedAt: string | null
  readonly trendBytes: readonly number[]
}

function findOffenders(report: Report): readonly Offender[] {
  const ids = new Set(brokenLimits(report).map(({ subject }) => subject.id))
  const processes = report.processes.map(({ pid, label, ...row }) => ({
    ...row,
    name: `${escapeMarkdown(label)} (pid ${pid})`,
  }))
  const containers = (report.containers ?? []).map(
    ({ id, label, firstAt, lastAt, trendBytes }) => ({
      id,
      name: escapeMarkdown(label),
      startedAt: firstAt,
      endedAt: lastAt,
      trendBytes,
    }),
  )
  return [...containers, ...processes]
    .filter(({ id, trendBytes }) => ids.has(id) && trendBytes.length > 1)
    .slice(0, MOST_LINES)
}

function findLimits(report: Report, processes: readonly Offender[]): readonly number[] {
  const ids = new Set(processes.map(({ id }) => id))
  const limits = brokenLimits(report)
    .filter(({ unit, limit, subject }) => unit === 'bytes' && limit > 0 && ids.has(subject.id))
    .map(({ limit }) => limit)
  return [...new Set(limits)].slice(0, MOST_LIMITS)
}

/**
 * The trend spans the life of the process, the chart that of the run: 0 before birth and after
 * death, the highest value of each part.
 */
function resample(
  { startedAt, endedAt, trendBytes }: Offender,
  run: Report['run'],
): readonly number[] {
  const runStartMs = Date.parse(run.startedAt)
  const bornMs = Math.max(0, Date.parse(startedAt) - runStartMs)
  const diedMs = Math.min(
    run.durationMs,
    endedAt === null ? run.durationMs : Date.parse(endedAt) - runStartMs,
  )
  const stepMs = Math.max(1, diedMs - bornMs) / trendBytes.length
  const partMs = run.durationMs / POINTS
  return Array.from({ length: POINTS }, (_, part) =>
    trendBytes.reduce((highest, bytes, at) => {
      const fromMs = bornMs + at * stepMs
      // a microsecond of slack: what only touches a part, but for rounding, is not in it
      const overlaps =
        fromMs < (part + 1) * partMs - 0.001 && fromMs + stepMs > part * partMs + 0.001
      return overlaps ? Math.max(highest, bytes) : highest
    }, 0),
  )
}

/** Without an exponent, which Mermaid does not read. */
function formatNumber(value: number): string {
  return String(Number(value.toFixed(2)))
}

function pickTimeUnit(durationMs: number): readonly [string, number] {
  if (durationMs < 120_000) return ['seconds', 1000]
  return durationMs < 2 * 3_600_000 ? ['minutes', 60_000] : ['hours', 3_600_000]
}
