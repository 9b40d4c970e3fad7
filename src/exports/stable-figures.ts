import { escapeTerminal } from '../encoders/escape-terminal.ts'
import type { Report } from '../report/report.ts'
import { shorten } from '../units/shorten.ts'

/** One figure that means the same in the next run. `name` has no pid and is there once. */
export interface StableFigure {
  readonly name: string
  readonly peakBytes: number
  readonly processes: number
  /** it may have been more */
  readonly isLowerBound: boolean
}

const MOST_GROUPS = 200
const LONGEST = 200

/**
 * The peak of each group, largest first; for tools that compare runs by name. Groups that read
 * alike are told apart by a number.
 */
export function listStableFigures({ groups }: Report): StableFigure[] {
  const seen = new Map<string, number>()
  return groups
    .slice(0, MOST_GROUPS)
    .map(({ id, peakAnonSumBytes, peakIsLowerBound = false, processes }) => {
      const name = shorten(escapeTerminal(id), LONGEST)
      const count = (seen.get(name) ?? 0) + 1
      seen.set(name, count)
      return {
        name: count === 1 ? name : `${name} #${count}`,
        peakBytes: peakAnonSumBytes,
        processes,
        isLowerBound: peakIsLowerBound,
      }
    })
}
