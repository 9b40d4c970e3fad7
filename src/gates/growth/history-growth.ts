import { untrusted, type Untrusted } from '../../findings/untrusted.ts'
import { lastHeldRssBytes } from '../../series/last-held.ts'
import type { GroupSeries, ProcessSeries } from '../../series/series.ts'
import { NEEDED_DAYS } from '../../stats/judge-days.ts'
import { judgeLives, type LivesGrowth } from '../../stats/judge-lives.ts'
import { judgeLong } from '../../stats/judge-long.ts'
import { formatDuration } from '../../units/duration.ts'
import { formatPercent } from '../../units/percent.ts'
import { formatBytes } from '../../units/size.ts'
import { suggestSize } from '../../units/suggest-size.ts'
import { groupSubjectOf, nameWithPid, subjectOf } from '../../findings/subject.ts'
import type { Evidence } from '../gate.ts'
import type { Finding } from '../../findings/finding.ts'
import type { Remembered, RememberedCurve } from '../../history/recall.ts'
import type { Points } from '../../stats/points.ts'
import { judgedByDays } from './judged-by-days.ts'
import type { TreatAs } from './treat-as.ts'

/** What a process runs into: in words as the user gave it. */
export interface Reach {
  readonly bytes: number
  /** of what; null where the limit is an amount */
  readonly percent: number | null
}

/** What growth from day to day is measured against. */
export interface DailyJudging {
  readonly treatAs: TreatAs
  /** bytes a minute that are tolerated */
  readonly limitBytes: number
  readonly reachOf: (process: ProcessSeries) => Reach
}

/** A program of which something grows from day to day. */
export interface DailyGrown {
  readonly group: Pick<GroupSeries, 'id' | 'name'>
  readonly members: readonly ProcessSeries[]
  /** each that grows by itself */
  readonly singles: readonly { readonly process: ProcessSeries; readonly growth: LivesGrowth }[]
  /** null: it has one process, or one alone grows */
  readonly sum: LivesGrowth | null
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
export function judgeHistory(
  evidence: Evidence,
  { treatAs, limitBytes, reachOf }: DailyJudging,
): Finding[] {
  const { remembered } = evidence
  if (remembered === null) return []
  return listDailyGrown(evidence, treatAs)
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

/** The programs of which something grows from day to day, be it tolerated or not. */
export function listDailyGrown(evidence: Evidence, treatAs: TreatAs): DailyGrown[] {
  const { remembered, growthJudge, recording } = evidence
  if (remembered === null) return []
  const judge = growthJudge === 'days' ? judgeWatched : judgeScanned
  const judged = judgedByDays(evidence, treatAs)
  return recording.groups.flatMap((group): DailyGrown[] => {
    const members = group.members.flatMap((index) => judged.get(index) ?? [])
    const singles = members.flatMap((process) => {
      const growth = judge(remembered.lives.get(process.id))
      return growth === null ? [] : [{ process, growth }]
    })
    const isSummed = members.length > 1 && singles.length !== 1
    const sum = isSummed ? judge(remembered.groups.get(group.id)) : null
    return singles.length === 0 && sum === null ? [] : [{ group, members, singles, sum }]
  })
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

type Lives = readonly RememberedCurve[] | undefined

function judgeScanned(lives: Lives): LivesGrowth | null {
  return judgeLives(pointsOf(lives))
}

function judgeWatched(lives: Lives): LivesGrowth | null {
  return judgeLong(pointsOf(lives))
}

function pointsOf(lives: Lives): Points[] {
  return (lives ?? []).map(({ timesS, bytes }) => ({ times: timesS, values: bytes }))
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
