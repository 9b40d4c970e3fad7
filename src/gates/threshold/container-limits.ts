import { matchesContainer } from '../../globs/container-globs.ts'
import { untrusted } from '../../findings/untrusted.ts'
import type { ContainerSeries } from '../../series/series.ts'
import { AUTO_PERCENT, limitBytes, type Limit } from '../../units/limit.ts'
import { formatOfLimit } from '../../units/of-limit.ts'
import { formatPercent } from '../../units/percent.ts'
import { formatBytes } from '../../units/size.ts'
import { suggestSize } from '../../units/suggest-size.ts'
import { containerSubjectOf } from '../../findings/subject.ts'
import type { Evidence } from '../gate.ts'
import type { Finding } from '../../findings/finding.ts'
import { namesOfContainer } from '../../findings/names-of.ts'
import type { GlobLimit, ProcessLimits } from './process-limits.ts'

/**
 * Findings on the containers that hold more than their line of `threshold` allows. No line, no
 * limit.
 */
export function judgeContainers(
  limits: ProcessLimits,
  { recording, isSnapshot }: Pick<Evidence, 'recording' | 'isSnapshot'>,
): Finding[] {
  return recording.containers.flatMap((container) => {
    const line = findLine(limits, container)
    const measured = isSnapshot ? container.endHeldBytes : container.peakHeldBytes
    if (line === null || measured === null || measured <= bytesOf(line.limit, container)) return []
    return [
      {
        gate: 'threshold',
        outcome: 'fail',
        severity: 'error',
        subject: containerSubjectOf(container),
        measured,
        limit: Math.round(bytesOf(line.limit, container)),
        unit: 'bytes',
        message: untrusted`${container.label}${isSnapshot ? ':' : ' peaked at'} ${formatOfLimit(measured, container.limitBytes)}, limit ${describe(line.limit, container)} for ${line.glob.text}`,
        advice: untrusted`if ${container.label} may hold this much, give it more memory or set the line \`${line.glob.text}: ${suggestSize(measured)}\` of \`threshold\``,
      },
    ]
  })
}

/** Infinite where no line is for it, or where a percentage has no limit to be of. */
export function containerLimitBytes(limits: ProcessLimits, container: ContainerSeries): number {
  const line = findLine(limits, container)
  return line === null ? Number.POSITIVE_INFINITY : bytesOf(line.limit, container)
}

/** "container:* 80 % of its own limit" */
export function describeContainerLines(limits: ProcessLimits): string[] {
  return limits.kind === 'lines'
    ? (limits.containers ?? []).map(({ glob, limit }) => `${glob.text} ${describeFor(limit)}`)
    : []
}

function findLine(limits: ProcessLimits, container: ContainerSeries): GlobLimit | null {
  return limits.kind === 'lines'
    ? ((limits.containers ?? []).find(({ glob }) =>
        matchesContainer([glob], namesOfContainer(container)),
      ) ?? null)
    : null
}

function bytesOf(limit: Limit, { limitBytes: own }: ContainerSeries): number {
  if (limit.kind === 'off' || limit.kind === 'bytes')
    return limitBytes(limit, { bytes: 0, source: 'cgroup' })
  return own === null ? Number.POSITIVE_INFINITY : (percentOf(limit) / 100) * own
}

function describe(limit: Limit, container: ContainerSeries): string {
  const bytes = formatBytes(bytesOf(limit, container))
  return limit.kind === 'percent' || limit.kind === 'auto'
    ? `${formatPercent(percentOf(limit))} of its own = ${bytes}`
    : bytes
}

function describeFor(limit: Limit): string {
  if (limit.kind === 'off') return 'off'
  return limit.kind === 'bytes'
    ? formatBytes(limit.bytes)
    : `${formatPercent(percentOf(limit))} of its own limit`
}

function percentOf(limit: Limit): number {
  return limit.kind === 'percent' ? limit.percent : AUTO_PERCENT.cgroup
}
