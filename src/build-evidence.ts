import { join } from 'node:path'
import type { Evidence } from './gates/gate.ts'
import { chooseBase } from './findings/memory-base.ts'
import { load } from './gates/growth/load.ts'
import { addScans, buildHistory } from './history/build-history.ts'
import { readHistory } from './history/read-history.ts'
import { recall, type Remembered } from './history/recall.ts'
import type { HistoryRecord } from './history/record.ts'
import { takeHourlyScans } from './history/take-hourly-scans.ts'
import { takeScan } from './history/take-scan.ts'
import { decideBases } from './series/decide-bases.ts'
import type { Recording } from './series/series.ts'
import type { Plan } from './settings/plan.ts'
import { settingsOf } from './settings/settings.ts'
import { chooseJudge, type Judge } from './stats/choose-judge.ts'

/** What of a plan says how its recording is judged. */
export type JudgedBy = Pick<
  Plan,
  | 'mode'
  | 'scope'
  | 'include'
  | 'options'
  | 'userSet'
  | 'standing'
  | 'historyDir'
  | 'createdEpochMs'
  | 'zoneOffsetMinutes'
>

/**
 * What gates are asked about a recording. `scansBefore`: null where nothing is asked that was
 * before, else read from where the plan says.
 */
export function buildEvidence(
  recording: Recording,
  plan: JudgedBy,
  { workload, earlierRuns }: Pick<Evidence, 'workload' | 'earlierRuns'>,
  scansBefore?: readonly HistoryRecord[] | null,
): Evidence {
  const bases = decideBases(recording)
  const isStanding = plan.standing !== undefined
  const growthJudge = chooseJudge(
    recording.tickTimesMs.map((ms) => ms / 1000),
    { isStanding, load: settingsOf(plan).value(load) },
  )
  return {
    recording,
    mode: plan.mode,
    scope: plan.scope,
    isIncluded: plan.include.length > 0,
    isSnapshot: recording.quality.ended === 'snapshot',
    workload,
    memTotal: bases.memTotal,
    earlierRuns,
    comparison: null,
    isStanding,
    growthJudge,
    remembered: remember(plan, recording, growthJudge, scansBefore),
    memoryBase: chooseBase(plan, bases),
  }
}

/** What scans before this one saw, and this one; of a recording of days its hours as well. */
function remember(
  { historyDir: ofScans, standing, createdEpochMs, zoneOffsetMinutes }: JudgedBy,
  recording: Recording,
  growthJudge: Judge,
  scansBefore: readonly HistoryRecord[] | null | undefined,
): Remembered | null {
  if (scansBefore === null) return null
  // a watch remembers beside what it tells of itself
  const historyDir = standing === undefined ? ofScans : join(standing.directory, 'history')
  if (historyDir === undefined && growthJudge !== 'days') return null
  const known =
    scansBefore ??
    (historyDir === undefined ? [] : readHistory(historyDir).flatMap(({ records }) => records))
  const scans = growthJudge === 'days' ? takeHourlyScans(recording) : [takeScan(recording)]
  const firstMs =
    growthJudge === 'days'
      ? recording.startedEpochMs + (recording.tickTimesMs[0] ?? 0)
      : createdEpochMs
  const records = known.filter((record) => record.k !== 'scan' || record.t < firstMs)
  return recall(addScans(buildHistory(records), scans), {
    ids: recording.processes.map(({ id }) => id),
    groups: recording.groups.map(({ id }) => id),
    zoneOffsetMinutes,
  })
}
