import type { Option, Settings } from '../settings/option.ts'
import { untrusted, type MaybeUntrusted, type Untrusted } from '../findings/untrusted.ts'
import { lastHeldRssBytes } from '../series/last-held.ts'
import type { ProcessSeries } from '../series/series.ts'
import { MIN_SAMPLES, MIN_SPAN_S, type Judgement } from '../stats/judge-curve.ts'
import { formatDuration, formatShort, parseDuration } from '../units/duration.ts'
import { formatRate, parseRate } from '../units/rate.ts'
import { formatBytes } from '../units/size.ts'
import { suggestSize } from '../units/suggest-size.ts'
import { groupSubjectOf, nameWithPid, subjectOf } from '../findings/subject.ts'
import type { Evidence, Gate } from './gate.ts'
import type { Finding, TrendLine } from '../findings/finding.ts'
import { forecastGrowth } from './growth/forecast-growth.ts'
import { describeHistory, judgeHistory, type DailyJudging } from './growth/history-growth.ts'
import { isCalled } from '../stats/is-called.ts'
import {
  judgeRecording,
  leakingProcesses,
  listRates,
  type Judged,
  type GrowthJudging,
} from './growth/judge-recording.ts'
import { load } from './growth/load.ts'
import { longestJudged } from './growth/longest-judged.ts'
import { phraseGrowth } from './growth/phrase-growth.ts'
import { weighServiceEvidence } from './growth/service-evidence.ts'
import { explainShortLives, reportShortLives } from './growth/short-lives.ts'
import { smallestFinding } from './growth/smallest-finding.ts'
import { treatAs } from './growth/treat-as.ts'
import { underADay } from './growth/under-a-day.ts'
import { failLimitBytes, failReach } from './threshold.ts'

type Tolerated =
  | { readonly kind: 'auto' }
  | { readonly kind: 'off' }
  | { readonly kind: 'rate'; readonly bytesPerMinute: number }

const tolerated: Option<Tolerated> = {
  name: 'growth-threshold',
  group: 'limits',
  default: 'auto',
  description:
    'Fails when the memory of a service grows and does not settle, and warns when it likely does. A rate: growth up to it is tolerated.',
  allowed: '`auto`, `off`, a rate such as `5MiB/min` (also /s, /h, /d)',
  isLimit: true,
  parse: (text) => {
    const trimmed = text.trim()
    return trimmed === 'auto' || trimmed === 'off'
      ? { kind: trimmed }
      : { kind: 'rate', bytesPerMinute: parseRate(trimmed) }
  },
}

const warmUp: Option<number | 'auto'> = {
  name: 'warm-up',
  group: 'limits',
  default: 'auto',
  description:
    "Time from a process's start in which growth is not judged. auto: found in each curve.",
  allowed: '`auto`, or a duration such as `30s`',
  parse: (text) => (text.trim() === 'auto' ? 'auto' : parseDuration(text)),
}

/**
 * Whether memory grows without settling: the statistical verdict on each process and each group.
 */
export const growth: Gate = {
  name: 'growth',
  description:
    'anonymous memory plus swap of each process and group over time, once each lived 20 s',
  failsWhen:
    'it grows and does not settle (grade `leak`) in a process that is a service; `likely` only warns',
  severity: 'error',
  options: [tolerated, warmUp, treatAs, load],
  judge: (evidence, settings) => {
    const limit = settings.value(tolerated)
    if (limit.kind === 'off') return []
    const limitBytes = toleratedBytesPerMinute(settings)
    const byDays: DailyJudging = {
      ...judgingOf(settings),
      limitBytes,
      reachOf: (process) => failReach(process, evidence, settings),
    }
    const daily = judgeHistory(evidence, byDays)
    if (evidence.isSnapshot && (evidence.remembered !== null || !settings.isSet(tolerated)))
      return daily
    const named = new Set(daily.map(({ subject }) => subject.id))
    const now =
      evidence.growthJudge === 'curve'
        ? judgeNow(evidence, settings, limitBytes)
        : evidence.growthJudge === 'days'
          ? [...forecastGrowth(evidence, byDays), ...listUnjudged(evidence, byDays)]
          : [underADay(evidence.recording)]
    return [...daily, ...now.filter(({ subject }) => !named.has(subject.id))]
  },
  cannotJudge: (evidence, settings) => {
    const { isSnapshot, remembered, growthJudge, recording } = evidence
    if (settings.value(tolerated).kind === 'off') return ''
    if (isSnapshot && remembered === null) return 'one snapshot has no history'
    if (recording.processes.length === 0) return 'no process was sampled'
    return growthJudge === 'days' ? explainShortLives(evidence, settings.value(treatAs)) : ''
  },
  describe: (evidence, settings) => {
    const limit = settings.value(tolerated)
    if (limit.kind === 'off') return ''
    const what =
      limit.kind === 'auto'
        ? 'no growth that does not settle'
        : `no growth above ${formatRate(limit.bytesPerMinute)} that does not settle`
    const past = describeHistory(evidence)
    return untrusted`${what}${past}${evidence.isSnapshot ? '' : describePower(evidence, settings)}`
  },
  rates: (evidence, settings) =>
    evidence.isSnapshot || settings.value(tolerated).kind === 'off'
      ? new Map()
      : listRates(evidence, judgingOf(settings)),
}

/** A standing watch goes on, so it says that only to who asks (`cannotJudge`). */
function listUnjudged(evidence: Evidence, byDays: DailyJudging): Finding[] {
  return evidence.isStanding ? [] : reportShortLives(evidence, byDays.treatAs)
}

/** What the recording itself shows. */
function judgeNow(evidence: Evidence, settings: Settings, limitBytes: number): Finding[] {
  const judged = judgeRecording(evidence, judgingOf(settings))
  if (judged.every(({ judgement }) => judgement.grade === 'inconclusive')) {
    const longest = longestJudged(judged)
    return longest === null ? [] : [notJudged(longest, judgingOf(settings).warmUpMs)]
  }
  const limitOf = (process: ProcessSeries): number => failLimitBytes(process, evidence, settings)
  return judged
    .filter(
      ({ grade, judgement }) =>
        grade === 'suspect' || (isCalled({ grade }) && perMinute(judgement) > limitBytes),
    )
    .map((subject) =>
      finding(subject, limitBytes, limitOf, describeRole(subject, evidence.recording)),
    )
    .sort((a, b) => rank(a) - rank(b) || b.measured - a.measured)
}

/**
 * What could have been seen in the largest process: "; would have found 0.7 MiB/min in node
 * server.js".
 */
function describePower(evidence: Evidence, settings: Settings): MaybeUntrusted {
  const found = smallestFinding(evidence, judgingOf(settings), toleratedBytesPerMinute(settings))
  return found === null
    ? ''
    : untrusted`; would have found ${formatRate(found.bytesPerMinute)} in ${found.process.label}`
}

export function judgingOf(settings: Settings): GrowthJudging {
  return { treatAs: settings.value(treatAs), warmUpMs: settings.value(warmUp) }
}

/** Growth up to it is no finding; infinite when off. */
export function toleratedBytesPerMinute(settings: Settings): number {
  const limit = settings.value(tolerated)
  return limit.kind === 'rate'
    ? limit.bytesPerMinute
    : limit.kind === 'off'
      ? Number.POSITIVE_INFINITY
      : 0
}

/** What a process may hold at its peak; infinite where it has no limit. */
type LimitOf = (process: ProcessSeries) => number

const perMinute = ({ rateBytesPerHour }: Pick<Judged['judgement'], 'rateBytesPerHour'>): number =>
  rateBytesPerHour / 60
const rank = ({ outcome, severity }: Finding): number =>
  (outcome === 'fail' ? 0 : 2) + (severity === 'error' ? 0 : 1)

/**
 * Of what ended: why it is a service all the same, or what speaks for it although it is none; ''
 * where nothing does.
 */
function describeRole({ of, role }: Judged, recording: Evidence['recording']): MaybeUntrusted {
  if (role !== 'service' && role !== 'batch') return ''
  const ended = ('process' in of ? [of.process] : of.members).filter(
    ({ aliveAtEnd }) => !aliveAtEnd,
  )
  const evidence = ended
    .map((process) => weighServiceEvidence(process, recording))
    .find(({ isService, text }) => isService === (role === 'service') && text !== '')
  if (evidence === undefined) return ''
  return role === 'service'
    ? untrusted`a service: it ${evidence.text}`
    : untrusted`it ${evidence.text}, which alone makes it no service`
}

function finding(
  judged: Judged,
  limitBytes: number,
  limitOf: LimitOf,
  role: MaybeUntrusted,
): Finding {
  const { grade, judgement } = judged
  const rate = perMinute(judgement)
  const why = judged.lowered === '' ? judgement.reason : judged.lowered
  return {
    gate: growth.name,
    outcome: isCalled(judged) ? 'fail' : 'pass',
    severity: grade === 'leak' ? 'error' : 'warning',
    subject:
      'process' in judged.of ? subjectOf(judged.of.process) : groupSubjectOf(judged.of.group),
    measured: Math.round(rate),
    limit: Math.round(limitBytes),
    unit: 'bytes/min',
    grade,
    ...trendOf(judged, rate, limitOf),
    message: isCalled(judged)
      ? calledMessage(judged, rate, limitOf, role)
      : untrusted`${nameJudged(judged)} grew by ${formatRate(rate)}: ${why}`,
    advice: advise(judged, rate),
  }
}

/** The fitted line, where there is one. */
function trendOf(
  { of, judgement: { trend, basis } }: Judged,
  rate: number,
  limitOf: LimitOf,
): { trend?: TrendLine } {
  if (!trend?.line) return {}
  const { line, warmUpEndS } = trend
  return {
    trend: {
      fromMs: Math.round(line.fromS * 1000),
      toMs: Math.round(line.toS * 1000),
      fromBytes: Math.round(line.fromBytes),
      toBytes: Math.round(line.toBytes),
      warmUpEndMs: Math.round(warmUpEndS * 1000),
      msToLimit: 'process' in of ? msToReach(of.process, rate, limitOf) : null,
      ...(basis === undefined ? {} : { of: basis === 'outside' ? 'outside' : 'heap' }),
    },
  }
}

function calledMessage(
  judged: Judged,
  rate: number,
  limitOf: LimitOf,
  role: MaybeUntrusted,
): Untrusted {
  const { judgement } = judged
  const doubt = judgement.grade === 'leak' ? judged.lowered : judgement.reason
  const why = [doubt, role].filter((text) => text !== '').map((text) => untrusted`; ${text}`)
  const looked = untrusted`${formatDuration(1000 * judgement.judgedS)} judged${why.join('')}`
  const reaches = timeToReach(judged, limitOf)
  const grows = phraseGrowth(nameJudged(judged), judgement, rate)
  return untrusted`${grows} and has not settled (${looked})${reaches}`
}

/**
 * ", reaches 512 MiB in about 3 h 10 min": where there is a limit above what is held now. Of a
 * pool, whose members each have that limit, the first one.
 */
function timeToReach(judged: Judged, limitOf: LimitOf): string {
  const [soonest] = leakingProcesses(judged)
    .flatMap(({ process, judgement }) => {
      const ms = msToReach(process, perMinute(judgement), limitOf)
      return ms === null ? [] : [{ ms, limitBytes: limitOf(process) }]
    })
    .sort((a, b) => a.ms - b.ms)
  return soonest === undefined
    ? ''
    : `, ${'process' in judged.of ? '' : 'one '}reaches ${formatBytes(soonest.limitBytes)} in about ${formatDuration(soonest.ms)}`
}

function msToReach(
  process: ProcessSeries,
  bytesPerMinute: number,
  limitOf: LimitOf,
): number | null {
  const limitBytes = limitOf(process)
  const leftBytes = limitBytes - lastHeldRssBytes(process)
  if (!Number.isFinite(limitBytes) || leftBytes <= 0 || bytesPerMinute <= 0) return null
  return Math.round((leftBytes / bytesPerMinute) * 60_000)
}

/** "node server.js (pid 12)", "worker (8 processes)" */
export function nameJudged({ of }: Judged): Untrusted {
  return 'process' in of
    ? nameWithPid(of.process)
    : untrusted`${of.group.name} (${of.members.length} processes)`
}

function advise(judged: Judged, rate: number): Untrusted {
  if (!isCalled(judged)) return untrusted``
  const { of, role } = judged
  const name = 'process' in of ? of.process.label : (of.members[0]?.label ?? of.group.name)
  const meant =
    role === 'batch'
      ? untrusted`; if it is a service that was stopped, say so: \`treat-as: "${name}: service"\``
      : ''
  const longer = judged.grade === 'likely' ? ', and watch longer to be sure' : ''
  const setting = `\`growth-threshold: ${suggestSize(rate)}/min\``
  return untrusted`look for what it keeps; if this is meant, set ${setting}${longer}${meant}`
}

/** One line for the whole job: which process was too short for it is no news. */
function notJudged(longest: Judgement, warmUpMs: GrowthJudging['warmUpMs']): Finding {
  const { spanS, readings, reason } = longest
  const shared = {
    gate: growth.name,
    outcome: 'unknown',
    severity: 'error',
    subject: { kind: 'job', id: 'job', name: untrusted`the job` },
  } as const
  const isWarm = warmUpMs !== 'auto' && warmUpMs > 0
  const where = isWarm ? ` after the warm-up of ${formatDuration(warmUpMs)}` : ''
  if (spanS < MIN_SPAN_S)
    return {
      ...shared,
      measured: Math.round(1000 * spanS),
      limit: MIN_SPAN_S * 1000,
      unit: 'ms',
      message: untrusted`looked for ${formatShort(1000 * spanS)}${where}, needs ${MIN_SPAN_S} s and as many samples`,
      advice: untrusted`watch longer, a minute or more`,
    }
  const isSparse = readings < MIN_SAMPLES
  return {
    ...shared,
    measured: isSparse ? readings : 0,
    limit: isSparse ? MIN_SAMPLES : 0,
    unit: 'count',
    message: isSparse
      ? untrusted`took ${readings} samples${where}, needs ${MIN_SAMPLES}`
      : untrusted`${reason}`,
    advice: untrusted`watch longer, or at a shorter \`interval\``,
  }
}
