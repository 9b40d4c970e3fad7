import { blockExtremes } from './blocks.ts'
import type { Condensed } from './condense.ts'
import { findReset } from './find-reset.ts'
import type { Heap } from './heap.ts'
import type { Points } from './points.ts'
import { risingTail, type RisingTail } from './rising-tail.ts'
import { steadyGrowth, type SteadyGrowth } from './steady-growth.ts'
import type { Tuning } from './tuning.ts'
import { walkScore } from './walk-score.ts'

/** What a curve (values in MiB) shows. */
export interface GrowthReading {
  readonly isGrowing: boolean
  /** which edge of the curve says so */
  readonly by: 'floor' | 'ceiling'
  /** why it is not growing although a tail rises */
  readonly objection: string
  /**
   * growth of half a window to come, by the most cautious plausible model, and what it has to reach
   */
  readonly growth: number
  readonly needed: number
  readonly tails: readonly RisingTail[]
  readonly floor: Points
  /** last minus first floor since `settledFrom` */
  readonly floorGrowth: number
  /** the same in standard deviations of a random walk that takes the floor's own steps */
  readonly walkScore: number
  /** end of the warm-up */
  readonly settledFrom: number
  readonly span: number
  /** from when it was judged anew, seconds; null where the curve never fell so far */
  readonly reset: number | null
}

/** smaller growth of a tail is not looked at, MiB: what 12 pages a second make in 20 s */
const MIN_TAIL_GROWTH = 1
const CUTS = [0.1, 0.2, 0.3, 0.4, 0.5]
/** after a reset or a given warm-up the start says more */
const CUTS_SETTLED = [0.05, 0.15, 0.25, 0.35]
/** peaks of at least four points each, as many as keep steps of a thirtieth of the window apart */
const CEILINGS = 60
const POINTS_PER_CEILING = 4

/**
 * A floor that grows is growth. So is a ceiling that grows over a floor that only moves in steps,
 * if that floor rose as well: an allocator with a fragmented heap gives nothing back between the
 * steps. Null: too few points.
 */
export function readGrowth(
  { floor, ceiling }: Condensed,
  heap: Heap,
  isWarm: boolean,
  tuning: Tuning,
): GrowthReading | null {
  const low = readEdge(floor, heap, isWarm, 3, tuning)
  if (low === null || low.isGrowing || !low.movesInSteps || low.floorGrowth < low.needed) return low
  const peaks = blockExtremes(
    ceiling,
    ceiling.times[0] ?? 0,
    ceiling.times.at(-1) ?? 0,
    Math.max(20, Math.min(CEILINGS, Math.floor(ceiling.times.length / POINTS_PER_CEILING))),
    'highest',
  )
  const high = readEdge(peaks, heap, isWarm, 1, tuning)
  return high?.isGrowing === true
    ? { ...low, isGrowing: true, by: 'ceiling', growth: high.growth, tails: high.tails }
    : low
}

/**
 * What is judged of a curve: all since it fell as deep as a restart does, and where tails are cut
 * from that.
 */
function cutWindow(
  points: Points,
  heap: Heap,
  isWarm: boolean,
): { reset: number | null; judged: Points; cuts: readonly number[]; begin: number; span: number } {
  const reset = findReset(points, 2 + heap.slackMib)
  const judged = reset === null ? points : from(points, reset)
  const begin = judged.times[0] ?? 0
  return {
    reset,
    judged,
    cuts: reset === null && !isWarm ? CUTS : CUTS_SETTLED,
    begin,
    span: (judged.times.at(-1) ?? 0) - begin,
  }
}

type EdgeReading = GrowthReading & { readonly movesInSteps: boolean }

function readEdge(
  points: Points,
  heap: Heap,
  isWarm: boolean,
  pointsPerBlock: number,
  tuning: Tuning,
): EdgeReading | null {
  const { reset, judged, cuts, begin, span } = cutWindow(points, heap, isWarm)
  const tails = cuts
    .map((cut) => risingTail(judged, begin + cut * span, MIN_TAIL_GROWTH, tuning))
    .filter((tail) => tail !== null)
  const steady = steadyGrowth(
    judged,
    begin + (cuts[0] ?? 0) * span,
    pointsPerBlock,
    heap.isLazy,
    tuning,
  )
  if (steady === null) return null
  const settledFrom = tails[0]?.from ?? steady.bend ?? begin + (cuts[0] ?? 0) * span
  const needed = Math.max(heap.slackMib, tuning.rangeShare * steady.range)
  const settled = from(steady.floor, settledFrom).values
  const score = walkScore(settled)
  const isWalk = !heap.isLazy && score < tuning.walkScore
  return {
    isGrowing: tails.length > 0 && steady.growth >= needed && !steady.isSeenBefore && !isWalk,
    by: 'floor',
    movesInSteps: steady.movesInSteps,
    objection: objectionTo(steady, needed, heap, isWalk),
    growth: steady.growth,
    needed,
    tails,
    floor: steady.floor,
    settledFrom,
    span,
    reset,
    floorGrowth: netGrowth(settled),
    walkScore: score,
  }
}

function objectionTo(steady: SteadyGrowth, needed: number, heap: Heap, isWalk: boolean): string {
  if (steady.growth < needed && steady.settles !== null) return `grew, but ${steady.settles}`
  if (steady.growth < needed && heap.isLazy)
    return `grew, but no more than the heap of such a runtime does by itself (${heap.slackMib} MiB)`
  if (steady.isSeenBefore) return 'grew, but only to where it had been before'
  return isWalk
    ? 'grew, but no more than its own steps make by chance'
    : 'grew, but too little for how far it moved before'
}

function from({ times, values }: Points, time: number): Points {
  const first = times.findIndex((at) => at >= time)
  return first < 0
    ? { times: [], values: [] }
    : { times: times.slice(first), values: values.slice(first) }
}

/** lowest of the last third minus lowest of the first */
function netGrowth(values: readonly number[]): number {
  const third = Math.max(1, Math.floor(values.length / 3))
  return Math.min(...values.slice(-third)) - Math.min(...values.slice(0, third))
}
