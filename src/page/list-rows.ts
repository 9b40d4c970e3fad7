import { formatPercent } from '../units/percent.ts'
import { formatUse } from '../report/container-rows.ts'
import { acceptedIds, brokenLimits } from '../report/findings.ts'
import { nameSeen } from '../report/name-seen.ts'
import type { ContainerRow, ProcessRow, Report } from '../report/report.ts'
import { untrusted, type Untrusted } from '../findings/untrusted.ts'

export type RowVerdict = ProcessRow['verdict'] | 'accepted'

/** A line of the table: a process, a group of several, or a container. */
export interface Row {
  readonly id: string
  readonly kind: 'process' | 'group' | 'container'
  readonly name: Untrusted
  readonly detail: Untrusted
  /** of the first member where it is a group: null */
  readonly pid: number | null
  readonly startBytes: number | null
  readonly peakBytes: number
  readonly peakIsLowerBound: boolean
  readonly endBytes: number | null
  readonly sharePercent: number
  readonly cpuPercent: number | null
  readonly livedMs: number | null
  /** null where no gate judged growth */
  readonly growthBytesPerMinute: number | null
  /** alive at last; null where that was not read */
  readonly heapBytes: number | null
  readonly trendBytes: readonly number[]
  readonly verdict: RowVerdict
}

/**
 * Containers first, groups of several processes, then processes; each largest first. Page and
 * script count rows in this order.
 */
export function listRows(report: Report): Row[] {
  const accepted = acceptedIds(report)
  const rows = [
    ...(report.containers ?? []).map((container) => rowOfContainer(container, report)),
    ...report.groups.map((group) => rowOfGroup(group, report)),
    ...report.processes.map((process) => rowOfProcess(process, report)),
  ]
  return rows.map((row) => (accepted.has(row.id) ? { ...row, verdict: 'accepted' } : row))
}

/** Of its own limit, where it has one. */
function rowOfContainer(row: ContainerRow, report: Report): Row {
  const { id, label, peakHeldBytes, endHeldBytes, limitBytes } = row
  const ofBytes = limitBytes ?? report.memoryBase.bytes
  return {
    id,
    kind: 'container',
    name: nameSeen(label),
    detail: untrusted`${formatUse(row)}`,
    pid: null,
    startBytes: null,
    peakBytes: peakHeldBytes ?? 0,
    peakIsLowerBound: false,
    endBytes: endHeldBytes,
    sharePercent: ofBytes > 0 ? ((peakHeldBytes ?? 0) / ofBytes) * 100 : 0,
    cpuPercent: null,
    livedMs: null,
    growthBytesPerMinute: null,
    heapBytes: null,
    trendBytes: row.trendBytes,
    verdict: row.verdict,
  }
}

function rowOfGroup(
  {
    id,
    name,
    processes,
    peakAnonSumBytes,
    peakIsLowerBound,
    growthBytesPerMinute = null,
  }: Report['groups'][number],
  report: Report,
): Row {
  return {
    id,
    kind: 'group',
    name: nameSeen(name),
    detail: untrusted`${processes} processes together, anonymous memory`,
    pid: null,
    startBytes: null,
    peakBytes: peakAnonSumBytes,
    peakIsLowerBound: peakIsLowerBound === true,
    endBytes: null,
    sharePercent:
      report.memoryBase.bytes > 0 ? (peakAnonSumBytes / report.memoryBase.bytes) * 100 : 0,
    cpuPercent: null,
    livedMs: null,
    growthBytesPerMinute,
    heapBytes: null,
    trendBytes: [],
    verdict: verdictOf(id, report),
  }
}

function rowOfProcess(row: ProcessRow, report: Report): Row {
  const detail = row.command === row.label || row.command === row.name ? untrusted`` : row.command
  const fromMs = Math.max(Date.parse(row.startedAt), Date.parse(report.run.startedAt))
  const toMs =
    row.endedAt === null
      ? Date.parse(report.run.startedAt) + report.run.durationMs
      : Date.parse(row.endedAt)
  return {
    id: row.id,
    kind: 'process',
    name: nameSeen(row.label),
    detail,
    pid: row.pid,
    startBytes: row.startRssBytes,
    peakBytes: row.peakRssBytes,
    peakIsLowerBound: row.peakIsLowerBound ?? false,
    endBytes: row.endRssBytes,
    sharePercent: row.peakPercent,
    cpuPercent: row.cpuPercent,
    livedMs: Math.max(0, toMs - fromMs),
    growthBytesPerMinute: row.growthBytesPerMinute ?? null,
    heapBytes: row.heap?.endBytes ?? null,
    trendBytes: row.trendBytes,
    verdict: row.verdict,
  }
}

function verdictOf(id: string, report: Report): RowVerdict {
  const worst = brokenLimits(report).find(({ subject }) => subject.id === id)
  if (worst !== undefined) return worst.fails ? 'fail' : 'warn'
  return report.findings.some(({ subject, outcome }) => subject.id === id && outcome === 'unknown')
    ? 'unknown'
    : 'ok'
}

/** "9.12 %", "< 0.01 %" */
export function formatShare(percent: number): string {
  return percent > 0 && percent < 0.01 ? '< 0.01 %' : formatPercent(percent)
}
