import { judgeLevel } from '../stats/judge-level.ts'
import type { Limit } from '../units/limit.ts'

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
  /** null: within its limits */
  readonly excess: Excess | null
}

export interface Excess {
  /** against which of the runs it is above: their median, their oldest, the pinned one */
  readonly against: 'median' | 'oldest' | 'pin'
  readonly referenceBytes: number
  readonly limitBytes: number
  /** above `regression-threshold`; else above `regression-warn-threshold` */
  readonly isFull: boolean
  /** the newest of the runs are above that limit as well: this run did not bring it */
  readonly isKnown: boolean
}

export interface Limits { readonly fail: Limit; readonly warn: Limit; /** how many figures of the run are compared */ readonly comparisons: number }

/** `history` is oldest first and has at least one value, unless there is a `pin`. Null: there is neither. */
export function compareLevel(bytes: number, history: readonly number[], pin: number | null, limits: Limits): LevelComparison | null {
  const reference = history.length > 0 ? history : pin === null ? [] : [pin]
  if (reference.length === 0) return null
  const { median, oldest, newest, chance, chanceFromOldest } = judgeLevel(reference, limits.comparisons)
  const find = (limit: Limit, isFull: boolean): Excess | null => {
    const allow = (from: number, factor: number): number => from + factor * allowance(limit, from, history.length)
    const fromMedian = Math.max(chance, allow(median, 1))
    if (history.length > 0 && bytes > fromMedian) return { against: 'median', referenceBytes: median, limitBytes: fromMedian, isFull, isKnown: newest > fromMedian }
    const fromOldest = Math.max(chanceFromOldest, allow(oldest, CREEP_FACTOR))
    if (history.length >= FEWEST_TO_FAIL && bytes > fromOldest) return { against: 'oldest', referenceBytes: oldest, limitBytes: fromOldest, isFull, isKnown: newest > fromOldest }
    if (pin === null) return null
    // the noise of one run and of the pinned one, by what is known of the others
    const fromPin = Math.max(history.length === 0 ? chance : pin + Math.SQRT2 * (chance - median), allow(pin, 1))
    return bytes > fromPin ? { against: 'pin', referenceBytes: pin, limitBytes: fromPin, isFull, isKnown: history.length > 0 && newest > fromPin } : null
  }
  return {
    bytes, medianBytes: Math.round(median), changePercent: percentOver(bytes, median), runs: history.length, historyBytes: history,
    excess: find(limits.fail, true) ?? find(limits.warn, false),
  }
}

export function percentOver(bytes: number, referenceBytes: number): number {
  return referenceBytes > 0 ? (bytes / referenceBytes - 1) * 100 : 0
}

function allowance(limit: Limit, fromBytes: number, runs: number): number {
  if (limit.kind === 'off') return Number.POSITIVE_INFINITY
  if (limit.kind === 'bytes') return limit.bytes
  if (limit.kind === 'percent') return limit.percent / 100 * fromBytes
  return runs < FEWEST_TO_FAIL ? Math.max(0.1 * fromBytes, 8 * MIB) : Math.max(0.05 * fromBytes, 2 * MIB)
}
