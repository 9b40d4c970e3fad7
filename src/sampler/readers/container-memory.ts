import { dirname, join } from 'node:path'
import type { Counters } from '../../samples/record.ts'
import { readText } from '../read-file.ts'
import { parseCgroupLimit, parseOomKill } from './cgroup.ts'

const NOT_TOLD = -1

/**
 * The kernel's memory counters of a container's group (cgroup-v2.rst, "Memory Interface Files";
 * cgroup-v1/memory.rst, "stat file"); null where the group is gone. `isInPod`: the pod's group may
 * have the lower limit, which kills as well.
 */
export function readContainerMemory(
  directory: string,
  version: 1 | 2,
  isInPod: boolean,
): Counters['v'] | null {
  const read = (name: string): string => readText(join(directory, name))
  const names =
    version === 1
      ? {
          usage: 'memory.usage_in_bytes',
          peak: 'memory.max_usage_in_bytes',
          events: 'memory.oom_control',
          limit: 'memory.limit_in_bytes',
        }
      : {
          usage: 'memory.current',
          peak: 'memory.peak',
          events: 'memory.events',
          limit: 'memory.max',
        }
  const usageKiB = parseKiB(read(names.usage))
  if (usageKiB === NOT_TOLD) return null
  const limits = [directory, ...(isInPod ? [dirname(directory)] : [])]
    .map((group) => parseCgroupLimit(readText(join(group, names.limit))))
    .filter((bytes) => bytes !== null)
  const { anonKiB, fileKiB, inactiveFileKiB } = parseMemoryStat(read('memory.stat'))
  return [
    usageKiB,
    anonKiB,
    fileKiB,
    inactiveFileKiB,
    limits.length === 0 ? 0 : Math.floor(Math.min(...limits) / 1024),
    parseKiB(read(names.peak)),
    parseOomKill(read(names.events)),
  ]
}

/** v1 counts groups below in its `total_` lines only, v2 in all. -1: not told. */
export function parseMemoryStat(text: string): {
  anonKiB: number
  fileKiB: number
  inactiveFileKiB: number
} {
  const lines = new Map(text.split('\n').map((line) => line.split(' ', 2) as [string, string]))
  const pick = (...names: readonly string[]): number =>
    parseKiB(names.map((name) => lines.get(name)).find((value) => value !== undefined) ?? '')
  return {
    anonKiB: pick('anon', 'total_rss'),
    fileKiB: pick('file', 'total_cache'),
    inactiveFileKiB: lines.has('total_inactive_file')
      ? pick('total_inactive_file')
      : pick('inactive_file'),
  }
}

function parseKiB(text: string): number {
  const bytes = Number.parseInt(text, 10)
  return Number.isFinite(bytes) ? Math.round(bytes / 1024) : NOT_TOLD
}
