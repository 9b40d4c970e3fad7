import type { ProcessSeries } from '../series/series.ts'
import type { Steps } from './sample-steps.ts'

type Member = Pick<ProcessSeries, 'firstMs' | 'lastMs' | 'aliveAtEnd' | 'changedAtMs' | 'anonBytes'>

/**
 * The sum of the anonymous memory of several processes as one step function: it falls where one
 * ends.
 */
export function sumSteps(members: readonly Member[]): Steps {
  // by time first: members change on the same ticks, and a large group has a million changes
  const changes = new Map<number, number>()
  for (const member of members) addChanges(member, changes)
  const atMs = [...changes.keys()].sort((a, b) => a - b)
  let sum = 0
  const bytes = atMs.map((time) => {
    sum += changes.get(time) ?? 0
    return sum
  })
  const [firstMs, lastMs] = members.reduce(
    ([first, last], member) => [Math.min(first, member.firstMs), Math.max(last, member.lastMs)],
    [Number.POSITIVE_INFINITY, 0],
  )
  return { firstMs, lastMs, atMs, bytes }
}

function addChanges(
  { lastMs, aliveAtEnd, changedAtMs, anonBytes }: Member,
  changes: Map<number, number>,
): void {
  let before = 0
  changedAtMs.forEach((atMs, at) => {
    const now = anonBytes[at] ?? 0
    changes.set(atMs, (changes.get(atMs) ?? 0) + now - before)
    before = now
  })
  // it was seen at lastMs: it counts there still
  if (!aliveAtEnd) changes.set(lastMs + 1, (changes.get(lastMs + 1) ?? 0) - before)
}
