import type { ProcessSeries } from './series.ts'

/** a successor is there before the last one is gone: of the time since its own generation began */
const LONGEST_OVERLAP = 0.1

/**
 * The members of a group in those that lived together, oldest first: a service that was started
 * again is two generations of one, a pool that was replaced as a whole two of many. A pool whose
 * members leave and come one at a time is one.
 */
export function listGenerations(members: readonly ProcessSeries[]): ProcessSeries[][] {
  const generations: ProcessSeries[][] = []
  let [beganMs, endMs] = [0, Number.NEGATIVE_INFINITY]
  for (const member of members.toSorted((a, b) => a.livedFromMs - b.livedFromMs)) {
    const { livedFromMs, livedUntilMs } = member
    if (endMs - livedFromMs <= LONGEST_OVERLAP * (endMs - beganMs)) {
      generations.push([])
      beganMs = livedFromMs
      endMs = livedUntilMs
    }
    generations.at(-1)?.push(member)
    endMs = Math.max(endMs, livedUntilMs)
  }
  return generations
}
