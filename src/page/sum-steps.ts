import type { ProcessSeries } from '../series/series.ts'
import type { Steps } from './sample-steps.ts'

type Member = Pick<ProcessSeries, 'firstMs' | 'lastMs' | 'aliveAtEnd' | 'changedAtMs' | 'anonBytes'>

/** The sum of the anonymous memory of several processes as one step function: it falls where one ends. */
export function sumSteps(members: readonly Member[]): Steps {
  const changes = members.flatMap(listChanges).sort((a, b) => a.atMs - b.atMs)
  const atMs: number[] = []
  const bytes: number[] = []
  let sum = 0
  for (const change of changes) {
    sum += change.bytes
    if (atMs.at(-1) === change.atMs) bytes[bytes.length - 1] = sum
    else {
      atMs.push(change.atMs)
      bytes.push(sum)
    }
  }
  const [firstMs, lastMs] = members.reduce(([first, last], member) => [Math.min(first, member.firstMs), Math.max(last, member.lastMs)], [Number.POSITIVE_INFINITY, 0])
  return { firstMs, lastMs, atMs, bytes }
}

function listChanges({ lastMs, aliveAtEnd, changedAtMs, anonBytes }: Member): { atMs: number; bytes: number }[] {
  const changes = changedAtMs.map((atMs, at) => ({ atMs, bytes: (anonBytes[at] ?? 0) - (anonBytes[at - 1] ?? 0) }))
  // it was seen at lastMs: it counts there still
  return aliveAtEnd || anonBytes.length === 0 ? changes : [...changes, { atMs: lastMs + 1, bytes: -(anonBytes.at(-1) ?? 0) }]
}
