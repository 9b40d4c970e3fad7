import type { MemoryBase } from '../findings/memory-base.ts'
import { formatBytes } from '../units/size.ts'
import type { ContainerSeries, ProcessSeries, Recording } from './series.ts'

export const unknownBase: MemoryBase = { bytes: 0, source: 'MemTotal', path: '', label: 'unknown' }

/** What a percent may be of. */
export interface Bases {
  /** the machine's memory */
  readonly memTotal: MemoryBase
  /** the lower of it and the limit of the sampler's (the job's) cgroup */
  readonly lower: MemoryBase
  /**
   * the lower of it and a limit that all recorded processes share: of the sampler's cgroup, or of
   * the one container that they are in
   */
  readonly shared: MemoryBase
}

type Watched = Pick<Recording, 'host' | 'processes' | 'containers'>

export function decideBases(recording: Watched): Bases {
  const { memTotalKiB, cgroupLimitKiB, cgroupLimitPath } = recording.host
  const totalBytes = memTotalKiB * 1024
  const memTotal: MemoryBase =
    totalBytes > 0
      ? { bytes: totalBytes, source: 'MemTotal', path: '', label: `${formatBytes(totalBytes)} RAM` }
      : unknownBase
  const lower = lowerOf(
    memTotal,
    (cgroupLimitKiB ?? 0) * 1024,
    cgroupLimitPath,
    `cgroup ${cgroupLimitPath}`,
  )
  if (recording.processes.every((process) => isUnderOwnLimit(process, recording)))
    return { memTotal, lower, shared: lower }
  const common = findCommonContainer(recording)
  return {
    memTotal,
    lower,
    shared:
      common === undefined
        ? memTotal
        : lowerOf(memTotal, common.limitBytes ?? 0, common.cgroup, common.label),
  }
}

function lowerOf(
  memTotal: MemoryBase,
  limitBytes: number,
  path: string,
  owner: string,
): MemoryBase {
  if (limitBytes <= 0 || (memTotal.bytes > 0 && limitBytes >= memTotal.bytes)) return memTotal
  return {
    bytes: limitBytes,
    source: 'cgroup',
    path,
    label: `${formatBytes(limitBytes)} limit of ${owner}`,
  }
}

/** Does the limit that holds for the sampler hold for this process as well? */
function isUnderOwnLimit(
  { container, cgroup }: ProcessSeries,
  { host: { cgroupLimitPath, cgroupLimitMembers = cgroupLimitPath }, containers }: Watched,
): boolean {
  if (container === '') return cgroup === '' || isWithin(cgroup, cgroupLimitMembers)
  const housing = containers.find(({ containerId }) => containerId === container)
  // our own container may have the limit on a group within it
  return (
    housing !== undefined &&
    (isWithin(housing.cgroup, cgroupLimitMembers) || isWithin(cgroupLimitMembers, housing.cgroup))
  )
}

/**
 * From within a cgroup namespace the paths of groups outside begin with `/..`
 * (cgroup_namespaces(7)).
 */
function isWithin(path: string, group: string): boolean {
  return group === '/' ? !path.startsWith('/..') : path === group || path.startsWith(`${group}/`)
}

function findCommonContainer({ processes, containers }: Watched): ContainerSeries | undefined {
  const [first] = processes
  return first !== undefined && processes.every(({ container }) => container === first.container)
    ? containers.find(({ containerId }) => containerId === first.container)
    : undefined
}
