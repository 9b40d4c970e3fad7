import { untrusted, type MaybeUntrusted } from '../findings/untrusted.ts'
import { lowerBase, machineBase, type Bases } from '../findings/memory-base.ts'
import type { ContainerSeries, ProcessSeries, Recording } from './series.ts'

type Measured = Pick<Recording, 'host' | 'processes' | 'containers'>

/** What a percent may be of, by what was recorded. */
export function decideBases(recording: Measured): Bases {
  const { memTotalKiB, cgroupLimitKiB, cgroupLimitPath } = recording.host
  const memTotal = machineBase(memTotalKiB * 1024)
  const lower = lowerBase(memTotal, {
    bytes: (cgroupLimitKiB ?? 0) * 1024,
    path: cgroupLimitPath,
    owner: `cgroup ${cgroupLimitPath}`,
  })
  if (recording.processes.every((process) => isUnderOwnLimit(process, recording)))
    return { memTotal, lower, shared: lower }
  const common = findCommonContainer(recording)
  return {
    memTotal,
    lower,
    shared:
      common === undefined
        ? memTotal
        : lowerBase(memTotal, {
            bytes: common.limitBytes ?? 0,
            path: common.cgroup,
            owner: common.label,
          }),
  }
}

/**
 * The memory that a process may think is there, bytes: the machine's, or the lowest limit on it
 * that is known. 0 where nothing is.
 */
export function memorySeenBy(process: ProcessSeries, recording: Measured): number {
  const { memTotal, lower } = decideBases(recording)
  const housing = recording.containers.find(({ containerId }) => containerId === process.container)
  const bytes = [
    (isUnderOwnLimit(process, recording) ? lower : memTotal).bytes,
    housing?.limitBytes ?? 0,
  ].filter((limit) => limit > 0)
  return bytes.length === 0 ? 0 : Math.min(...bytes)
}

/** Does the limit that holds for the sampler hold for this process as well? */
function isUnderOwnLimit(
  { container, cgroup }: ProcessSeries,
  { host: { cgroupLimitPath, cgroupLimitMembers = cgroupLimitPath }, containers }: Measured,
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
function isWithin(path: MaybeUntrusted, group: MaybeUntrusted): boolean {
  return group === '/'
    ? !path.startsWith('/..')
    : path === group || path.startsWith(untrusted`${group}/`)
}

function findCommonContainer({ processes, containers }: Measured): ContainerSeries | undefined {
  const [first] = processes
  return first !== undefined && processes.every(({ container }) => container === first.container)
    ? containers.find(({ containerId }) => containerId === first.container)
    : undefined
}
