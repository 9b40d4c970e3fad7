import type {
  BaselineGroup,
  BaselineLevel,
  HostClass,
  RunFigures,
} from '../../baseline/baseline.ts'
import type { Settings } from '../../settings/option.ts'
import type { GroupSeries, ProcessSeries } from '../../series/series.ts'
import { median } from '../../stats/quantile.ts'
import type { Evidence } from '../gate.ts'
import { judgingOf } from '../growth.ts'
import { judgeGroups, type Judged } from '../growth/judge-recording.ts'
import { livedSum, summedCurve, type MemoryCurve } from '../../series/memory-curve.ts'

/** a build starts hundreds of programs; the largest are what its memory is made of */
const MOST_GROUPS = 50
const LEAST_PEAK_BYTES = 2 ** 20
/** readings in the last third of the time */
const FEWEST_SETTLED = 3
const CURVE_POINTS = 60

export function measureRun(evidence: Evidence, settings: Settings): RunFigures {
  const { processes, groups, tickTimesMs } = evidence.recording
  const byIndex = new Map(processes.map((process) => [process.index, process]))
  const judged = judgeGroups(evidence, judgingOf(settings))
  const largest = groups
    .filter(({ peakAnonSumBytes }) => peakAnonSumBytes >= LEAST_PEAK_BYTES)
    .slice(0, MOST_GROUPS)
  return {
    host: hostClassOf(evidence),
    total: levelOf(processes, tickTimesMs, evidence.recording.total),
    curve: condense({
      timesS: evidence.recording.total.atMs.map((atMs) => atMs / 1000),
      bytes: [...evidence.recording.total.bytes],
    }),
    groups: largest.map((group) =>
      measureGroup(
        group,
        group.members.flatMap((index) => byIndex.get(index) ?? []),
        { tickTimesMs, judged: judged.get(group.id) },
      ),
    ),
  }
}

function hostClassOf({ recording: { host }, memoryBase }: Evidence): HostClass {
  return { memoryBytes: memoryBase.bytes, arch: host.arch, os: host.os ?? '' }
}

function measureGroup(
  { id, name, peakIsLowerBound }: GroupSeries,
  members: readonly ProcessSeries[],
  { tickTimesMs, judged }: { tickTimesMs: readonly number[]; judged: Judged | undefined },
): BaselineGroup {
  const grade = judged?.grade ?? 'inconclusive'
  return {
    id,
    name,
    version: members[0]?.version ?? ('' as BaselineGroup['version']),
    processes: members.length,
    ...levelOf(members, tickTimesMs, { peakIsLowerBound }),
    durationMs: Math.round(1000 * spanOf(summedCurve(members, tickTimesMs))),
    grade,
    growthBytesPerHour: judged === undefined ? null : growthOf(judged.judgement),
    detectableBytesPerHour:
      judged === undefined || judged.judgement.smallestDetectableBytesPerHour === null
        ? null
        : Math.round(judged.judgement.smallestDetectableBytesPerHour),
  }
}

/**
 * By the curve itself: what a role or a crowd lowers the grade for grows all the same. Of a suspect
 * one nobody knows.
 */
function growthOf({ grade, rateBytesPerHour }: Judged['judgement']): number | null {
  if (grade === 'inconclusive' || grade === 'suspect') return null
  return grade === 'ok' ? 0 : Math.round(rateBytesPerHour)
}

const spanOf = ({ timesS }: MemoryCurve): number => (timesS.at(-1) ?? 0) - (timesS[0] ?? 0)

function levelOf(
  processes: readonly ProcessSeries[],
  tickTimesMs: readonly number[],
  { peakIsLowerBound }: Pick<GroupSeries, 'peakIsLowerBound'>,
): BaselineLevel {
  const { bytes: held } = summedCurve(processes, tickTimesMs)
  const lived = livedSum(processes, tickTimesMs)
  const fromS = (lived.timesS.at(-1) ?? 0) - spanOf(lived) / 3
  const end = lived.bytes.filter((_bytes, at) => (lived.timesS[at] ?? 0) >= fromS)
  return {
    peakBytes: Math.round(held.reduce((peak, bytes) => Math.max(peak, bytes), 0)),
    ...(peakIsLowerBound ? { peakIsLowerBound } : {}),
    settledBytes: end.length < FEWEST_SETTLED ? null : Math.round(median(end)),
  }
}

/**
 * The highest value of each of sixty equal parts of the time; one without a sample has that of the
 * part before.
 */
function condense(curve: MemoryCurve): NonNullable<RunFigures['curve']> {
  const [beginS, spanS] = [curve.timesS[0] ?? 0, spanOf(curve)]
  const bytes = Array.from({ length: spanS > 0 ? CURVE_POINTS : 0 }, () => -1)
  for (const [at, timeS] of curve.timesS.entries()) {
    const part = Math.min(bytes.length - 1, Math.floor(((timeS - beginS) / spanS) * bytes.length))
    if (part >= 0) bytes[part] = Math.max(bytes[part] ?? -1, Math.round(curve.bytes[at] ?? 0))
  }
  for (let at = 0; at < bytes.length; at++)
    if ((bytes[at] ?? -1) < 0) bytes[at] = bytes[at - 1] ?? 0
  return { stepMs: Math.round((1000 * spanS) / CURVE_POINTS), bytes }
}
