import type { Glob } from '../globs/glob.ts'
import type { Option, Settings } from '../settings/option.ts'
import { untrusted, type MaybeUntrusted } from '../findings/untrusted.ts'
import type { ProcessSeries } from '../series/series.ts'
import { AUTO_PERCENT, limitBytes, limitPercent, type Limit } from '../units/limit.ts'
import { phrasePeak } from '../units/format-peak.ts'
import { formatBytes } from '../units/size.ts'
import { suggestSize } from '../units/suggest-size.ts'
import {
  containerLimitBytes,
  describeContainerLines,
  judgeContainers,
} from './threshold/container-limits.ts'
import { nameWithPid, subjectOf, type Subject } from '../findings/subject.ts'
import type { Evidence, Gate } from './gate.ts'
import type { Finding } from '../findings/finding.ts'
import type { LimitLine } from '../findings/limits.ts'
import type { MemoryBase } from '../findings/memory-base.ts'
import { describeLimit, isUnknown, parseFixedLimit, SIZES } from './threshold/memory-limit.ts'
import { limitFor, parseProcessLimits, type ProcessLimits } from './threshold/process-limits.ts'

/** A page draws so many lines, a sentence names so many; further ones are in the plan. */
const MOST_LINES_SHOWN = 6

const failAbove: Option<ProcessLimits> = {
  name: 'threshold',
  group: 'first',
  default: 'auto',
  isList: true,
  isLine: (text) => text.includes(':'),
  description: `Fails when a process peaks above it. auto: ${AUTO_PERCENT.MemTotal} % of the machine's memory, or ${AUTO_PERCENT.cgroup} % of a lower cgroup limit; in scan ${AUTO_PERCENT.MemTotal} % of the machine's. Lines \`GLOB: LIMIT\` give programs limits of their own: the first that matches holds, whom none matches has auto. Lines \`container:GLOB: LIMIT\` are for what a container holds, in percent of its own limit.`,
  allowed: `\`auto\`, \`off\`, ${SIZES}; or lines such as \`java: 2GiB\``,
  parse: parseProcessLimits,
  isLimit: true,
}

const warnAbove: Option<Limit> = {
  name: 'warn-threshold',
  group: 'limits',
  default: 'off',
  description: 'Warns when a process peaks above it; must be below `threshold`.',
  allowed: `\`off\`, ${SIZES}`,
  isLimit: true,
  parse: parseFixedLimit,
}

/** The peak resident memory of each process against a limit. */
export const threshold: Gate = {
  name: 'threshold',
  description:
    "the peak of the resident memory (RSS) of each process, with the kernel's own high-water mark where it was read; in a snapshot the memory now",
  failsWhen:
    'a process is above `threshold`, or above the limit of the line of it that the process falls under',
  severity: 'error',
  isInstant: true,
  options: [failAbove, warnAbove],
  judge: (evidence, settings) => {
    const ofProcesses = evidence.recording.processes.flatMap((process) =>
      judgeProcess(process, evidence, settings),
    )
    const findings = [
      ...ofProcesses,
      ...judgeUnseen(evidence, settings),
      ...judgeContainers(settings.value(failAbove), evidence),
    ].sort((a, b) => b.measured - a.measured)
    if (
      limitsInForce(evidence, settings.value(failAbove)).some(({ limit }) =>
        isUnknown(limit, evidence.memoryBase),
      )
    )
      return [...findings, notJudged(failAbove.name)]
    return isUnknown(settings.value(warnAbove), evidence.memoryBase)
      ? [...findings, notJudged(warnAbove.name)]
      : findings
  },
  describe: ({ memoryBase }, settings) => {
    const fail = describeAll(settings.value(failAbove), memoryBase)
    const warn = describeLimit(settings.value(warnAbove), memoryBase)
    const parts = [fail, warn === '' ? '' : untrusted`warns above ${warn}`]
    return untrusted`${parts.filter((part) => part !== '').join(', ')}`
  },
  lines: (evidence, settings) =>
    [
      ...linesInForce(evidence, settings.value(failAbove)),
      {
        label: warnAbove.name,
        bytes: Math.round(limitBytes(settings.value(warnAbove), evidence.memoryBase)),
      },
    ].filter(({ bytes }) => bytes > 0 && Number.isFinite(bytes)),
  limitOf: (process, { memoryBase }, settings) => {
    const { limit, glob } = limitFor(settings.value(failAbove), process)
    const bytes = isUnknown(limit, memoryBase)
      ? Number.POSITIVE_INFINITY
      : limitBytes(limit, memoryBase)
    return { bytes, text: describeLimit(limit, memoryBase), setting: settingFor(glob) }
  },
  limitOfContainer: (container, settings) =>
    containerLimitBytes(settings.value(failAbove), container),
}

/**
 * What a growing process runs into, for other gates: infinite when off, or a percent of nothing
 * known.
 */
export function failLimitBytes(
  process: ProcessSeries,
  { memoryBase }: Pick<Evidence, 'memoryBase'>,
  settings: Settings,
): number {
  const { limit } = limitFor(settings.value(failAbove), process)
  return isUnknown(limit, memoryBase) ? Number.POSITIVE_INFINITY : limitBytes(limit, memoryBase)
}

/** Why none of the processes has a limit that it could reach; '' where one has. */
export function explainNoLimit(evidence: Evidence, settings: Settings): string {
  const { processes } = evidence.recording
  if (processes.some((process) => Number.isFinite(failLimitBytes(process, evidence, settings))))
    return ''
  const limits = settings.value(failAbove)
  if (processes.some((process) => isUnknown(limitFor(limits, process).limit, evidence.memoryBase)))
    return "the size of this machine's memory cannot be read, so there is no limit to reach"
  return limits.kind === 'lines'
    ? `no line of \`${failAbove.name}\` limits what was sampled, so there is no limit to reach`
    : `\`${failAbove.name}\` is off, so there is no limit to reach`
}

/** The same, and the percent that it is; null where the limit is an amount. */
export function failReach(
  process: ProcessSeries,
  evidence: Evidence,
  settings: Settings,
): { bytes: number; percent: number | null } {
  const { limit } = limitFor(settings.value(failAbove), process)
  return {
    bytes: failLimitBytes(process, evidence, settings),
    percent:
      limit.kind === 'auto' || limit.kind === 'percent'
        ? limitPercent(limit, evidence.memoryBase)
        : null,
  }
}

function judgeProcess(process: ProcessSeries, evidence: Evidence, settings: Settings): Finding[] {
  const { isSnapshot, memoryBase } = evidence
  const measured = isSnapshot ? process.endRssBytes : process.peakRssBytes
  const warn = settings.value(warnAbove)
  const fail = limitFor(settings.value(failAbove), process)
  const isAbove = (limit: Limit): boolean =>
    !isUnknown(limit, memoryBase) && measured > limitBytes(limit, memoryBase)
  if (isAbove(fail.limit)) {
    return [
      finding(process, {
        measured,
        isSnapshot,
        severity: 'error',
        limit: fail.limit,
        memoryBase,
        setting: settingFor(fail.glob),
        line: fail.glob?.text ?? '',
      }),
    ]
  }
  return isAbove(warn)
    ? [
        finding(process, {
          measured,
          isSnapshot,
          severity: 'warning',
          limit: warn,
          memoryBase,
          setting: (size) => `\`${warnAbove.name}: ${size}\``,
          line: '',
        }),
      ]
    : []
}

/** One that ended before it was seen. */
const command: Subject = { kind: 'job', id: 'command', name: untrusted`the command` }

/**
 * What some process of the command held, nobody saw which one: above the limit that all of them
 * have.
 */
function judgeUnseen(
  { recording: { unseenPeakBytes: measured = 0, processes }, memoryBase }: Evidence,
  settings: Settings,
): Finding[] {
  const limit = settings.value(failAbove)
  const root = processes.find(({ isRoot }) => isRoot)
  if (limit.kind === 'lines' || isUnknown(limit, memoryBase)) return []
  if (measured <= limitBytes(limit, memoryBase)) return []
  const whose = root === undefined ? command.name : nameWithPid(root)
  const peaked = `peaked at ${formatBytes(measured)} by wait4`
  const above = describeLimit(limit, memoryBase)
  return [
    {
      gate: threshold.name,
      outcome: 'fail',
      severity: 'error',
      subject: root === undefined ? command : subjectOf(root),
      measured,
      limit: Math.round(limitBytes(limit, memoryBase)),
      unit: 'bytes',
      message: untrusted`a process of ${whose}, nobody saw which one, ${peaked}, limit ${above}`,
      advice: untrusted`if its processes may need this much, set ${settingFor(null)(suggestSize(measured))}`,
    },
  ]
}

/**
 * How the user would write another limit for a process, in backticks: `threshold: 2GiB`, or a line
 * of it.
 */
function settingFor(glob: Glob | null): (size: string) => string {
  return (size) =>
    glob === null
      ? `\`${failAbove.name}: ${size}\``
      : `the line \`${glob.text}: ${size}\` of \`${failAbove.name}\``
}

interface Broken {
  readonly measured: number
  readonly isSnapshot: boolean
  readonly severity: Finding['severity']
  readonly limit: Limit
  readonly memoryBase: MemoryBase
  readonly setting: (size: string) => string
  /** the glob of the limit's line, '' where it has none */
  readonly line: string
}

function finding(
  process: ProcessSeries,
  { measured, isSnapshot, severity, limit, memoryBase, setting, line }: Broken,
): Finding {
  const kernel =
    !isSnapshot && process.peakIsHighWaterMark ? " by the kernel's high-water mark" : ''
  const word = severity === 'error' ? 'limit' : 'warning limit'
  const held = isSnapshot
    ? `holds ${formatBytes(measured)}`
    : phrasePeak(measured, process.peakIsLowerBound)
  const above = untrusted`${word} ${describeLimit(limit, memoryBase)}${line === '' ? '' : ` for ${line}`}`
  return {
    gate: threshold.name,
    outcome: 'fail',
    severity,
    subject: subjectOf(process),
    measured,
    limit: Math.round(limitBytes(limit, memoryBase)),
    unit: 'bytes',
    message: untrusted`${nameWithPid(process)} ${held}${kernel}, ${above}`,
    advice: untrusted`if ${process.label} may need this much, set ${setting(suggestSize(measured))}`,
  }
}

function notJudged(option: string): Finding {
  return {
    gate: threshold.name,
    outcome: 'unknown',
    severity: 'error',
    subject: { kind: 'job', id: 'job', name: untrusted`this machine` },
    measured: 0,
    limit: 0,
    unit: 'bytes',
    message: untrusted`the size of this machine's memory cannot be read, so there is nothing to take a percentage of`,
    advice: untrusted`give \`${option}\` a size such as \`512MiB\``,
  }
}

/** "java 2 GiB, postgres* 40 % of 16 GiB RAM = 6.4 GiB, * off" */
function describeAll(limits: ProcessLimits, base: MemoryBase): MaybeUntrusted {
  if (limits.kind !== 'lines') return describeLimit(limits, base)
  const all = [
    ...limits.lines.map(
      ({ limit, glob }) =>
        untrusted`${glob.text} ${limit.kind === 'off' ? 'off' : describeLimit(limit, base)}`,
    ),
    ...describeContainerLines(limits),
  ]
  const left = all.length - MOST_LINES_SHOWN
  const shown = [...all.slice(0, MOST_LINES_SHOWN), ...(left > 0 ? [`and ${left} more`] : [])]
  return untrusted`${shown.join(', ')}`
}

/** Of many lines those that hold for the largest processes. */
function linesInForce(evidence: Evidence, limits: ProcessLimits): LimitLine[] {
  const byLabel = new Map(
    limitsInForce(evidence, limits).map(({ limit, glob }) => [
      glob === null ? failAbove.name : `${failAbove.name} ${glob.text}`,
      Math.round(limitBytes(limit, evidence.memoryBase)),
    ]),
  )
  return [...byLabel].slice(0, MOST_LINES_SHOWN).map(([label, bytes]) => ({ label, bytes }))
}

/**
 * Without lines the one limit, also where there is no process; with lines those that some process
 * falls under, its largest first.
 */
function limitsInForce(
  { recording: { processes } }: Evidence,
  limits: ProcessLimits,
): ReturnType<typeof limitFor>[] {
  if (limits.kind !== 'lines') return [{ limit: limits, glob: null }]
  return processes
    .toSorted((a, b) => b.peakRssBytes - a.peakRssBytes)
    .map((process) => limitFor(limits, process))
}
