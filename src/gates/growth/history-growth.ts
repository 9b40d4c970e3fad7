import { untrusted, type Untrusted } from '../../findings/untrusted.ts'
import { lastHeldRssBytes } from '../../series/last-held.ts'
import type { ProcessSeries } from '../../series/series.ts'
import { NEEDED_DAYS } from '../../stats/judge-days.ts'
import type { LivesGrowth } from '../../stats/judge-lives.ts'
import { formatDuration } from '../../units/duration.ts'
import { formatPercent } from '../../units/percent.ts'
import { formatBytes } from '../../units/size.ts'
import { suggestSize } from '../../units/suggest-size.ts'
import { groupSubjectOf, nameWithPid, subjectOf } from '../../findings/subject.ts'
import type { Evidence } from '../gate.ts'
import type { Finding } from '../../findings/finding.ts'
import type { Remembered } from '../../history/recall.ts'
import type { GrowthJudging } from './judge-recording.ts'
import { listDailyGrown } from './list-daily-grown.ts'

/** What a process runs into: in words as the user gave it. */
export interface Reach {
  readonly bytes: number
  /** of what; null where the limit is an amount */
  readonly percent: number | null
}

/** What growth from day to day is measured against. */
export interface DailyJudging extends GrowthJudging {
  /** bytes a minute that are tolerated */
  readonly limitBytes: number
  readonly reachOf: (process: ProcessSeries) => Reach
}

const DAY_MS = 86_400_000
const MINUTES_A_DAY = 1440
/** what comes later than in a year is no news */
const LONGEST_DAYS = 365
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/**
 * Findings on growth from day to day, of what runs now; `limitBytes` a minute is tolerated. One for
 * each program: a pool is named as one where several of it grow.
 */
export function judgeHistory(evidence: Evidence, judging: DailyJudging): Finding[] {
  const { remembered } = evidence
  const { limitBytes, reachOf } = judging
  if (remembered === null) return []
  return listDailyGrown(evidence, judging)
    .flatMap(({ group, members, singles, sum }): (Named & { growth: LivesGrowth })[] =>
      sum === null
        ? singles.map(({ process, growth }) => ({
            growth,
            name: nameWithPid(process),
            subject: subjectOf(process),
            now: { bytes: lastHeldRssBytes(process), reach: reachOf(process) },
          }))
        : [
            {
              growth: sum,
              name: untrusted`${group.name} (${members.length} processes)`,
              subject: groupSubjectOf(group),
              now: null,
            },
          ],
    )
    .filter(({ growth }) => growth.bytesPerDay / MINUTES_A_DAY > limitBytes)
    .map(({ growth, ...told }) => tell(growth, { ...told, limitBytes, remembered }))
    .sort((a, b) => b.measured - a.measured)
}

/** What was known of the past when that was judged: " (scans of 12 d)"; '' where nothing is. */
export function describeHistory({ remembered, growthJudge }: Evidence): string {
  if (remembered === null) return ''
  const source = growthJudge === 'days' ? 'watched for' : 'scans of'
  const knownMs = 1000 * remembered.spanS
  const known = knownMs === 0 ? 'now only' : formatDuration(knownMs)
  return knownMs < NEEDED_DAYS * DAY_MS
    ? ` (${source} ${known}; slow growth shows after ${NEEDED_DAYS} days)`
    : ` (${source} ${known})`
}

interface Named {
  readonly name: Untrusted
  readonly subject: Finding['subject']
  /** null: a sum has no limit of its own */
  readonly now: { readonly bytes: number; readonly reach: Reach } | null
}

interface Told extends Named {
  readonly limitBytes: number
  readonly remembered: Remembered
}

function tell(
  { bytesPerDay, sinceS, restarts }: LivesGrowth,
  { name, subject, now, limitBytes, remembered }: Told,
): Finding {
  const reach = now === null ? '' : timeToReach(now.bytes, bytesPerDay, now.reach)
  return {
    gate: 'growth',
    outcome: 'fail',
    severity: 'error',
    subject,
    measured: Math.round(bytesPerDay / MINUTES_A_DAY),
    limit: Math.round(limitBytes),
    unit: 'bytes/min',
    grade: 'leak',
    message: untrusted`${name}: +${formatBytes(bytesPerDay)}/day since ${formatDay(sinceS, remembered.zoneOffsetMinutes)}${throughRestarts(restarts)}${reach}`,
    advice: untrusted`look for what it keeps${reach === '' ? '' : ', or restart it before then'}; if this is meant, set \`growth-threshold: ${suggestSize(bytesPerDay)}/d\``,
  }
}

/** ", through 2 restarts" */
function throughRestarts(restarts: number): string {
  return restarts === 0 ? '' : `, through ${restarts === 1 ? 'a restart' : `${restarts} restarts`}`
}

/** "14 November" */
function formatDay(epochS: number, zoneOffsetMinutes: number): string {
  const local = new Date((epochS + zoneOffsetMinutes * 60) * 1000)
  return `${local.getUTCDate()} ${MONTHS[local.getUTCMonth()] ?? ''}`
}

/** ", reaches 30 % in about 9 days" */
function timeToReach(nowBytes: number, bytesPerDay: number, { bytes, percent }: Reach): string {
  if (!Number.isFinite(bytes) || bytes <= nowBytes) return ''
  const days = (bytes - nowBytes) / bytesPerDay
  if (days > LONGEST_DAYS) return ''
  const time = days < 2 ? formatDuration(days * DAY_MS) : `${Math.round(days)} days`
  return `, reaches ${percent === null ? formatBytes(bytes) : formatPercent(percent)} in about ${time}`
}
