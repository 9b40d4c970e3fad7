import { untrusted } from '../findings/untrusted.ts'
import { shorten } from '../units/shorten.ts'
import { isUnsampled } from './decide-peak.ts'
import { groupId, groupName, LONGEST_LABEL } from './identity.ts'
import type { GroupSeries, ProcessSeries } from './series.ts'

/**
 * Groups of at least one process, largest first. A process that changed its name by exec counts,
 * with all its time, where its name at the end puts it: a child is born with its parent's.
 */
export function buildGroups(
  processes: readonly ProcessSeries[],
  tickTimesMs: readonly number[],
): GroupSeries[] {
  const byIndex = new Map(processes.map((process) => [process.index, process]))
  const tickOf = new Map(tickTimesMs.map((atMs, tick) => [atMs, tick]))
  const groups = new Map<string, ProcessSeries[]>()
  for (const process of processes) {
    const id = groupId(process, byIndex.get(process.parentIndex))
    const members = groups.get(id)
    if (members === undefined) groups.set(id, [process])
    else members.push(process)
  }
  return [...groups]
    .map(([id, members]) => ({
      id,
      name: members[0] === undefined ? untrusted`` : shorten(groupName(members[0]), LONGEST_LABEL),
      members: members.map(({ index }) => index),
      peakRssBytes: members.reduce((peak, { peakRssBytes }) => Math.max(peak, peakRssBytes), 0),
      peakAnonSumBytes: findPeakSum(members, tickOf),
      peakIsLowerBound: members.some(isUnsampled),
    }))
    .sort((a, b) => b.peakAnonSumBytes - a.peakAnonSumBytes)
}

/** The highest sum of anonymous memory in one tick. */
function findPeakSum(
  members: readonly ProcessSeries[],
  tickOf: ReadonlyMap<number, number>,
): number {
  const changes = new Map<number, number>()
  const add = (tick: number, bytes: number): void => {
    changes.set(tick, (changes.get(tick) ?? 0) + bytes)
  }
  for (const { changedAtMs, anonBytes, lastMs, aliveAtEnd } of members) {
    let nowBytes = 0
    for (const [j, atMs] of changedAtMs.entries()) {
      add(tickOf.get(atMs) ?? 0, (anonBytes[j] ?? 0) - nowBytes)
      nowBytes = anonBytes[j] ?? 0
    }
    if (!aliveAtEnd) add((tickOf.get(lastMs) ?? 0) + 1, -nowBytes)
  }
  let sumBytes = 0
  return [...changes]
    .sort(([a], [b]) => a - b)
    .reduce((peak, [, bytes]) => Math.max(peak, (sumBytes += bytes)), 0)
}
