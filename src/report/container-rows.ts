import type { ContainerSeries, Recording } from '../series/series.ts'
import { formatOfLimit } from '../units/of-limit.ts'
import { formatBytes } from '../units/size.ts'
import { worstBySubject } from './process-rows.ts'
import { toIso } from './to-iso.ts'
import type { ContainerRow, Report } from './report.ts'
import { buildTrend } from './trend.ts'
import { untrusted, type Untrusted } from '../findings/untrusted.ts'

/** One row for each container, largest first. `limits`: in bytes, by the container's id. */
export function buildContainerRows(
  recording: Recording,
  findings: Report['findings'],
  limits: ReadonlyMap<string, number>,
): ContainerRow[] {
  const verdicts = worstBySubject(findings)
  return recording.containers.map((container) => {
    const limit = limits.get(container.id) ?? Number.POSITIVE_INFINITY
    return {
      ...buildRow(container, recording.startedEpochMs),
      thresholdBytes: Number.isFinite(limit) ? Math.round(limit) : null,
      processes: recording.processes.filter(
        (process) => process.container === container.containerId,
      ).length,
      verdict: verdicts.get(container.id) ?? 'ok',
    }
  })
}

/**
 * "container api (compose shop/api): 480 of 512 MiB"; where the counters cannot be read "... not
 * readable".
 */
export function formatContainer(row: ContainerRow): Untrusted {
  return untrusted`${row.label}: ${formatUse(row)}`
}

/** The same without its name: nothing in it is foreign. */
export function formatUse({
  peakHeldBytes,
  limitBytes,
  anonBytes,
  fileBytes,
  peakBytes,
  oomKillsInAll,
  processes,
}: ContainerRow): string {
  const parts = [
    peakHeldBytes === null
      ? `counters not readable${limitBytes === null ? '' : `, limit ${formatBytes(limitBytes)}`}`
      : formatOfLimit(peakHeldBytes, limitBytes),
    anonBytes === null ? '' : `anonymous ${formatBytes(anonBytes)}`,
    fileBytes === null ? '' : `file ${formatBytes(fileBytes)}`,
    peakBytes === null ? '' : `the kernel's peak ${formatBytes(peakBytes)}`,
    oomKillsInAll === 0 ? '' : `OOM kills ${oomKillsInAll}`,
    `processes ${processes}`,
  ]
  return parts.filter((part) => part !== '').join(', ')
}

function buildRow(
  container: ContainerSeries,
  startedEpochMs: number,
): Omit<ContainerRow, 'thresholdBytes' | 'processes' | 'verdict'> {
  const { atMs, heldBytes, killedAtMs, ...facts } = container
  const [firstMs, lastMs] = [atMs[0] ?? 0, atMs.at(-1) ?? 0]
  return {
    ...facts,
    firstAt: toIso(startedEpochMs + firstMs),
    lastAt: toIso(startedEpochMs + lastMs),
    oomKilledAt: killedAtMs === null ? null : toIso(startedEpochMs + killedAtMs),
    trendBytes: buildTrend({ firstMs, lastMs, atMs, bytes: heldBytes }),
  }
}
