import type { MemoryBase } from '../findings/memory-base.ts'
import type { ProcessLimit } from '../findings/limits.ts'
import type { ProcessSeries, Recording } from '../series/series.ts'
import { buildHeapRow } from './heap-row.ts'
import type { ProcessRow, Report } from './report.ts'
import { toIso } from './to-iso.ts'
import { buildTrend } from './trend.ts'

/** What the rows are compared with; limits, and growth in bytes a minute, by the process's id. */
interface Compared {
  readonly findings: Report['findings']
  readonly memoryBase: MemoryBase
  readonly processLimits: ReadonlyMap<string, ProcessLimit>
  readonly rates: ReadonlyMap<string, number>
}

/** One row for each process, largest peak first. */
export function buildRows(
  recording: Recording,
  { findings, memoryBase, processLimits, rates }: Compared,
): ProcessRow[] {
  const totalBytes = recording.host.memTotalKiB * 1024
  const verdicts = worstBySubject(findings)
  return recording.processes
    .map((process) =>
      buildRow(process, {
        startedEpochMs: recording.startedEpochMs,
        totalBytes,
        baseBytes: memoryBase.bytes,
        thresholdBytes: processLimits.get(process.id)?.bytes ?? Number.POSITIVE_INFINITY,
        verdict: verdicts.get(process.id) ?? 'ok',
        bytesPerMinute: rates.get(process.id) ?? null,
      }),
    )
    .sort((a, b) => b.peakRssBytes - a.peakRssBytes)
}

interface Frame {
  readonly startedEpochMs: number
  readonly totalBytes: number
  readonly baseBytes: number
  readonly thresholdBytes: number
  readonly verdict: ProcessRow['verdict']
  readonly bytesPerMinute: number | null
}

function buildRow(
  process: ProcessSeries,
  { startedEpochMs, totalBytes, baseBytes, thresholdBytes, verdict, bytesPerMinute }: Frame,
): ProcessRow {
  const last = process.slow.at(-1)
  const livedMs = startedEpochMs + (last?.atMs ?? 0) - process.startedEpochMs
  return {
    index: process.index,
    id: process.id,
    pid: process.pid,
    ppid: process.ppid,
    name: process.name,
    command: process.command,
    label: process.label,
    runtime: process.runtime,
    container: process.container,
    startedAt: toIso(process.startedEpochMs),
    endedAt: process.aliveAtEnd ? null : toIso(startedEpochMs + process.lastMs),
    startRssBytes: process.startRssBytes,
    peakRssBytes: process.peakRssBytes,
    endRssBytes: process.endRssBytes,
    peakAnonBytes: process.peakAnonBytes,
    pssBytes: process.pssBytes,
    peakIsHighWaterMark: process.peakIsHighWaterMark,
    peakSource: process.peakSource,
    peakIsLowerBound: process.peakIsLowerBound,
    peakAtMostBytes: process.peakAtMostBytes,
    thresholdBytes: Number.isFinite(thresholdBytes) ? Math.round(thresholdBytes) : null,
    peakPercent: percentOf(process.peakRssBytes, baseBytes),
    memPercent: percentOf(process.endRssBytes, totalBytes),
    // ps(1), pcpu: CPU time divided by the time the process has been running
    cpuPercent: last === undefined || livedMs <= 0 ? 0 : (last.cpuMs / livedMs) * 100,
    threads: last?.threads ?? null,
    descriptors: last === undefined || last.descriptors < 0 ? null : last.descriptors,
    readings: process.readings,
    verdict,
    growthBytesPerMinute: bytesPerMinute,
    ...(process.heap === undefined
      ? {}
      : { heap: buildHeapRow(process.heap, process.lastMs, startedEpochMs) }),
    trendBytes: buildTrend({
      firstMs: process.firstMs,
      lastMs: process.lastMs,
      atMs: process.changedAtMs,
      bytes: process.rssBytes,
    }),
  }
}

/** The worst that was found of each subject, by its id. */
export function worstBySubject(findings: Report['findings']): Map<string, ProcessRow['verdict']> {
  const ranks = ['ok', 'unknown', 'warn', 'fail'] as const
  const worst = new Map<string, ProcessRow['verdict']>()
  for (const { subject, outcome, fails, accepted } of findings) {
    if (accepted !== undefined) continue
    const verdict = fails
      ? 'fail'
      : outcome === 'fail'
        ? 'warn'
        : outcome === 'unknown'
          ? 'unknown'
          : 'ok'
    if (ranks.indexOf(verdict) > ranks.indexOf(worst.get(subject.id) ?? 'ok'))
      worst.set(subject.id, verdict)
  }
  return worst
}

const percentOf = (bytes: number, ofBytes: number): number =>
  ofBytes > 0 ? (bytes / ofBytes) * 100 : 0
