import { untrusted } from '../../findings/untrusted.ts'
import type { Finding } from '../../findings/finding.ts'
import { nameWithPid, subjectOf } from '../../findings/subject.ts'
import { memoryCurve } from '../../series/memory-curve.ts'
import type { ProcessSeries } from '../../series/series.ts'
import { forecastLimit, type Forecast } from '../../stats/forecast-limit.ts'
import { heldLevel } from '../../stats/held-level.ts'
import type { Points } from '../../stats/points.ts'
import { recentPeak } from '../../stats/recent-peak.ts'
import { formatDuration } from '../../units/duration.ts'
import { formatRate } from '../../units/rate.ts'
import { formatBytes } from '../../units/size.ts'
import type { Evidence } from '../gate.ts'
import { initialHeapBytes } from '../initial-heap.ts'
import { afterAskedWarmUp } from './after-asked-warm-up.ts'
import { fillsHeaps } from './first-touch.ts'
import type { DailyJudging } from './history-growth.ts'
import type { GrowthJudging } from './judge-recording.ts'
import { judgedByDays } from './judged-by-days.ts'

/** A process, and when it would reach its limit. */
export interface SoonOver {
  readonly process: ProcessSeries
  readonly forecast: Forecast
  readonly limitBytes: number
}

/** Findings on processes that would reach their limit within a day. */
export function forecastGrowth(evidence: Evidence, judging: DailyJudging): Finding[] {
  const limitOf = (process: ProcessSeries): number =>
    ceilingOf(judging.reachOf(process).bytes, evidence)
  return listSoonOver(evidence, judging, limitOf)
    .filter(({ forecast }) => 60 * forecast.bytesPerS > judging.limitBytes)
    .map((soon) => tell(soon, judging.limitBytes))
}

/** What a process runs into, bytes: where no limit is set, the memory itself is one. */
export function ceilingOf(
  limitBytes: number,
  { memoryBase }: Pick<Evidence, 'memoryBase'>,
): number {
  return Math.min(limitBytes, memoryBase.bytes || Number.POSITIVE_INFINITY)
}

/**
 * Who would reach its limit within a day, once half of the way is gone, the one that does first
 * first: all that a standing watch says of growth until it knows a day. Of other recordings
 * nothing: nobody is there any more to be warned.
 */
export function listSoonOver(
  evidence: Evidence,
  { treatAs, warmUpMs }: GrowthJudging,
  limitOf: (process: ProcessSeries) => number,
): SoonOver[] {
  if (!evidence.isStanding) return []
  return [...judgedByDays(evidence, treatAs).values()]
    .flatMap((process): SoonOver[] => {
      const limitBytes = limitOf(process)
      const curve = curveOf(process, evidence, warmUpMs)
      const forecast = forecastOf(process, curve, {
        limitBytes,
        heldBytes: heldLevel(livesBeside(process, evidence)),
        startedS: process.startedEpochMs / 1000,
      })
      return forecast === null || stopsBefore(limitBytes, process, curve, evidence)
        ? []
        : [{ process, forecast, limitBytes }]
    })
    .sort((a, b) => a.forecast.reachesInS - b.forecast.reachesInS)
}

/**
 * When a process reaches a limit of resident memory, by the curve of its anonymous memory.
 * `startedS`: when it began, by the times of that; `heldBytes`: by others of its program, 0 where
 * nobody knows.
 */
export function forecastOf(
  { endRssBytes, heldBeforeBytes }: ProcessSeries,
  curve: Points,
  known: { readonly limitBytes: number; readonly heldBytes: number; readonly startedS: number },
): Forecast | null {
  const otherBytes = Math.max(0, endRssBytes - (curve.values.at(-1) ?? 0))
  return forecastLimit(curve, {
    limitBytes: known.limitBytes - otherBytes,
    peakBytes: recentPeak(curve),
    heldBytes: known.heldBytes,
    unseenS: (curve.times[0] ?? 0) - known.startedS,
    unseenPeakBytes: Math.max(0, heldBeforeBytes - otherBytes),
  })
}

/** With what is remembered of its life from before the recording; times in seconds since 1970. */
function curveOf(
  process: ProcessSeries,
  { recording, remembered }: Evidence,
  warmUpMs: GrowthJudging['warmUpMs'],
): Points {
  const startS = recording.startedEpochMs / 1000
  const { timesS, bytes } = memoryCurve(process, recording.tickTimesMs)
  const firstS = startS + (timesS[0] ?? 0)
  const life = remembered?.lives.get(process.id)?.at(-1)
  const before = (life?.timesS ?? []).filter((timeS) => timeS < firstS).length
  const whole = {
    timesS: [...(life?.timesS ?? []).slice(0, before), ...timesS.map((timeS) => startS + timeS)],
    bytes: [...(life?.bytes ?? []).slice(0, before), ...bytes],
  }
  const [judged = whole] = afterAskedWarmUp([whole], [process], warmUpMs)
  return { times: judged.timesS, values: judged.bytes }
}

/** A JVM that fills its initial heap goes on until that is full, which may be below its limit. */
function stopsBefore(
  limitBytes: number,
  process: ProcessSeries,
  { values }: Points,
  { recording }: Evidence,
): boolean {
  const heapBytes = initialHeapBytes(process, recording)
  const lowest = values.reduce((least, value) => Math.min(least, value), limitBytes)
  return heapBytes > 0 && lowest + heapBytes < limitBytes && fillsHeaps(values, [heapBytes])
}

/** Those before it, and those of its group. */
function livesBeside(process: ProcessSeries, { recording, remembered }: Evidence): Points[] {
  const { processes, groups } = recording
  const members = groups.find((group) => group.members.includes(process.index))?.members ?? []
  const beside = processes
    .filter(({ index }) => index !== process.index && members.includes(index))
    .flatMap(({ id }) => remembered?.lives.get(id)?.at(-1) ?? [])
  const before = remembered?.lives.get(process.id)?.slice(0, -1) ?? []
  return [...before, ...beside].map(({ timesS, bytes }) => ({ times: timesS, values: bytes }))
}

function tell({ process, forecast, limitBytes }: SoonOver, toleratedBytes: number): Finding {
  const rate = 60 * forecast.bytesPerS
  const grows = untrusted`${nameWithPid(process)} grows by ${formatRate(rate)}`
  const inTime = formatDuration(1000 * forecast.reachesInS)
  const gone = `half of the way from ${formatBytes(forecast.fromBytes)} is gone`
  return {
    gate: 'growth',
    outcome: 'fail',
    severity: 'error',
    subject: subjectOf(process),
    measured: Math.round(rate),
    limit: Math.round(toleratedBytes),
    unit: 'bytes/min',
    grade: 'leak',
    message: untrusted`${grows} and reaches ${formatBytes(limitBytes)} in about ${inTime}: ${gone}`,
    advice: untrusted`look for what it keeps, or restart it before then`,
  }
}
