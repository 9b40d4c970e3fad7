import type { Option, Settings } from '../plan/option.ts'
import type { Untrusted } from '../report/untrusted.ts'
import type { ProcessSeries } from '../series/series.ts'
import { limitBytes, limitPercent, parseLimit, type Limit } from '../units/limit.ts'
import { formatPercent } from '../units/percent.ts'
import { roundUpSize } from '../units/round-size.ts'
import { formatBytes } from '../units/size.ts'
import { nameWithPid, subjectOf } from './describe-subject.ts'
import type { Evidence, Finding, Gate, MemoryBase } from './gate.ts'

const SIZES = '`30%`, `512MiB`, `2GB`, `1Gi`; a bare number is percent, more than 0 and at most 100'

const failAbove: Option<Limit> = {
  name: 'threshold', default: 'auto',
  description: 'Fails when a process peaks above it. auto: 30 % of the machine\'s memory, or 80 % of a lower cgroup limit; in scan 30 % of the machine\'s.',
  allowed: `\`auto\`, \`off\`, ${SIZES}`, parse: parseLimit, isLimit: true,
}

const warnAbove: Option<Limit> = {
  name: 'warn-threshold', default: 'off', description: 'Warns when a process peaks above it; must be below `threshold`.',
  allowed: `\`off\`, ${SIZES}`, isLimit: true,
  parse: text => {
    const limit = parseLimit(text)
    if (limit.kind === 'auto') throw new Error('has no automatic value')
    return limit
  },
}

/** The peak resident memory of each process against a limit. */
export const threshold: Gate = {
  name: 'threshold',
  description: 'the peak of the resident memory (RSS) of each process, with the kernel\'s own high-water mark where it was read; in a snapshot the memory now',
  severity: 'error',
  order: 10,
  options: [failAbove, warnAbove],
  judge: (evidence, settings) => {
    const base = evidence.memoryBase
    const limits = [settings.value(failAbove), settings.value(warnAbove)] as const
    if (limits.some(needsBase) && base.bytes <= 0) return [notJudged(limits)]
    const [failBytes, warnBytes] = [limitBytes(limits[0], base), limitBytes(limits[1], base)]
    return evidence.recording.processes.flatMap(process => {
      const measured = evidence.isSnapshot ? process.endRssBytes : process.peakRssBytes
      if (measured > failBytes) return [finding('error', process, measured, { bytes: failBytes, limit: limits[0] }, evidence)]
      return measured > warnBytes ? [finding('warning', process, measured, { bytes: warnBytes, limit: limits[1] }, evidence)] : []
    }).sort((a, b) => b.measured - a.measured)
  },
  describe: ({ memoryBase }, settings) => {
    const fail = describeLimit(settings.value(failAbove), memoryBase)
    const warn = describeLimit(settings.value(warnAbove), memoryBase)
    return [fail, warn === '' ? '' : `warns above ${warn}`].filter(part => part !== '').join(', ')
  },
  lines: ({ memoryBase }, settings) => [failAbove, warnAbove]
    .map(option => ({ label: option.name, bytes: Math.round(limitBytes(settings.value(option), memoryBase)) }))
    .filter(({ bytes }) => bytes > 0 && Number.isFinite(bytes)),
}

/** What a growing process runs into, for other gates: infinite when off, or a percent of nothing known. */
export function failLimitBytes({ memoryBase }: Evidence, settings: Settings): number {
  const limit = settings.value(failAbove)
  return needsBase(limit) && memoryBase.bytes <= 0 ? Number.POSITIVE_INFINITY : limitBytes(limit, memoryBase)
}

/** The same, and the percent that it is. */
export function failReach(evidence: Evidence, settings: Settings): { bytes: number; percent: number | null } {
  const limit = settings.value(failAbove)
  return { bytes: failLimitBytes(evidence, settings), percent: limit.kind === 'auto' || limit.kind === 'percent' ? limitPercent(limit, evidence.memoryBase) : null }
}

const needsBase = (limit: Limit): boolean => limit.kind === 'auto' || limit.kind === 'percent'

function describeLimit(limit: Limit, base: MemoryBase): string {
  if (limit.kind === 'off') return ''
  if (limit.kind === 'bytes') return formatBytes(limit.bytes)
  return `${formatPercent(limitPercent(limit, base))} of ${base.label} = ${formatBytes(limitBytes(limit, base))}`
}

function finding(severity: Finding['severity'], process: ProcessSeries, measured: number, broken: { bytes: number; limit: Limit }, { isSnapshot, memoryBase }: Evidence): Finding {
  const limit = broken.limit.kind === 'bytes' ? formatBytes(broken.bytes) : describeLimit(broken.limit, memoryBase)
  const kernel = !isSnapshot && process.peakIsHighWaterMark ? ' by the kernel\'s high-water mark' : ''
  return {
    gate: threshold.name, outcome: 'fail', severity, subject: subjectOf(process), measured, limit: Math.round(broken.bytes), unit: 'bytes',
    message: `${nameWithPid(process)} ${isSnapshot ? 'holds' : 'peaked at'} ${formatBytes(measured)}${kernel}, ${severity === 'error' ? 'limit' : 'warning limit'} ${limit}` as Untrusted,
    advice: `if ${process.label} may need this much, set \`${severity === 'error' ? failAbove.name : warnAbove.name}: ${roundUpSize(measured * 1.4)}\`` as Untrusted,
  }
}

function notJudged([fail]: readonly Limit[]): Finding {
  return {
    gate: threshold.name, outcome: 'unknown', severity: 'error', subject: { kind: 'job', id: 'job', name: 'this machine' as Untrusted }, measured: 0, limit: 0, unit: 'bytes',
    message: 'the size of this machine\'s memory cannot be read, so there is nothing to take a percentage of' as Untrusted,
    advice: (fail !== undefined && needsBase(fail) ? 'give `threshold` a size such as `512MiB`' : 'give `warn-threshold` a size such as `512MiB`') as Untrusted,
  }
}
