import { isCalled } from '../../stats/is-called.ts'
import { livedCurve, livedSum } from '../../series/memory-curve.ts'
import type { ProcessSeries } from '../../series/series.ts'
import { smallestFound } from '../../stats/judge-curve.ts'
import { curveOf, judgeRecording, type GrowthJudging, type Judged } from './judge-recording.ts'
import type { GrowthEvidence } from './process-role.ts'

/** so many of the largest are asked: each costs a few ms */
const MOST_ASKED = 5

/**
 * The slowest steady leak that growth would have found in the largest process in which it would
 * have found any.
 */
export function smallestFinding(
  evidence: GrowthEvidence,
  judging: GrowthJudging,
  toleratedBytesPerMinute: number,
): { readonly process: ProcessSeries; readonly bytesPerMinute: number } | null {
  const largest = judgeRecording(evidence, judging)
    .flatMap((judged) => ('process' in judged.of ? [{ judged, process: judged.of.process }] : []))
    .filter(({ judged }) => judged.judgement.grade !== 'inconclusive')
    .sort((a, b) => b.process.peakAnonBytes - a.process.peakAnonBytes)
    .slice(0, MOST_ASKED)
  for (const { judged, process } of largest) {
    const bytesPerHour = smallestFoundIn(judged, evidence, judging, toleratedBytesPerMinute)
    if (bytesPerHour !== null) return { process, bytesPerMinute: bytesPerHour / 60 }
  }
  return null
}

/**
 * The slowest steady leak, in bytes an hour, that would have been found in this one: by the rule
 * that findings follow, with its role, with all that were looked at beside it, and above what is
 * tolerated. Null: none that was tried.
 */
export function smallestFoundIn(
  { of, count, judgement }: Judged,
  { recording: { tickTimesMs } }: GrowthEvidence,
  judging: GrowthJudging,
  toleratedBytesPerMinute: number,
): number | null {
  if (judgement.basis !== undefined) return judgement.smallestDetectableBytesPerHour
  const [curve, members] =
    'process' in of
      ? [livedCurve(of.process, tickTimesMs), [of.process]]
      : [livedSum(of.members, tickTimesMs), of.members]
  return smallestFound(
    curveOf(curve, members, judging),
    (other, tilted) =>
      isCalled(count(other, tilted)) && other.rateBytesPerHour / 60 > toleratedBytesPerMinute,
  )
}
