import type { Untrusted } from '../report/untrusted.ts'
import type { Birth } from '../samples/record.ts'
import { groupId, groupName } from './identity.ts'
import type { GroupSeries, ProcessSeries } from './series.ts'

/** The highest sum of anonymous memory of each group in one tick, kept while ticks come in. */
export class GroupPeaks {
  readonly #groupOf = new Map<number, string>()
  readonly #sums = new Map<string, number>()
  readonly #peaks = new Map<string, number>()
  readonly #touched = new Set<string>()

  join(birth: Birth, parent: Birth | undefined): void {
    this.#groupOf.set(birth.i, groupId(
      { name: birth.name as Untrusted, command: birth.cmd as Untrusted, isRoot: birth.root === true },
      parent === undefined ? undefined : { name: parent.name as Untrusted },
    ))
  }

  add(index: number, bytes: number): void {
    const group = this.#groupOf.get(index)
    if (group === undefined) return
    this.#sums.set(group, (this.#sums.get(group) ?? 0) + bytes)
    this.#touched.add(group)
  }

  /** The tick is whole: sums are what was there at one time. */
  settle(): void {
    for (const group of this.#touched) this.#peaks.set(group, Math.max(this.#peaks.get(group) ?? 0, this.#sums.get(group) ?? 0))
    this.#touched.clear()
  }

  peakOf(group: string): number {
    return this.#peaks.get(group) ?? 0
  }
}

/** Groups of at least one process, largest first. A process that changed its name by exec counts where its name at the end puts it. */
export function buildGroups(processes: readonly ProcessSeries[], peaks: GroupPeaks): GroupSeries[] {
  const byIndex = new Map(processes.map(process => [process.index, process]))
  const groups = new Map<string, ProcessSeries[]>()
  for (const process of processes) {
    const id = groupId(process, byIndex.get(process.parentIndex))
    groups.set(id, [...(groups.get(id) ?? []), process])
  }
  return [...groups].map(([id, members]) => ({
    id, name: members[0] === undefined ? '' as Untrusted : groupName(members[0]), members: members.map(({ index }) => index),
    peakRssBytes: Math.max(...members.map(({ peakRssBytes }) => peakRssBytes)),
    peakAnonSumBytes: Math.max(peaks.peakOf(id), ...members.map(({ peakAnonBytes }) => peakAnonBytes)),
  })).sort((a, b) => b.peakAnonSumBytes - a.peakAnonSumBytes)
}
