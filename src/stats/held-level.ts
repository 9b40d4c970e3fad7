import { HOUR_S } from './daily-floors.ts'
import type { Points } from './points.ts'
import { quantile } from './quantile.ts'
import { highestOf } from './extremes.ts'

/** a life that was shorter says little of where its program settles */
const LEAST_S = 6 * HOUR_S
/** of each third of a life to the one before: it climbed all the time */
const CLIMBED = 1.1

/**
 * The highest level that other lives of a program, earlier or beside it, held: a new one may climb
 * to it. Of a life that climbed itself it is half of its way. 0 where there is none.
 */
export function heldLevel(lives: readonly Points[]): number {
  return highestOf(lives.filter(isLong).map(levelOf), 0)
}

function levelOf({ values }: Points): number {
  const third = Math.ceil(values.length / 3)
  const thirds = [0, 1, 2].map((at) => quantile(values.slice(at * third, (at + 1) * third), 0.5))
  const [first = 0, second = 0, last = 0] = thirds
  const isClimbing = second >= CLIMBED * first && last >= CLIMBED * second
  return quantile(values, isClimbing ? 0.5 : 1)
}

function isLong({ times }: Points): boolean {
  return (times.at(-1) ?? 0) - (times[0] ?? 0) >= LEAST_S
}
