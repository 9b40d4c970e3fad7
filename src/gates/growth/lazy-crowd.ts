import { benjaminiHochberg } from '../../stats/benjamini-hochberg.ts'
import type { Judgement } from '../../stats/judge-curve.ts'
import { CALLED_BY_CHANCE, lazyChance } from '../../stats/lazy-chance.ts'
import { lowestOf } from '../../stats/extremes.ts'

type Grade = Judgement['grade']
type Looked = Pick<Judgement, 'grade' | 'walkScore'>

/** What is looked at of one program whose memory grows lazily. */
export interface LazyProgram {
  /** its processes by their index, each by its own curve */
  readonly processes: ReadonlyMap<number, Looked>
  /** of several processes; else null */
  readonly sum: Looked | null
}

/** What is left of a grade where many lazily growing heaps were looked at. */
export interface LazyCrowd {
  /** heaps that were looked at */
  readonly size: number
  /** the highest grade that is allowed, by the index of the process; missing: is in no crowd */
  readonly ofProcess: ReadonlyMap<number, Grade>
  /** of a sum, by the id of its group */
  readonly ofSum: ReadonlyMap<string, Grade>
  /** of a curve of the program whatever the others show: never more than it would have */
  ofAny(id: string, judgement: Looked): Grade
}

/**
 * A pair is judged one by one. A job with more heaps may be wrong as often as a pair, and less, for
 * nobody looks into a warning of every tenth job: a warning in (n - 1) times fewer jobs, down to 1
 * in 50, a red one in (n - 1)² times fewer, down to 1 in 200.
 */
const OF_A_PAIR = 2 * CALLED_BY_CHANCE
const LEAST_WARNING = 1 / 50
const LEAST_FAILING = 1 / 200

/**
 * Among many healthy heaps one looks like a leak by chance, so each has to be so straight that even
 * one of all that were looked at rarely is. Between programs, which know nothing of each other, by
 * Holm (1979); within one, whose processes do the same, by Benjamini and Hochberg: a pool that
 * leaks as a whole pays nothing for its size.
 */
export function judgeCrowd(programs: ReadonlyMap<string, LazyProgram>): LazyCrowd {
  const size = [...programs.values()].reduce((sum, program) => sum + sizeOf(program), 0)
  const allow = (chance: number): Grade =>
    chance <= Math.max(LEAST_FAILING, OF_A_PAIR / (size - 1) ** 2)
      ? 'leak'
      : chance <= Math.max(LEAST_WARNING, OF_A_PAIR / (size - 1))
        ? 'likely'
        : 'suspect'
  const ofProcess = new Map<number, Grade>()
  const ofSum = new Map<string, Grade>()
  const byChance = [...programs].map(([id, program]) => weigh(id, program))
  byChance.sort((a, b) => a.least - b.least)
  let before = 0
  for (const [rank, { id, processes, sum, least }] of byChance.entries()) {
    const times = programs.size - rank
    before = Math.max(before, times * least)
    for (const [index, chance] of processes)
      ofProcess.set(index, allow(Math.max(before, times * chance)))
    if (sum !== null) ofSum.set(id, allow(Math.max(before, times * sum)))
  }
  return {
    size,
    ofProcess,
    ofSum,
    ofAny: (id, judgement) =>
      allow(programs.size * sizeOf(programs.get(id)) * lazyChance(judgement)),
  }
}

/** Of short-lived children only the sum is looked at. */
const sizeOf = (program: LazyProgram | undefined): number =>
  Math.max(1, program?.processes.size ?? 0)

/** A program's chances; `least` is what it is ranked by. */
interface Weighed {
  readonly id: string
  readonly processes: readonly (readonly [index: number, chance: number])[]
  readonly sum: number | null
  readonly least: number
}

function weigh(id: string, { processes, sum }: LazyProgram): Weighed {
  const indices = [...processes.keys()]
  const chances = benjaminiHochberg([...processes.values()].map(lazyChance))
  const ofSum = sum === null ? null : lazyChance(sum)
  return {
    id,
    processes: indices.map((index, at) => [index, chances[at] ?? 1] as const),
    sum: ofSum,
    least: lowestOf(chances, Math.min(1, ofSum ?? 1)),
  }
}
