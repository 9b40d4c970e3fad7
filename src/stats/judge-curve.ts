import { cleanCurve } from './clean-curve.ts'
import { condense, type Condensed } from './condense.ts'
import { heapOf, type Heap } from './heap.ts'
import { isCeilingStraight } from './straight-ceiling.ts'
import { median } from './quantile.ts'
import type { Points } from './points.ts'
import { readGrowth, type GrowthReading } from './read-growth.ts'
import { smallestDetectable } from './smallest-detectable.ts'
import { TUNING, type Tuning } from './tuning.ts'

export interface Curve {
  readonly timesS: readonly number[]
  /** a failed read is 0 or NaN */
  readonly bytes: readonly number[]
  /**
   * `node`, `java`, `dotnet`, `go`; any other word means a program whose memory is given back by
   * `free`
   */
  readonly runtime: string
  /** not judged: so many seconds from the start; without it the warm-up is found */
  readonly warmUpS?: number
}

export interface Judgement {
  readonly grade: 'leak' | 'likely' | 'suspect' | 'ok' | 'inconclusive'
  readonly rateBytesPerHour: number
  /** by how much the floor rose since the warm-up; below 0 where it fell */
  readonly growthBytes: number
  /**
   * that in standard deviations of a random walk that takes the floor's own steps: how straight it
   * goes up
   */
  readonly walkScore: number
  /** why this grade, a phrase without a full stop */
  readonly reason: string
  /**
   * the slowest steady leak that would have been called here; null: none that was tried, or
   * inconclusive
   */
  readonly smallestDetectableBytesPerHour: number | null
  /** those that were not failed reads, after a given warm-up */
  readonly readings: number
  /** seconds of the curve, and of the part after the warm-up */
  readonly spanS: number
  readonly judgedS: number
  /** what was judged, where that is not the memory of the process */
  readonly basis?: JudgedBasis
  /** what a chart shows of it; null when inconclusive */
  readonly trend: CurveTrend | null
}

/**
 * The live heap after the program's own collections, after those that were asked for, what bounds
 * it; or the memory outside of it.
 */
export type JudgedBasis = 'collections' | 'forced' | 'bound' | 'outside'

export interface CurveTrend {
  readonly warmUpEndS: number
  /** lowest points of equal spans of time */
  readonly floorTimesS: readonly number[]
  readonly floorBytes: readonly number[]
  /**
   * the line of the rate, over the part of the curve that it was measured on; null where nothing
   * rises
   */
  readonly line: {
    readonly fromS: number
    readonly fromBytes: number
    readonly toS: number
    readonly toBytes: number
  } | null
}

export const MIN_SPAN_S = 20
export const MIN_SAMPLES = 20
/** shorter windows cannot tell start-up from a leak: precision .7 at 30 s */
const SURE_SPAN_S = 60

const MIB = 2 ** 20
const HOUR_S = 3600

/**
 * Whether a memory curve leaks, how fast, how sure that is, and what could have been seen at all
 * (docs/how-it-decides.md). Same curve, same answer.
 */
export function judgeCurve(curve: Curve, tuning: Tuning = TUNING): Judgement {
  const cleaned = cleanUp(curve)
  const { points, spanS, heap, condensed, isLong } = cleaned
  const reading = isLong ? readGrowth(condensed, heap, curve.warmUpS !== undefined, tuning) : null
  if (reading === null)
    return {
      ...NOTHING,
      spanS,
      readings: points.times.length,
      reason: whyNotJudged(spanS, points.times.length),
    }
  const detectable = smallestDetectable(
    {
      condensed,
      reading,
      slope: slopeOf(reading),
      heap,
      isWarm: curve.warmUpS !== undefined,
      tuning,
    },
    ({ isGrowing }) => isGrowing,
  )
  return {
    ...judgementOf(cleaned, condensed.ceiling, reading),
    smallestDetectableBytesPerHour: detectable === null ? null : detectable * MIB * HOUR_S,
  }
}

function judgementOf(
  { points, spanS }: Cleaned,
  ceiling: Points,
  reading: GrowthReading,
): Judgement {
  const [grade, reason] = gradeOf(points, ceiling, reading)
  const slope = slopeOf(reading)
  return {
    grade,
    reason,
    readings: points.times.length,
    spanS,
    judgedS: (points.times.at(-1) ?? 0) - reading.settledFrom,
    rateBytesPerHour: slope * MIB * HOUR_S,
    growthBytes: reading.floorGrowth * MIB,
    walkScore: reading.walkScore,
    smallestDetectableBytesPerHour: null,
    trend: trendOf(reading, slope),
  }
}

/** A stricter rule than `judgeCurve`'s own; of the curve it sees the lowest and highest points. */
type Rule = (judgement: Judgement, points: { timesS: number[]; bytes: number[] }) => boolean

/**
 * The slowest steady leak, in bytes an hour, that this very curve would have shown by such a rule.
 * Null: none that was tried, or inconclusive.
 */
export function smallestFound(curve: Curve, isFound: Rule): number | null {
  const cleaned = cleanUp(curve)
  const { condensed, heap, isLong } = cleaned
  const isWarm = curve.warmUpS !== undefined
  const reading = isLong ? readGrowth(condensed, heap, isWarm, TUNING) : null
  if (reading === null) return null
  const found = smallestDetectable(
    { condensed, reading, slope: slopeOf(reading), heap, isWarm, tuning: TUNING },
    (of, { floor, ceiling }) =>
      of.isGrowing &&
      isFound(judgementOf(cleaned, ceiling, of), {
        timesS: [...floor.times, ...ceiling.times],
        bytes: [...floor.values, ...ceiling.values].map((value) => value * MIB),
      }),
  )
  return found === null ? null : found * MIB * HOUR_S
}

/** What is lacking, and nothing else: a reason that is said is the one that held. */
function whyNotJudged(spanS: number, readings: number): string {
  const isSparse = readings < MIN_SAMPLES
  if (spanS >= MIN_SPAN_S)
    return isSparse
      ? `has ${readings} readings, needs ${MIN_SAMPLES}`
      : 'its readings lie in too few stretches of time'
  const looked = `looked for ${Math.floor(spanS)} s`
  return isSparse
    ? `${looked} with ${readings} readings, needs ${MIN_SPAN_S} s and ${MIN_SAMPLES}`
    : `${looked}, needs ${MIN_SPAN_S} s`
}

interface Cleaned {
  readonly points: Points
  readonly spanS: number
  readonly heap: Heap
  readonly condensed: Condensed
  /** enough to be judged */
  readonly isLong: boolean
}

function cleanUp({ timesS, bytes, runtime, warmUpS }: Curve): Cleaned {
  const all = cleanCurve({ times: timesS, values: bytes.map((value) => value / MIB) })
  const points = warmUpS === undefined ? all : after(all, warmUpS)
  const spanS = (points.times.at(-1) ?? 0) - (points.times[0] ?? 0)
  return {
    points,
    spanS,
    heap: heapOf(runtime),
    condensed: condense(points),
    isLong: points.times.length >= MIN_SAMPLES && spanS >= MIN_SPAN_S,
  }
}

const NOTHING: Omit<Judgement, 'spanS' | 'readings' | 'reason'> = {
  grade: 'inconclusive',
  rateBytesPerHour: 0,
  growthBytes: 0,
  walkScore: 0,
  smallestDetectableBytesPerHour: null,
  judgedS: 0,
  trend: null,
}

function after({ times, values }: Points, warmUpS: number): Points {
  const first = times.findIndex((time) => time >= (times[0] ?? 0) + warmUpS)
  return first < 0
    ? { times: [], values: [] }
    : { times: times.slice(first), values: values.slice(first) }
}

/**
 * MiB a second. The shortest tail is the one that knows least of the start: median error 6 %,
 * against 11 % of all tails' median.
 */
function slopeOf({ tails, growth, span }: GrowthReading): number {
  return tails.at(-1)?.slope ?? Math.max(0, (2 * growth) / span)
}

function gradeOf(
  { times }: Points,
  ceiling: Points,
  reading: GrowthReading,
): [Judgement['grade'], string] {
  if (reading.isGrowing) {
    const windowS = (times.at(-1) ?? 0) - (reading.reset ?? times[0] ?? 0)
    if (windowS < SURE_SPAN_S)
      return ['likely', `grows and has not settled, in a window under ${SURE_SPAN_S} s`]
    if (reading.by === 'ceiling')
      return ['likely', 'its peaks grow steadily while its floor rises in steps']
    return isCeilingStraight(ceiling, reading.needed)
      ? ['leak', 'grows and has not settled']
      : ['likely', 'grows and has not settled, but its peaks do not lie on a line']
  }
  if (!reading.tails.some((tail) => tail.growth >= reading.needed))
    return ['ok', 'no growth that goes on']
  return ['suspect', reading.objection]
}

function trendOf({ floor, settledFrom, tails }: GrowthReading, slope: number): CurveTrend {
  const fromS = tails.at(-1)?.from ?? settledFrom
  const toS = floor.times.at(-1) ?? 0
  // through the middle of the points that it is the slope of
  const base = median(
    floor.times.flatMap((time, i) =>
      time >= fromS ? [(floor.values[i] ?? 0) - slope * time] : [],
    ),
  )
  return {
    warmUpEndS: settledFrom,
    floorTimesS: floor.times,
    floorBytes: floor.values.map((value) => value * MIB),
    line:
      tails.length === 0
        ? null
        : {
            fromS,
            fromBytes: (base + slope * fromS) * MIB,
            toS,
            toBytes: (base + slope * toS) * MIB,
          },
  }
}
