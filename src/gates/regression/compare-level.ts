import { judgeLevel, type LevelJudgement } from '../../stats/judge-level.ts'
import type { Limit } from '../../units/limit.ts'

const MIB = 2 ** 20
/** fewer runs than this only warn, and have to be exceeded by more */
export const FEWEST_TO_FAIL = 5
/** beside what many small steps may add up to, an ordinary difference is half */
const CREEP_FACTOR = 2

/** How a figure of this run stands to the same figure of the runs before. */
export interface LevelComparison {
  readonly bytes: number
  readonly medianBytes: number
  /** against the median */
  readonly changePercent: number
  readonly runs: number
  /** oldest first, as they are drawn */
  readonly historyBytes: readonly number[]
  /** of `regression-threshold`: what is above it fails, or is known; infinite when off */
  readonly limitBytes: number
  /** null: within its limits */
  readonly excess: Excess | null
}

export interface Excess {
  /**
   * what it is above of: the median of the runs, the newest where these are above that already, the
   * oldest, the pinned one
   */
  readonly against: 'median' | 'newest' | 'oldest' | 'pin'
  readonly referenceBytes: number
  readonly limitBytes: number
  /** above `regression-threshold`; else above `regression-warn-threshold` */
  readonly isFull: boolean
  /**
   * this run did not bring it: the level of the newest runs is above that limit as well, or some
   * runs were as high; '' where it did
   */
  readonly known: '' | 'newest' | 'some'
  /** runs that were about as high, or higher */
  readonly asHigh: number
}

export interface Limits {
  readonly fail: Limit
  readonly warn: Limit
  /** how many figures of the run are compared */
  readonly comparisons: number
}

/**
 * `history` is oldest first and has at least one value, unless there is a `pin`. Null: there is
 * neither.
 */
export function compareLevel(
  bytes: number,
  history: readonly number[],
  pin: number | null,
  limits: Limits,
): LevelComparison | null {
  const values = history.length > 0 ? history : pin === null ? [] : [pin]
  if (values.length === 0) return null
  const past: Past = { history, pin, level: judgeLevel(values, limits.comparisons) }
  const find = (limit: Limit, isFull: boolean): Excess | null => {
    const found = listReferences(bytes, past, limit)
      .filter(({ limitBytes }) => bytes > limitBytes)
      .map((reference) => ({ ...reference, isFull, ...explain(bytes, reference, past, limit) }))
    return found.find(({ known }) => known === '') ?? found[0] ?? null
  }
  return {
    bytes,
    medianBytes: Math.round(past.level.median),
    changePercent: percentOver(bytes, past.level.median),
    runs: history.length,
    historyBytes: history,
    limitBytes: listReferences(bytes, past, limits.fail)[0]?.limitBytes ?? Number.POSITIVE_INFINITY,
    excess: find(limits.fail, true) ?? find(limits.warn, false),
  }
}

interface Past {
  readonly history: readonly number[]
  readonly pin: number | null
  readonly level: LevelJudgement
}
type Reference = Pick<Excess, 'against' | 'referenceBytes' | 'limitBytes'>

function listReferences(bytes: number, { history, pin, level }: Past, limit: Limit): Reference[] {
  const of = (
    against: Excess['against'],
    referenceBytes: number,
    chance: number,
    factor = 1,
  ): Reference => ({
    against,
    referenceBytes,
    limitBytes: Math.max(
      chance,
      referenceBytes + factor * allowance(limit, referenceBytes, history.length),
    ),
  })
  const fromMedian = of('median', level.median, level.chance)
  // an old step excuses itself, and no new one
  const isStepped = level.newest > fromMedian.limitBytes
  // a creep rose in the runs before as well; one high run over a steady level is none
  const isCreep = history.length >= FEWEST_TO_FAIL && level.newest > (level.oldest + bytes) / 2
  return [
    ...(isStepped ? [of('newest', level.newest, level.chanceFromNewest)] : []),
    ...(history.length > 0 ? [fromMedian] : []),
    ...(isCreep ? [of('oldest', level.oldest, level.chanceFromOldest, CREEP_FACTOR)] : []),
    // the noise of one run and of the pinned one, by what is known of the others
    ...(pin === null
      ? []
      : [
          of(
            'pin',
            pin,
            history.length === 0 ? level.chance : pin + Math.SQRT2 * (level.chance - level.median),
          ),
        ]),
  ]
}

/**
 * Memory may have two levels and take one by chance: what some runs had is not this one's doing. A
 * single run that was much higher excuses nothing.
 */
function explain(
  bytes: number,
  { against, limitBytes }: Reference,
  { history, level }: Past,
  limit: Limit,
): Pick<Excess, 'known' | 'asHigh'> {
  if (history.length === 0) return { known: '', asHigh: 0 }
  const auto = allowance({ kind: 'auto' }, limitBytes, history.length)
  const near = Math.max(level.apart, Math.min(auto, allowance(limit, limitBytes, history.length)))
  const high = level.counting.filter((value) => value > limitBytes && value >= bytes - near)
  const isSeen = high.length > 1 || high.some((value) => value <= bytes + near)
  return {
    known: level.newest > limitBytes ? 'newest' : isSeen && against !== 'oldest' ? 'some' : '',
    asHigh: high.length,
  }
}

export function percentOver(bytes: number, referenceBytes: number): number {
  return referenceBytes > 0 ? (bytes / referenceBytes - 1) * 100 : 0
}

function allowance(limit: Limit, fromBytes: number, runs: number): number {
  if (limit.kind === 'off') return Number.POSITIVE_INFINITY
  if (limit.kind === 'bytes') return limit.bytes
  if (limit.kind === 'percent') return (limit.percent / 100) * fromBytes
  return runs < FEWEST_TO_FAIL
    ? Math.max(0.1 * fromBytes, 8 * MIB)
    : Math.max(0.05 * fromBytes, 2 * MIB)
}
