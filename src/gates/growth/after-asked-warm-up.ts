import type { RememberedCurve } from '../../history/recall.ts'
import type { ProcessSeries } from '../../series/series.ts'
import type { GrowthJudging } from './judge-recording.ts'

/**
 * Lives of a program, oldest first, without the time after each start in which the user has growth
 * not judged. The last one began with the first of `processes`, others with their first reading.
 */
export function afterAskedWarmUp(
  lives: readonly RememberedCurve[],
  processes: readonly Pick<ProcessSeries, 'startedEpochMs'>[],
  warmUpMs: GrowthJudging['warmUpMs'],
): readonly RememberedCurve[] {
  if (warmUpMs === 'auto' || warmUpMs === 0) return lives
  const startedS =
    processes.reduce((first, { startedEpochMs }) => Math.min(first, startedEpochMs), Infinity) /
    1000
  return lives.map(({ timesS, bytes }, at) => {
    const fromS = (at < lives.length - 1 ? (timesS[0] ?? 0) : startedS) + warmUpMs / 1000
    const first = timesS.findIndex((timeS) => timeS >= fromS)
    return first < 0
      ? { timesS: [], bytes: [] }
      : { timesS: timesS.slice(first), bytes: bytes.slice(first) }
  })
}
