import { theilSen } from './theil-sen.ts'

/** What was alive after collections that somebody asked for, oldest first. */
export interface ExactPoint {
  readonly timeS: number
  readonly bytes: number
}

/** What such points show. */
export interface ForcedReading {
  /** `leak`: the points lie on a line; `likely`: they rise at each step */
  readonly grade: 'leak' | 'likely' | 'suspect' | 'ok'
  /** so straight that a curve which settles is wrong about it */
  readonly isStraight: boolean
  /** of the part that rises, else of all of it */
  readonly points: readonly ExactPoint[]
  readonly growthBytes: number
  readonly bytesPerHour: number
  readonly neededBytes: number
}

const LEAST_POINTS = 3
/** A step may rise so many times as fast as the mean: beyond that it is a burst, or it ends. */
const STEADY = 0.6
/** A leak's steps agree to that; those of a cache that fills get shorter. */
const AGREEING = 0.2
/** Repeated points of a JVM agree to 4 % of a step of 1 MiB. */
const STRAIGHT = 0.05

/**
 * Three or more exact points decide by themselves. A cache that fills rises first, so what counts
 * is the longest tail of which each step rises about as fast as the mean. `neededBytes`: growth
 * that repeated points of a constant heap show. Null: too few.
 */
export function judgeForced(
  points: readonly ExactPoint[],
  neededBytes: number,
): ForcedReading | null {
  if (points.length < LEAST_POINTS) return null
  for (let from = 0; from <= points.length - LEAST_POINTS; from++) {
    const tail = points.slice(from)
    const spread = stepSpread(tail)
    if (growthOf(tail) < neededBytes || spread > STEADY) continue
    return {
      ...readingOf(tail, neededBytes),
      grade: spread <= AGREEING ? 'leak' : 'likely',
      isStraight: spread <= STRAIGHT,
    }
  }
  // it may have filled before, and is flat since
  const last = points.slice(-LEAST_POINTS)
  const lowest = Math.min(...last.map(({ bytes }) => bytes))
  const isFlat = (last.at(-1)?.bytes ?? 0) - lowest < neededBytes
  return {
    ...readingOf(isFlat ? last : points, neededBytes),
    grade: isFlat || growthOf(points) < neededBytes ? 'ok' : 'suspect',
    isStraight: false,
  }
}

function readingOf(
  points: readonly ExactPoint[],
  neededBytes: number,
): Omit<ForcedReading, 'grade' | 'isStraight'> {
  return { points, growthBytes: growthOf(points), bytesPerHour: rateOf(points), neededBytes }
}

const growthOf = (points: readonly ExactPoint[]): number =>
  (points.at(-1)?.bytes ?? 0) - (points[0]?.bytes ?? 0)

/** A first point taken while a cache still filled makes one step of several too long. */
function rateOf(points: readonly ExactPoint[]): number {
  const times = points.map(({ timeS }) => timeS)
  const slope = theilSen({ times, values: points.map(({ bytes }) => bytes) })
  return 3600 * Math.max(0, slope)
}

/** By how much the rate of a step differs from their mean at most, in shares of that. */
function stepSpread(points: readonly ExactPoint[]): number {
  const rates = points.slice(1).map(({ timeS, bytes }, at) => {
    const before = points[at] ?? { timeS, bytes }
    return timeS > before.timeS ? (bytes - before.bytes) / (timeS - before.timeS) : Number.NaN
  })
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length
  if (!(mean > 0)) return Number.POSITIVE_INFINITY
  return Math.max(...rates.map((rate) => Math.abs(rate - mean) / mean))
}
