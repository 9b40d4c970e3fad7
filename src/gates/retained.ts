import { untrusted, type Untrusted } from '../findings/untrusted.ts'
import type { Recording } from '../series/series.ts'
import { formatPercent } from '../units/percent.ts'
import { formatBytes } from '../units/size.ts'
import { suggestSize } from '../units/suggest-size.ts'
import { isBatchProgram } from './growth/batch-programs.ts'
import { groupSubjectOf, nameWithPid, subjectOf } from '../findings/subject.ts'
import type { Evidence, Gate } from './gate.ts'
import { initialHeapBytes } from './initial-heap.ts'
import type { Finding } from '../findings/finding.ts'
import { compareLevels, type ComparedGroup, type Levels, type Scarce } from './retained/kept.ts'
import { findLeftBehind, type LeftBehind } from './retained/left-behind.ts'
import { MIN_LEVEL_SAMPLES } from './retained/level.ts'
import {
  allowedBytes,
  LEFT_BEHIND_BYTES,
  retainable,
  type Retainable,
} from './retained/retainable.ts'
import { settleTime, outlastMs } from './retained/settling.ts'
import { highestOf } from '../stats/extremes.ts'

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
    const hasTimeAfter = outlastMs(settings) > 0
    const compared = compareLevels(evidence, hasTimeAfter)
    const left = hasTimeAfter ? findLeftBehind(evidence) : []
    const findings = [
      ...judgeLeft(
        left.filter(({ isBrief }) => !isBrief),
        limit,
        severity,
      ),
      ...compared.flatMap((one) => judgeKept(one, limit, severity, evidence.recording)),
    ]
    if (findings.length > 0) return findings
    const scarce = scarcest(compared)
    if (scarce !== null) return [tooFew(scarce, severity)]
    if (left.length > 0 && left.every(({ isBrief }) => isBrief)) return [tooBrief(left, severity)]
    return severity === 'error' && hasNoMoments(evidence) ? [nothingToCompare()] : []
  },
  cannotJudge: (evidence, settings) => {
    if (settings.value(retainable).kind === 'off') return ''
    if (evidence.isSnapshot) return 'one snapshot has nothing before it'
    return hasNoMoments(evidence) ? nothingToCompare().message : ''
  },
  describe: (evidence, settings) => {
    const limit = settings.value(retainable)
    if (limit.kind === 'off' || hasNoMoments(evidence)) return ''
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
  const named = untrusted`${left
    .slice(0, 3)
    .map(({ process, bytes }) => untrusted`${nameWithPid(process)} ${formatBytes(bytes)}`)
    .join(', ')}`
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
  recording: Recording,
): Finding[] {
  const [only, ...others] = present
  if ('scarce' in levels || only === undefined) return []
  const keptBytes = levels.after.bytes - levels.before.bytes
  const limitBytes = allowedBytes(limit, levels, {
    runtime,
    untouchedBytes: present.reduce((sum, one) => sum + initialHeapBytes(one, recording), 0),
  })
  if (keptBytes <= limitBytes) return []
  const name =
    others.length === 0 ? nameWithPid(only) : untrusted`${group.name} (${present.length} processes)`
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

const describeLevels = ({ before, after }: Levels): string =>
  `${formatBytes(before.bytes)}, then ${formatBytes(after.bytes)}`
const sum = (left: readonly LeftBehind[]): number =>
  left.reduce((total, { bytes }) => total + bytes, 0)

const hasNoMoments = ({ workload, recording }: Evidence): boolean =>
  workload === null && recording.marks.length === 0

/** A group without both levels. */
type ScarceGroup = Scarce & Pick<ComparedGroup, 'moments'>

/** Where no group has both levels, the one that came nearest; else null. */
function scarcest(compared: readonly ComparedGroup[]): ScarceGroup | null {
  const scarce = compared.flatMap(({ levels, moments }) =>
    'scarce' in levels ? [{ ...levels, moments }] : [],
  )
  if (scarce.length < compared.length) return null
  return scarce.toSorted((a, b) => b.samples - a.samples)[0] ?? null
}

function tooFew({ scarce, samples, moments }: ScarceGroup, severity: Finding['severity']): Finding {
  return unknown(
    samples,
    MIN_LEVEL_SAMPLES,
    untrusted`took ${countSamples(samples)} of the level ${scarce} ${moments.between}, needs ${MIN_LEVEL_SAMPLES}`,
    severity,
  )
}

function tooBrief(left: readonly LeftBehind[], severity: Finding['severity']): Finding {
  const samples = highestOf(left.map((one) => one.samples))
  const what = left.length === 1 ? '1 process' : `${left.length} processes`
  return unknown(
    samples,
    MIN_LEVEL_SAMPLES,
    untrusted`took ${countSamples(samples)} of ${what} after the command, needs ${MIN_LEVEL_SAMPLES}`,
    severity,
  )
}

const countSamples = (samples: number): string =>
  samples === 1 ? '1 sample' : `${samples} samples`

function nothingToCompare(): Finding {
  return {
    ...unknown(
      0,
      1,
      untrusted`needs a mark, or the start and the end of a command, and there was none`,
      'error',
    ),
    advice: untrusted`set a mark before and after the load: \`echo NAME >> "$MEMORY_LEAK_DETECTOR_MARKS"\``,
  }
}

function unknown(
  measured: number,
  needed: number,
  message: Untrusted,
  severity: Finding['severity'],
): Finding {
  return {
    gate: retained.name,
    outcome: 'unknown',
    severity,
    subject: { kind: 'job', id: 'job', name: untrusted`the job` },
    measured,
    limit: needed,
    unit: 'count',
    message,
    advice: untrusted`watch longer, or at a shorter \`interval\``,
  }
}
