import type { Option, Settings } from '../settings/option.ts'
import { untrusted } from '../findings/untrusted.ts'
import { lastHeldRssBytes } from '../series/last-held.ts'
import type { ProcessSeries } from '../series/series.ts'
import { MIN_SAMPLES, MIN_SPAN_S } from '../stats/judge-curve.ts'
import { formatDuration, parseDuration } from '../units/duration.ts'
import { formatBytes } from '../units/size.ts'
import { nameWithPid, subjectOf } from '../findings/subject.ts'
import type { Finding } from '../findings/finding.ts'
import type { Evidence, Gate } from './gate.ts'
import { judgingOf } from './growth.ts'
import { listSoonOver } from './growth/forecast-growth.ts'
import { listDailyGrown } from './growth/list-daily-grown.ts'
import { isCalled } from '../stats/is-called.ts'
import { judgeRecording, leakingProcesses } from './growth/judge-recording.ts'
import { longestJudged } from './growth/longest-judged.ts'
import { explainShortLives } from './growth/short-lives.ts'
import { underADay } from './growth/under-a-day.ts'
import { explainNoLimit, failLimitBytes } from './threshold.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000

const minimum: Option<number | 'off'> = {
  name: 'min-time-to-limit',
  group: 'limits',
  default: 'off',
  description:
    'Fails when a process that grows would reach `threshold` sooner than that at its present rate.',
  allowed: '`off`, or a duration such as `24h`',
  isLimit: true,
  parse: (text) => (text.trim() === 'off' ? 'off' : parseDuration(text)),
}

/** When a growing process reaches the limit on its peak. */
export const timeToLimit: Gate = {
  name: 'time-to-limit',
  description: 'when a growing process reaches `threshold` at its present rate',
  failsWhen: 'sooner than `min-time-to-limit` (off by default)',
  severity: 'error',
  options: [minimum],
  judge: (evidence, settings) => {
    const minimumMs = settings.value(minimum)
    if (minimumMs === 'off') return []
    if (evidence.growthJudge === 'none')
      return [{ ...underADay(evidence.recording), gate: timeToLimit.name }]
    const ways =
      evidence.growthJudge === 'days'
        ? listWaysByDays(evidence, settings)
        : listWaysByCurve(evidence, settings)
    return ways.flatMap((members): Finding[] => {
      const soonest = members.reduce((one, other) => (other.leftMs < one.leftMs ? other : one))
      return soonest.leftMs < minimumMs ? [tell(soonest, minimumMs)] : []
    })
  },
  cannotJudge: (evidence, settings) => {
    if (settings.value(minimum) === 'off') return ''
    if (evidence.recording.processes.length === 0) return 'no process was sampled'
    const noLimit = explainNoLimit(evidence, settings)
    if (noLimit !== '') return noLimit
    if (evidence.growthJudge !== 'curve') return explainDays(evidence, settings)
    const judged = judgeRecording(evidence, judgingOf(settings))
    const longest = longestJudged(judged)
    if (longest === null || judged.some(({ judgement }) => judgement.grade !== 'inconclusive'))
      return ''
    const { warmUpMs } = judgingOf(settings)
    const where = warmUpMs === 'auto' || warmUpMs === 0 ? '' : ' after the warm-up'
    if (longest.spanS < MIN_SPAN_S) return `no process was watched for ${MIN_SPAN_S} s${where}`
    return longest.readings < MIN_SAMPLES
      ? `no process has ${MIN_SAMPLES} samples over ${MIN_SPAN_S} s${where}`
      : longest.reason
  },
  describe: (_evidence, settings) => {
    const minimumMs = settings.value(minimum)
    return minimumMs === 'off' ? '' : `at least ${formatDuration(minimumMs)} to the limit`
  },
}

/** How long a process takes to its limit. */
interface Way {
  readonly process: ProcessSeries
  readonly limitBytes: number
  readonly leftMs: number
  readonly grade: Finding['grade']
}

/** Of each program that is found to grow, those who do. */
function listWaysByCurve(evidence: Evidence, settings: Settings): Way[][] {
  return judgeRecording(evidence, judgingOf(settings))
    .filter(isCalled)
    .map((judged) =>
      leakingProcesses(judged).map(({ process, judgement }) =>
        wayOf(process, judgement.rateBytesPerHour / HOUR_MS, judged.grade, evidence, settings),
      ),
    )
    .filter((ways) => ways.length > 0)
}

/** By days and lives; of a standing watch also who would reach it within a day. */
function listWaysByDays(evidence: Evidence, settings: Settings): Way[][] {
  const judging = judgingOf(settings)
  const limitOf = (process: ProcessSeries): number => failLimitBytes(process, evidence, settings)
  const daily = listDailyGrown(evidence, judging).flatMap(({ singles }) =>
    singles.map(({ process, growth }) =>
      wayOf(process, growth.bytesPerDay / DAY_MS, 'leak', evidence, settings),
    ),
  )
  const soon = listSoonOver(evidence, judging, limitOf).map(
    ({ process, forecast, limitBytes }): Way => ({
      ...{ process, limitBytes, grade: 'leak' },
      leftMs: 1000 * forecast.reachesInS,
    }),
  )
  const ways = [...daily, ...soon]
  return evidence.recording.groups
    .map(({ members }) => ways.filter(({ process: { index } }) => members.includes(index)))
    .filter((ofProgram) => ofProgram.length > 0)
}

function wayOf(
  process: ProcessSeries,
  bytesPerMs: number,
  grade: Finding['grade'],
  evidence: Evidence,
  settings: Settings,
): Way {
  const limitBytes = failLimitBytes(process, evidence, settings)
  const leftMs = Math.max(0, limitBytes - lastHeldRssBytes(process)) / bytesPerMs
  return { process, limitBytes, leftMs, grade }
}

function tell({ process, limitBytes, leftMs, grade }: Way, minimumMs: number): Finding {
  const left = untrusted`in about ${formatDuration(leftMs)} at its present rate`
  const reaches = untrusted`${nameWithPid(process)} reaches ${formatBytes(limitBytes)} ${left}`
  return {
    gate: timeToLimit.name,
    outcome: 'fail',
    severity: 'error',
    subject: subjectOf(process),
    measured: Math.round(leftMs),
    limit: minimumMs,
    unit: 'ms',
    ...(grade === undefined ? {} : { grade }),
    message: untrusted`${reaches}, limit ${formatDuration(minimumMs)}`,
    advice: untrusted`look for what it keeps, or restart it more often than that`,
  }
}

/** A standing watch knows of each day what would be reached within it. */
function explainDays(evidence: Evidence, settings: Settings): string {
  const minimumMs = settings.value(minimum)
  const isForecast = evidence.isStanding && minimumMs !== 'off' && minimumMs <= DAY_MS
  return evidence.growthJudge === 'none' || isForecast
    ? ''
    : explainShortLives(evidence, judgingOf(settings).treatAs)
}
