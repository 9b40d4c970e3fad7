import { listGenerations } from '../../series/list-generations.ts'
import { livedSum, type MemoryCurve } from '../../series/memory-curve.ts'
import type { ProcessSeries } from '../../series/series.ts'
import { compareGrades } from '../../stats/compare-grades.ts'
import type { Judgement } from '../../stats/judge-curve.ts'
import { speakForLives } from '../../stats/speak-for-lives.ts'

/**
 * The sum of a group's members, and each generation of them by itself: a sum that outlives its
 * processes falls with each restart, which hides what all of them do. The worse of both speaks.
 * `judge`: the curve of some of the members.
 */
export function judgeSum(
  members: readonly ProcessSeries[],
  tickTimesMs: readonly number[],
  judge: (curve: MemoryCurve, of: readonly ProcessSeries[]) => Judgement,
): Judgement {
  const whole = judge(livedSum(members, tickTimesMs), members)
  const generations = listGenerations(members)
  if (generations.length < 2) return whole
  const lives = generations.map((life) => judge(livedSum(life, tickTimesMs), life))
  const speaking = lives[speakForLives(lives)] ?? whole
  return compareGrades(speaking.grade, whole.grade) > 0 ? speaking : whole
}
