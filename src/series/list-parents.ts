import type { ProcessSeries } from './series.ts'

type ByIndex = ReadonlyMap<number, ProcessSeries>

/** Its parent, that one's, and so on, as far as they were recorded. */
export function listParents({ parentIndex }: ProcessSeries, byIndex: ByIndex): ProcessSeries[] {
  const parents: ProcessSeries[] = []
  // a file of somebody else's making may have a loop
  for (
    let at = byIndex.get(parentIndex);
    at !== undefined && parents.length < byIndex.size;
    at = byIndex.get(at.parentIndex)
  )
    parents.push(at)
  return parents
}

/** It is the command, or what is watched by itself, or descends from it. */
export function isOfRoot(process: ProcessSeries, byIndex: ByIndex): boolean {
  return process.isRoot || listParents(process, byIndex).some(({ isRoot }) => isRoot)
}
