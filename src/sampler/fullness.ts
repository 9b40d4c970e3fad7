import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Fullness } from '../samples/fullness.ts'
import type { Machine } from './machine.ts'
import { CachedFile } from './read-file.ts'
import { parseCgroupLimit, type MemoryCgroup } from './readers/cgroup.ts'
import { parseReclaimable } from './readers/memory-stat.ts'

interface Group {
  readonly path: string
  readonly usage: CachedFile
  readonly limit: CachedFile
  readonly stat: CachedFile
}

/** memory.stat of version 2 has about 60 lines. */
const STAT_BYTES = 8192

/**
 * How full the machine and each group from the sampler's own up to the root are: any limit on that
 * way can kill.
 */
export class FullnessReader {
  readonly #machine: Machine
  readonly #knowsAvailable: boolean
  readonly #groups: readonly Group[]

  constructor(machine: Machine) {
    this.#machine = machine
    this.#knowsAvailable = machine.readMeminfo().availableKiB > 0
    this.#groups = listGroups(machine.cgroup)
  }

  /**
   * The fullest. Null where nothing can be read. Below `fromPercent` page cache may be counted as
   * used: it costs a longer file to know.
   */
  read(fromPercent: number): Fullness | null {
    const all = [
      ...this.#readMachine(),
      ...this.#groups.flatMap((group) => readGroup(group, fromPercent)),
    ]
    return all.reduce<Fullness | null>(
      (fullest, one) => (fullest === null || percentOf(one) > percentOf(fullest) ? one : fullest),
      null,
    )
  }

  #readMachine(): Fullness[] {
    const { totalKiB, availableKiB } = this.#machine.readMeminfo()
    return this.#knowsAvailable
      ? [{ where: 'machine', path: '', usedKiB: totalKiB - availableKiB, sizeKiB: totalKiB }]
      : []
  }
}

export function percentOf({ usedKiB, sizeKiB }: Pick<Fullness, 'usedKiB' | 'sizeKiB'>): number {
  return (usedKiB / sizeKiB) * 100
}

function readGroup({ path, usage, limit, stat }: Group, fromPercent: number): Fullness[] {
  const limitBytes = parseCgroupLimit(limit.read())
  const usedBytes = Number.parseInt(usage.read(), 10)
  if (limitBytes === null || Number.isNaN(usedBytes)) return []
  const group = {
    where: 'cgroup',
    path,
    usedKiB: Math.floor(usedBytes / 1024),
    sizeKiB: Math.floor(limitBytes / 1024),
  } as const
  return [
    percentOf(group) < fromPercent
      ? group
      : { ...group, usedKiB: Math.max(0, group.usedKiB - parseReclaimable(stat.read())) },
  ]
}

/** The root of version 2 has no such files (ENOENT), that of version 1 no limit. */
function listGroups({ version, path, usage }: MemoryCgroup): Group[] {
  if (usage === '') return []
  const [usageName, limitName] =
    version === 1
      ? ['memory.usage_in_bytes', 'memory.limit_in_bytes']
      : ['memory.current', 'memory.max']
  const groups: Group[] = []
  for (
    let directory = dirname(usage), at = path;
    existsSync(join(directory, usageName));
    directory = dirname(directory), at = dirname(at)
  ) {
    groups.push({
      path: at,
      usage: new CachedFile(join(directory, usageName), 64),
      limit: new CachedFile(join(directory, limitName), 64),
      stat: new CachedFile(join(directory, 'memory.stat'), STAT_BYTES),
    })
  }
  return groups
}
