import type { GroupSeries, ProcessSeries } from '../../series/series.ts'
import { heapOf } from '../../stats/heap.ts'
import type { Judgement } from '../../stats/judge-curve.ts'
import type { LazyProgram } from './lazy-crowd.ts'
import type { Role } from './process-role.ts'

/** A group, its members, and where there are several their sum. */
interface Program {
  readonly group: Pick<GroupSeries, 'id'>
  readonly members: readonly ProcessSeries[]
  readonly sum: Judgement | null
}

/**
 * By the id of their group, the heaps among which one may look like a leak by chance: those that
 * grow lazily and are judged by nothing but the memory of their process. Whoever is judged by the
 * live heap is none of them. Known tools are called by nobody. Whom the user named counts as well,
 * as one pattern may name all of a job.
 */
export function listLazy(
  programs: readonly Program[],
  roles: ReadonlyMap<number, Role>,
  curves: ReadonlyMap<number, Judgement>,
): ReadonlyMap<string, LazyProgram> {
  const isLazy = ({ index, runtime }: ProcessSeries): boolean =>
    heapOf(runtime).isLazy && roles.get(index) !== 'tool' && curves.get(index)?.basis === undefined
  return new Map(
    programs.flatMap(({ group, members, sum }): (readonly [string, LazyProgram])[] => {
      const lazy = members.filter(isLazy)
      const processes = new Map(
        lazy.flatMap(({ index }) => {
          const judgement = curves.get(index)
          return judgement === undefined || judgement.grade === 'inconclusive'
            ? []
            : [[index, judgement] as const]
        }),
      )
      // of short-lived children only the sum is judged
      const isLooked = processes.size > 0 || (sum !== null && sum.grade !== 'inconclusive')
      return lazy.length > 0 && isLooked ? [[group.id, { processes, sum }]] : []
    }),
  )
}
