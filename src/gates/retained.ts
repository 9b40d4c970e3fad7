import { untrusted } from '../findings/untrusted.ts'
import { formatDuration } from '../units/duration.ts'
import { formatPercent } from '../units/percent.ts'
import { formatBytes } from '../units/size.ts'
import { suggestSize } from '../units/suggest-size.ts'
import { isBatchProgram } from './growth/batch-programs.ts'
import { groupSubjectOf, nameWithPid, subjectOf } from '../findings/subject.ts'
import type { Evidence, Gate } from './gate.ts'
import type { Finding } from '../findings/finding.ts'
import { compareLevels, levelMs, type ComparedGroup } from './retained/kept.ts'
import { findLeftBehind, type LeftBehind } from './retained/left-behind.ts'
import { MIN_LEVEL_SAMPLES, type Level } from './retained/level.ts'
import { commandEndMs } from './retained/before-after.ts'
import {
  allowedBytes,
  LEFT_BEHIND_BYTES,
  retainable,
  type Retainable,
} from './retained/retainable.ts'
import { settleTime, outlastMs } from './retained/settling.ts'

/**
 * What stays when the work is done: services that hold more than before, processes that the command
 * left behind.
 */
export const retained: Gate = {
  name: 'retained',
  description:
    'what stays: memory that services hold after the command, or at the last mark, and did not before; processes that the command leaves behind',
  failsWhen: 'never by default: it warns; by a `retained-threshold` of yours',
  severity: 'warning',
  options: [settleTime, retainable],
  judge: (evidence, settings) => {
    const limit = settings.value(retainable)
    if (limit.kind === 'off' || evidence.isSnapshot) return []
    const severity = settings.isSet(retainable) ? 'error' : 'warning'
    const isSettled = outlastMs(settings) > 0
    const compared = compareLevels(evidence, isSettled)
    const left = isSettled ? findLeftBehind(evidence) : []
    const findings = [
      ...judgeLeft(
        left.filter(({ isBrief }) => !isBrief),
        limit,
        severity,
      ),
      ...compared.flatMap((one) => judgeKept(one, limit, severity, evidence.memoryBase.bytes)),
    ]
    if (findings.length > 0) return findings
    if (compared.length > 0 && compared.every(({ levels }) => levels === null))
      return [tooShort(evidence, severity)]
    if (left.length > 0 && left.every(({ isBrief }) => isBrief))
      return [tooBrief(evidence, left.length, severity)]
    return severity === 'error' &&
      evidence.workload === null &&
      evidence.recording.marks.length === 0
      ? [nothingToCompare(evidence)]
      : []
  },
  describe: (evidence, settings) => {
    const limit = settings.value(retainable)
    if (
      limit.kind === 'off' ||
      (evidence.workload === null && evidence.recording.marks.length === 0)
    )
      return ''
    if (limit.kind === 'percent') return `at most ${formatPercent(limit.percent)} more than before`
    return limit.kind === 'bytes'
      ? `at most ${formatBytes(limit.bytes)} more than before`
      : 'no more than healthy programs keep'
  },
}

/** Build servers and the like stay by design; they are named, but no warning. */
function judgeLeft(
  left: readonly LeftBehind[],
  limit: Retainable,
  severity: Finding['severity'],
): Finding[] {
  const isMeant = ({ process }: LeftBehind): boolean =>
    limit.kind === 'auto' && isBatchProgram(process)
  const counted = left.filter((one) => !isMeant(one))
  const limitBytes = limit.kind === 'bytes' ? limit.bytes : LEFT_BEHIND_BYTES
  return [
    ...(sum(counted) > limitBytes ? [leftFinding(counted, limitBytes, severity)] : []),
    ...left.filter(isMeant).map((one) => leftFinding([one], limitBytes, 'warning', 'pass')),
  ]
}

function leftFinding(
  left: readonly LeftBehind[],
  limitBytes: number,
  severity: Finding['severity'],
  outcome: Finding['outcome'] = 'fail',
): Finding {
  const [first] = left
  const count = left.length === 1 ? untrusted`1 process` : untrusted`${left.length} processes`
  const named = left
    .slice(0, 3)
    .map(({ process, bytes }) => `${nameWithPid(process)} ${formatBytes(bytes)}`)
    .join(', ')
  return {
    gate: retained.name,
    outcome,
    severity,
    grade: 'left behind',
    subject:
      left.length === 1 && first !== undefined
        ? subjectOf(first.process)
        : { kind: 'job', id: 'left-behind', name: count },
    measured: sum(left),
    limit: limitBytes,
    unit: 'bytes',
    message: untrusted`the command leaves ${count} behind, ${formatBytes(sum(left))}: ${named}${left.length > 3 ? ' and others' : ''}, limit ${formatBytes(limitBytes)}`,
    advice:
      outcome === 'pass'
        ? untrusted``
        : untrusted`stop what it starts before it ends; if later steps need it, set \`retained-threshold: ${suggestSize(sum(left))}\``,
  }
}

function judgeKept(
  { group, present, moments, levels, runtime }: ComparedGroup,
  limit: Retainable,
  severity: Finding['severity'],
  baseBytes: number,
): Finding[] {
  const [only, ...others] = present
  if (levels === null || only === undefined) return []
  const keptBytes = levels.after.bytes - levels.before.bytes
  const limitBytes = allowedBytes(limit, levels, { runtime, baseBytes })
  if (keptBytes <= limitBytes) return []
  const name =
    others.length === 0 ? nameWithPid(only) : `${group.name} (${present.length} processes)`
  return [
    {
      gate: retained.name,
      outcome: 'fail',
      severity,
      grade: 'kept',
      subject: others.length === 0 ? subjectOf(only) : groupSubjectOf(group),
      measured: Math.round(keptBytes),
      limit: Math.round(limitBytes),
      unit: 'bytes',
      message: untrusted`${name} holds ${formatBytes(keptBytes)} more than before ${moments.between}: ${describeLevels(levels)}, limit ${formatBytes(limitBytes)}`,
      advice: untrusted`look for what it keeps; if this is meant, set \`retained-threshold: ${suggestSize(keptBytes)}\``,
    },
  ]
}

const describeLevels = ({ before, after }: { before: Level; after: Level }): string =>
  `${formatBytes(before.bytes)}, then ${formatBytes(after.bytes)}`
const sum = (left: readonly LeftBehind[]): number =>
  left.reduce((total, { bytes }) => total + bytes, 0)

function tooShort(evidence: Evidence, severity: Finding['severity']): Finding {
  const { durationMs, marks } = evidence.recording
  const lookedMs =
    evidence.workload === null
      ? durationMs - (marks[0]?.atMs ?? 0)
      : durationMs - (evidence.workload.startedMs ?? 0)
  return unknown(
    lookedMs,
    4 * MIN_LEVEL_SAMPLES * evidence.recording.intervalMs + levelMs(evidence),
    'between two levels',
    severity,
  )
}

function tooBrief(evidence: Evidence, count: number, severity: Finding['severity']): Finding {
  const lookedMs = evidence.recording.durationMs - commandEndMs(evidence)
  return unknown(
    lookedMs,
    MIN_LEVEL_SAMPLES * evidence.recording.intervalMs,
    `at ${count === 1 ? '1 process' : `${count} processes`} after the command`,
    severity,
  )
}

function nothingToCompare({ recording: { durationMs } }: Evidence): Finding {
  return {
    ...unknown(durationMs, 0, '', 'error'),
    message: untrusted`looked for ${formatDuration(durationMs)}, needs a mark, or the start and the end of a command`,
    advice: untrusted`set a mark before and after the load: \`echo NAME >> "$MEMORY_LEAK_DETECTOR_MARKS"\``,
  }
}

function unknown(
  lookedMs: number,
  neededMs: number,
  where: string,
  severity: Finding['severity'],
): Finding {
  return {
    gate: retained.name,
    outcome: 'unknown',
    severity,
    subject: { kind: 'job', id: 'job', name: untrusted`the job` },
    measured: Math.round(Math.max(0, lookedMs)),
    limit: neededMs,
    unit: 'ms',
    message: untrusted`looked ${where} for ${formatDuration(Math.max(0, lookedMs))}, needs ${formatDuration(neededMs)}`,
    advice: untrusted`watch longer, or at a shorter \`interval\``,
  }
}
