import { isCalled } from './is-called.ts'
import type { Judgement } from './judge-curve.ts'

/**
 * Share of healthy programs with a lazily growing heap whose memory is called leak or likely:
 * measured .086 on varied traces of 39 of them (docs/how-it-decides.md).
 */
export const CALLED_BY_CHANCE = 0.1
/** from this score of the walk on the share falls with the score */
const TAIL_FROM = 2.5
/**
 * By e for each so much of score: the mean excess is 1.9, .6 to 2.8 by bootstrap over the programs;
 * taken from the upper half, since 10 programs are few.
 */
const TAIL_SCALE = 2.5

/**
 * How probable it is that the lazily growing heap of a healthy program (Node, Java, Go, .NET) looks
 * like a leak that is as straight as this: an exponential tail of the score of the walk, fitted to
 * its excesses (Pickands 1975). 1 where nothing is called.
 */
export function lazyChance({ grade, walkScore }: Pick<Judgement, 'grade' | 'walkScore'>): number {
  if (!isCalled({ grade })) return 1
  return CALLED_BY_CHANCE * Math.exp(-Math.max(0, walkScore - TAIL_FROM) / TAIL_SCALE)
}
