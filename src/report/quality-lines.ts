import { untrusted, type MaybeUntrusted, type Untrusted } from '../findings/untrusted.ts'
import { formatPeak } from '../units/format-peak.ts'
import { formatBytes } from '../units/size.ts'
import { formatDuration } from '../units/duration.ts'
import { formatPercent } from '../units/percent.ts'
import type { ProcessRow, Report } from './report.ts'

const MOST_SETTINGS = 6

/** "RAM 15.6 GiB, available 9.1 GiB, swap 0 B of 2 GiB used, PSI some 0 % full 0 %, OOM kills 0" */
export function formatHost({ host }: Report): string {
  const parts = [`RAM ${formatBytes(host.memTotalKiB * 1024)}`]
  if (host.lastAvailableBytes !== null)
    parts.push(`available ${formatBytes(host.lastAvailableBytes)}${formatLowest(host)}`)
  const swapTotalBytes = host.swapTotalKiB * 1024
  if (swapTotalBytes === 0) parts.push('no swap')
  else
    parts.push(
      `swap ${host.swapUsedBytes === null ? '?' : formatBytes(host.swapUsedBytes)} of ${formatBytes(swapTotalBytes)} used`,
    )
  parts.push(
    host.psi === null
      ? 'PSI not readable'
      : `PSI some ${formatPercent(host.psi[0])} full ${formatPercent(host.psi[1])}`,
  )
  parts.push(`OOM kills ${host.oomKills}`)
  return parts.join(', ')
}

function formatLowest(host: Report['host']): string {
  const lowest = host.minAvailableBytes
  return lowest === null || lowest === host.lastAvailableBytes
    ? ''
    : ` (lowest ${formatBytes(lowest)})`
}

/** How well it was measured, and what the measuring cost. */
export function formatQuality({ quality, run }: Report): string {
  const gapMs = quality.gaps.reduce((sum, gap) => sum + gap.ms, 0)
  const samples =
    quality.plannedTicks > quality.ticks
      ? `${quality.ticks} of ${quality.plannedTicks}`
      : String(quality.ticks)
  return [
    quality.ended === 'snapshot'
      ? 'one snapshot'
      : `${samples} samples, one each ${formatDuration(run.intervalMs)}`,
    `${quality.missedTicks} missed`,
    `${formatCount(quality.gaps.length, 'gap')}${gapMs > 0 ? ` (${formatDuration(gapMs)})` : ''}`,
    ...(quality.damagedLines > 0 ? [formatCount(quality.damagedLines, 'damaged line')] : []),
    ...quality.limited.map(({ reason, count }) => `limited: ${reason} (${count})`),
    `ended: ${quality.ended}`,
    `sampler CPU ${formatDuration(quality.samplerCpuMs)}, memory ${formatBytes(quality.samplerRssBytes)}`,
  ].join(', ')
}

const INFERRED = 'growth, grades, times to a limit, totals (shared memory counted once)'

/** What is read from the kernel, and what is worked out of it. */
export function formatSources({ processes, quality }: Report): Untrusted {
  const count = (source: ProcessRow['peakSource']): number =>
    processes.filter((row) => row.peakIsLowerBound !== true && row.peakSource === source).length
  const open = processes.filter(({ peakIsLowerBound }) => peakIsLowerBound === true).length
  const counts = [
    [count('exit'), "by the kernel's record of the end"],
    [count('wait4'), 'by wait4 of the command'],
    [count('high-water') + count('samples'), 'by looks'],
    [open, 'only at least, by the last look before the end'],
  ] as const
  const peaks = counts
    .filter(([many]) => many > 0)
    .map(([many, how]) => `${many} ${how}`)
    .join(', ')
  const shown = peaks === '' ? '' : `peaks: ${peaks}; `
  return untrusted`${shown}${describeExits(quality)}inferred: ${INFERRED}`
}

function describeExits({ exitRecords }: Report['quality']): MaybeUntrusted {
  if (exitRecords === undefined || exitRecords.state === 'told') return ''
  const what =
    exitRecords.state === 'lost' ? 'some records of ends were lost' : 'no records of ends'
  return untrusted`${what}${exitRecords.reason === '' ? '' : untrusted` (${exitRecords.reason})`}; `
}

/** What was looked at. */
export function formatWatched({ scope, run }: Report): string {
  const processes = formatCount(scope.processes, 'process', 'processes')
  return [
    `${scope.label === '' ? scope.kind : scope.label}, ${processes} in ${formatDuration(run.durationMs)}`,
    ...(scope.include.length > 0 ? [`include ${scope.include.join(' ')}`] : []),
    ...(scope.exclude.length > 0 ? [`exclude ${scope.exclude.join(' ')}`] : []),
  ].join(', ')
}

/**
 * Each limit in force, and the config file where it set anything: "threshold: 30 % of 15.6 GiB =
 * 4.69 GiB; .github/memory-leak-detector.yml sets threshold".
 */
export function formatLimits(report: Report): string {
  const limits = report.limits
    .filter(({ text }) => text !== '')
    .map(({ gate, text }) => untrusted`${gate}: ${text}`)
  return [...(limits.length === 0 ? ['all limits off'] : limits), ...describeConfig(report)].join(
    '; ',
  )
}

function describeConfig({ run: { config } }: Report): string[] {
  if (config === undefined) return []
  const more = config.names.length - MOST_SETTINGS
  return [
    `${config.path} sets ${config.names.slice(0, MOST_SETTINGS).join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  ]
}

/** Peak of all together, which never adds RSS. */
export function formatTotal({ total }: Report): string {
  const pss =
    total.pssPeakBytes === null
      ? ''
      : `, PSS ${formatBytes(total.pssPeakBytes)}${pssTimes[total.pssReadAt ?? 'unknown']}`
  const method = total.method === '' ? '' : ` (${total.method})`
  return `${formatPeak(total.peakBytes, total.peakIsLowerBound)}${method}${pss}`
}

const pssTimes = {
  start: ' at the start',
  peak: ' at a peak',
  end: ' at the end',
  unknown: '',
} as const

function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
