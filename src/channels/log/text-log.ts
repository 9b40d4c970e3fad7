import { AUTO_PERCENT } from '../../units/limit.ts'
import { formatPeak } from '../../units/format-peak.ts'
import { formatBytes } from '../../units/size.ts'
import { formatDuration } from '../../units/duration.ts'
import type { ProcessLimits } from '../../gates/threshold/process-limits.ts'
import { formatContainer } from '../../report/container-rows.ts'
import { escapeLogLines } from '../../encoders/escape.ts'
import { untrusted, type MaybeUntrusted, type Untrusted } from '../../findings/untrusted.ts'
import {
  acceptedFindings,
  brokenLimits,
  collectAdvice,
  formatAccepted,
} from '../../report/findings.ts'
import { describeCommandEnd, formatCommandEnd } from '../../report/command-end.ts'
import { formatFigures } from '../../report/format-figures.ts'
import {
  formatHost,
  formatLimits,
  formatQuality,
  formatSources,
  formatTotal,
  formatWatched,
} from '../../report/quality-lines.ts'
import type { ProcessRow, Report } from '../../report/report.ts'
import { formatTimestamp } from '../../units/timestamp.ts'

const MOST_CONTAINERS = 50

/**
 * The text log. Its first lines are those of the bash tool this project grew from, to the letter in
 * mode `scan`; then the host, the ten largest processes, and all that is needed to read the
 * figures. Local time at `offsetMinutes` east of UTC.
 */
export function renderTextLog(
  report: Report,
  threshold: ProcessLimits | undefined,
  offsetMinutes: number,
): string {
  const hasLines = threshold?.kind === 'lines'
  const limit = formatThreshold(report, threshold)
  return `${escapeLogLines([
    `Memory Leak Detection Report - ${formatTimestamp(report.run.startedAt, offsetMinutes)}`,
    untrusted`Threshold: ${limit}`,
    '-'.repeat(45),
    formatOpening(report, hasLines ? 'their limit of' : limit),
    ...findOffenders(report).map((row) => formatRow(report, row)),
    '',
    formatClosing(report, hasLines ? 'its limit' : limit),
    '',
    untrusted`Verdict: ${report.sentence}`,
    ...(report.comparison === undefined
      ? []
      : [untrusted`Compared: ${report.comparison.sentence}`]),
    ...listFindings(report),
    `Host: ${report.host.hostname}, ${formatHost(report)}`,
    '',
    `Largest ${isSnapshot(report) ? 'now' : 'by peak'}:`,
    ...report.processes.slice(0, 10).map((row) => formatRow(report, row)),
    ...(report.processes.length === 0 ? ['no process seen'] : []),
    ...listContainers(report),
    '',
    ...formatSettings(report),
    ...collectAdvice(report)
      .slice(0, 10)
      .map((advice) => `Advice: ${advice}`),
    ...(report.suggestion === '' ? [] : [untrusted`Suggestion: ${report.suggestion}`]),
  ])}\n`
}

function formatThreshold(
  { run, limits }: Report,
  threshold: ProcessLimits | undefined,
): MaybeUntrusted {
  if (threshold?.kind === 'percent') return `${threshold.percent}%`
  if (threshold?.kind === 'bytes') return formatBytes(threshold.bytes)
  if (threshold?.kind === 'off') return 'off'
  const stated = limits.find(({ gate }) => gate === 'threshold')?.text ?? ''
  return (run.mode === 'scan' && threshold?.kind !== 'lines') || stated === ''
    ? `${AUTO_PERCENT.MemTotal}%`
    : stated
}

function formatOpening(report: Report, limit: MaybeUntrusted): MaybeUntrusted {
  const what =
    limit === 'off' ? 'processes, threshold off' : untrusted`processes exceeding ${limit} memory`
  if (report.run.mode === 'scan') return untrusted`[*] Scanning for ${what}...`
  return untrusted`[*] Watched ${formatDuration(report.run.durationMs)} for ${what}...`
}

function findOffenders(report: Report): readonly ProcessRow[] {
  const ids = new Set(
    report.findings
      .filter(
        ({ gate, outcome, severity, accepted }) =>
          gate === 'threshold' &&
          outcome === 'fail' &&
          severity === 'error' &&
          accepted === undefined,
      )
      .map(({ subject }) => subject.id),
  )
  return report.processes
    .filter(({ id }) => ids.has(id))
    .toSorted((a, b) => b.memPercent - a.memPercent)
}

function formatRow(report: Report, row: ProcessRow): Untrusted {
  const watched = isSnapshot(report)
    ? ''
    : [
        '',
        `PEAK: ${formatPeak(row.peakRssBytes, row.peakIsLowerBound)}`,
        `START: ${formatBytes(row.startRssBytes)}`,
        `END: ${formatBytes(row.endRssBytes)}`,
      ].join(' | ')
  const percents = `MEM: ${row.memPercent.toFixed(1)}% | CPU: ${row.cpuPercent.toFixed(1)}%`
  return untrusted`PID: ${row.pid} | ${percents}${watched} | CMD: ${row.command === '' ? row.name : row.command}`
}

function isSnapshot({ quality }: Report): boolean {
  return quality.ended === 'snapshot'
}

function formatClosing(report: Report, limit: MaybeUntrusted): MaybeUntrusted {
  if (report.leakDetected) return '[!] Potential memory leaks found. Review the log file.'
  if (report.verdict === 'inconclusive')
    return untrusted`[?] Not judged: ${report.inconclusiveReason}`
  const accepted = acceptedFindings(report).length === 0 ? '' : ' but what is accepted'
  const end = describeCommandEnd(report)
  const head = end === '' ? '[OK]' : `[!] ${end}`
  return limit === 'off'
    ? `${head} No limit broken${accepted}.`
    : untrusted`${head} No process above ${limit}${accepted}.`
}

function listFindings(report: Report): readonly string[] {
  const unknown = report.findings.filter(({ outcome }) => outcome === 'unknown')
  return [
    ...brokenLimits(report)
      .slice(0, 50)
      .map(({ gate, message }) => untrusted`- ${gate}: ${message}`),
    ...acceptedFindings(report)
      .slice(0, 50)
      .map((finding) => untrusted`- accepted, ${finding.gate}: ${formatAccepted(finding)}`),
    ...unknown
      .slice(0, 20)
      .map(({ gate, message }) => untrusted`- not judged, ${gate}: ${message}`),
  ]
}

function listContainers({ containers = [] }: Report): readonly string[] {
  const left = containers.length - MOST_CONTAINERS
  return containers.length === 0
    ? []
    : [
        '',
        'Containers:',
        ...containers.slice(0, MOST_CONTAINERS).map(formatContainer),
        ...(left > 0 ? [`and ${left} more`] : []),
      ]
}

function formatSettings(report: Report): readonly MaybeUntrusted[] {
  const { run, tool } = report
  return [
    `Watched: ${formatWatched(report)}`,
    `Limits: ${formatLimits(report)}`,
    untrusted`Base: ${report.memoryBase.label}`,
    `Peak of all together: ${formatTotal(report)}`,
    `Measured: ${formatQuality(report)}`,
    untrusted`Sources: ${formatSources(report)}`,
    ...(run.workload === null ? [] : [`Workload: ${formatCommandEnd(run.workload)}`]),
    `Run: ${[run.name, `mode ${run.mode}`, run.url].filter((part) => part !== '').join(', ')}`,
    ...formatPairs(report),
    ...report.notices.map((notice) => untrusted`Note: ${notice}`),
    `Written by ${tool.name} ${tool.version}`,
  ]
}

function formatPairs({ ab }: Report): readonly string[] {
  if (ab === undefined) return []
  return [
    `Compared: ${ab.head} with ${ab.base}, ${ab.pairs.length} of ${ab.repeat} pairs`,
    ...ab.pairs.map(
      ({ base, head }, at) =>
        `  ${at + 1}: base ${formatFigures(base)}; head ${formatFigures(head)}`,
    ),
    ...(ab.problem === '' ? [] : [untrusted`  broken off: ${ab.problem}`]),
  ]
}
