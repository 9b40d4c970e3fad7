import type { RememberedCurve } from '../../history/recall.ts'
import type { GroupSeries, ProcessSeries } from '../../series/series.ts'
import { HOUR_S } from '../../stats/daily-floors.ts'
import { judgeLives, type LivesGrowth } from '../../stats/judge-lives.ts'
import { judgeLong } from '../../stats/judge-long.ts'
import type { Evidence } from '../gate.ts'
import { initialHeapBytes } from '../initial-heap.ts'
import { afterAskedWarmUp } from './after-asked-warm-up.ts'
import { fillsHeaps } from './first-touch.ts'
import { heapsAtOnce } from './heaps-at-once.ts'
import type { GrowthJudging } from './judge-recording.ts'
import { judgedByDays } from './judged-by-days.ts'

/** A program of which something grows from day to day. */
export interface DailyGrown {
  readonly group: Pick<GroupSeries, 'id' | 'name'>
  readonly members: readonly ProcessSeries[]
  /** each that grows by itself */
  readonly singles: readonly { readonly process: ProcessSeries; readonly growth: LivesGrowth }[]
  /** null: it has one process, or one alone grows */
  readonly sum: LivesGrowth | null
}

/** The programs of which something grows from day to day, be it tolerated or not. */
export function listDailyGrown(evidence: Evidence, judging: GrowthJudging): DailyGrown[] {
  const { remembered, recording } = evidence
  if (remembered === null) return []
  const judged = judgedByDays(evidence, judging.treatAs)
  return recording.groups.flatMap((group): DailyGrown[] => {
    const members = group.members.flatMap((index) => judged.get(index) ?? [])
    const singles = members.flatMap((process) => {
      const growth = judge(remembered.lives.get(process.id), [process], evidence, judging)
      return growth === null ? [] : [{ process, growth }]
    })
    const isSummed = members.length > 1 && singles.length !== 1
    const sum = isSummed ? judge(remembered.groups.get(group.id), members, evidence, judging) : null
    return singles.length === 0 && sum === null ? [] : [{ group, members, singles, sum }]
  })
}

/**
 * Whether this life, the first that is known, began with these processes: its first reading stands
 * for the hour that it was the lowest of.
 */
export function isSeenToStart(
  life: RememberedCurve | undefined,
  processes: readonly ProcessSeries[],
): boolean {
  const firstS = life?.timesS[0] ?? Number.POSITIVE_INFINITY
  return processes.every(({ startedEpochMs }) => startedEpochMs / 1000 >= firstS - HOUR_S)
}

/** `known`: the lives of these processes, the last of which is theirs. */
function judge(
  known: readonly RememberedCurve[] = [],
  processes: readonly ProcessSeries[],
  { growthJudge, recording }: Evidence,
  { warmUpMs }: GrowthJudging,
): LivesGrowth | null {
  const lives = afterAskedWarmUp(known, processes, warmUpMs).map(({ timesS, bytes }) => ({
    times: timesS,
    values: bytes,
  }))
  const growth =
    growthJudge === 'days'
      ? judgeLong(lives, { isFromStart: isSeenToStart(known[0], processes) })
      : judgeLives(lives)
  // until it is full, a JVM grows by what it touches for the first time
  const heaps = heapsAtOnce(processes, (process) => initialHeapBytes(process, recording))
  return fillsHeaps(lives.at(-1)?.values ?? [], heaps) ? null : growth
}
