import { afterWarmUp } from './after-warm-up.ts'
import type { Judge } from './choose-judge.ts'
import { cleanCurve } from './clean-curve.ts'
import { DAY_S, dailyFloors, HOUR_S } from './daily-floors.ts'
import { judgeCurve, type Curve, type Judgement } from './judge-curve.ts'
import { NEEDED_DAYS } from './judge-days.ts'
import { judgeLong } from './judge-long.ts'
import type { Points } from './points.ts'
import { speakForLives } from './speak-for-lives.ts'
import { formatDuration } from '../units/duration.ts'
import { formatBytes } from '../units/size.ts'

/** a day less the hour that its last reading, or a cut, may take */
export const LEAST_DAY_S = DAY_S - HOUR_S

/**
 * The lives of a program, oldest first, by whom `chooseJudge` chose for all that was recorded: each
 * by its curve, of which one speaks for all (speak-for-lives.ts), or all of them by days.
 * `isFromStart`: the first of them was seen to begin.
 */
export function judgeBySpan(
  curves: readonly Curve[],
  judge: Judge,
  known: { readonly isFromStart?: boolean } = {},
): Judgement {
  if (judge === 'curve') {
    const judged = curves.map((curve) => judgeCurve(curve))
    return judged[speakForLives(judged)] ?? judgeCurve({ timesS: [], bytes: [], runtime: '' })
  }
  const lives = curves
    .map(({ timesS, bytes }) => cleanCurve({ times: timesS, values: bytes }))
    .filter(({ times }) => times.length > 0)
  return judge === 'none' ? notJudged(lives) : judgeDaysOf(lives, known)
}

function notJudged(lives: readonly Points[]): Judgement {
  const spanS = spanOf(lives)
  return {
    ...frameOf(lives),
    grade: 'inconclusive',
    reason: `under a day: in ${formatDuration(1000 * spanS)} load that has a day looks like growth`,
  }
}

function judgeDaysOf(
  lives: readonly Points[],
  known: { readonly isFromStart?: boolean },
): Judgement {
  const frame = frameOf(lives)
  if (frame.spanS < LEAST_DAY_S)
    return {
      ...frame,
      grade: 'inconclusive',
      reason: `was there for ${formatDuration(1000 * frame.spanS)} of a recording of days, which takes a day to judge`,
    }
  const growth = judgeLong(lives, known)
  const slow =
    frame.spanS < NEEDED_DAYS * DAY_S ? `; slow growth shows after ${NEEDED_DAYS} days` : ''
  if (growth === null)
    return {
      ...frame,
      grade: 'ok',
      reason: `no growth from day to day in ${formatDuration(1000 * frame.spanS)}${slow}`,
    }
  const { bytesPerDay, days, restarts } = growth
  const through =
    restarts === 0 ? '' : `, through ${restarts === 1 ? 'a restart' : `${restarts} restarts`}`
  return {
    ...frame,
    grade: 'leak',
    rateBytesPerHour: bytesPerDay / 24,
    judgedS: days * DAY_S,
    reason: `grows by ${formatBytes(bytesPerDay)} a day${through}`,
  }
}

function frameOf(lives: readonly Points[]): Omit<Judgement, 'grade' | 'reason'> {
  const present = lives.at(-1) ?? { times: [], values: [] }
  const floors = dailyFloors(afterWarmUp(present), present.times.at(-1) ?? 0).values
  const spanS = spanOf(lives)
  return {
    rateBytesPerHour: 0,
    growthBytes: (floors.at(-1) ?? 0) - (floors[0] ?? 0),
    walkScore: 0,
    smallestDetectableBytesPerHour: null,
    readings: lives.reduce((sum, { times }) => sum + times.length, 0),
    spanS,
    judgedS: spanS,
    trend: null,
  }
}

const spanOf = (lives: readonly Points[]): number => spanOfLives(lives.map(({ times }) => times))

/** From the first point of the first to the last of the last, s; 0 where there are none. */
export function spanOfLives(lives: readonly (readonly number[])[]): number {
  const known = lives.filter((times) => times.length > 0)
  const [firstS, lastS] = [known[0]?.[0] ?? 0, known.at(-1)?.at(-1) ?? 0]
  return lastS - firstS
}
