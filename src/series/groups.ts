import { untrusted } from '../findings/untrusted.ts'
import { shorten } from '../units/shorten.ts'
import { isUnsampled } from './decide-peak.ts'
import { groupId, groupName, LONGEST_LABEL } from './identity.ts'
import type { GroupSeries, ProcessSeries } from './series.ts'

/**
 * Groups of at least one process, largest first. A process that changed its name by exec counts,
 * with all its time, where its name at the end puts it: a child is born with its parent's.
 */
export function buildGroups(processes: readonly ProcessSeries[]): GroupSeries[] {
  const byIndex = new Map(processes.map((process) => [process.index, process]))
  const groups = new Map<string, ProcessSeries[]>()
  for (const process of processes) {
    const id = groupId(process, byIndex.get(process.parentIndex))
    const members = groups.get(id)
    if (members === undefined) groups.set(id, [process])
    else members.push(process)
  }
  return [...groups]
    .map(([id, members]) => {
      const peakAnonSumBytes = findPeakSum(members)
      return {
        id,
        name:
          members[0] === undefined ? untrusted`` : shorten(groupName(members[0]), LONGEST_LABEL),
        members: members.map(({ index }) => index),
        peakRssBytes: members.reduce((peak, { peakRssBytes }) => Math.max(peak, peakRssBytes), 0),
        peakAnonSumBytes,
        peakIsLowerBound: members.some(
          (member) => member.peakIsLowerBound || isUnsampled(member, peakAnonSumBytes),
        ),
      }
    })
    .sort((a, b) => b.peakAnonSumBytes - a.peakAnonSumBytes)
}

/** The highest sum of anonymous memory at one moment. */
function findPeakSum(members: readonly ProcessSeries[]): number {
  const changes = new Map<number, number>()
  const add = (atMs: number, bytes: number): void => {
    changes.set(atMs, (changes.get(atMs) ?? 0) + bytes)
  }
  for (const { changedAtMs, anonBytes, lastMs, aliveAtEnd } of members) {
    let nowBytes = 0
    for (const [j, atMs] of changedAtMs.entries()) {
      add(atMs, (anonBytes[j] ?? 0) - nowBytes)
      nowBytes = anonBytes[j] ?? 0
    }
    // it was seen at lastMs: it counts there still
    if (!aliveAtEnd) add(lastMs + 1, -nowBytes)
  }
  let sumBytes = 0
  return [...changes]
    .sort(([a], [b]) => a - b)
    .reduce((peak, [, bytes]) => Math.max(peak, (sumBytes += bytes)), 0)
}
