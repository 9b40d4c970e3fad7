import { untrusted, type Untrusted } from '../findings/untrusted.ts'
import type { ContainerSeries, OomRise, ProcessSeries } from '../series/series.ts'
import { formatBytes } from '../units/size.ts'
import { containerSubjectOf, nameWithPid, subjectOf } from '../findings/subject.ts'
import type { Evidence, Gate } from './gate.ts'
import type { Finding } from '../findings/finding.ts'

// 128 + 9: how a shell and the runner say that the kernel's killer ended a command
const EXIT_KILLED = 137

/**
 * Out-of-memory kills: the kernel's counter of the job's cgroup, else the host's, which may be
 * somebody else's kill.
 */
export const oom: Gate = {
  name: 'oom',
  description: "the kernel's count of out-of-memory kills",
  failsWhen:
    "it rose in the job's cgroup (a warning where only the host's count can be read); names the likely victim and its last size",
  severity: 'error',
  isInstant: true,
  options: [],
  judge: (evidence) => {
    const { ooms, containers, processes } = evidence.recording
    const victims = new Map(
      ooms.map((rise) => [rise, findVictim(rise, processes)?.container ?? '']),
    )
    // in a container job the container's counter is the job's own, which is judged with its victim
    const judged = new Set(
      ooms.filter(({ where }) => where === 'cgroup').map((rise) => victims.get(rise)),
    )
    const killing = containers.filter(
      ({ oomKills, containerId }) => oomKills > 0 && !judged.has(containerId),
    )
    // what a container's own counter says better is not said twice
    const ids = new Set(killing.map(({ containerId }) => containerId))
    const others = ooms.filter(
      (rise) => rise.where === 'cgroup' || !ids.has(victims.get(rise) ?? ''),
    )
    return [...others.map((rise) => judgeRise(rise, evidence)), ...killing.map(judgeContainer)]
  },
  describe: ({ recording: { host } }) =>
    host.cgroupVersion === 0
      ? 'warns of a kill anywhere on the host'
      : "no kill in the job's cgroup",
}

function judgeRise(rise: OomRise, evidence: Evidence): Finding {
  const isHere = rise.where === 'cgroup'
  const { host } = evidence.recording
  const victim = findVictim(rise, evidence.recording.processes)
  const where = isHere ? `in cgroup ${host.cgroupPath}` : 'somewhere on this host'
  // memory.oom.group: two died, the counter rose by three; so it is no number of processes
  const what = `the kernel ran out of memory ${where} and killed at least one process`
  const who =
    victim === null
      ? 'none of the watched processes vanished at that moment'
      : untrusted`likely ${nameWithPid(victim)}, which last held ${formatBytes(victim.endRssBytes)}`
  const exit =
    evidence.workload?.exitCode === EXIT_KILLED
      ? `; exit code ${EXIT_KILLED} of the command is that kill (SIGKILL)`
      : ''
  return {
    gate: oom.name,
    outcome: 'fail',
    severity: isHere ? 'error' : 'warning',
    subject:
      victim === null ? { kind: 'job', id: 'job', name: untrusted`the job` } : subjectOf(victim),
    measured: rise.rise,
    limit: 0,
    unit: 'count',
    message: untrusted`${what}: ${who}${exit}`,
    advice: advise(isHere, host.cgroupLimitKiB),
  }
}

function judgeContainer(container: ContainerSeries): Finding {
  const { label, limitBytes, oomKills } = container
  const limit = limitBytes === null ? '' : ` of ${formatBytes(limitBytes)}`
  return {
    gate: oom.name,
    outcome: 'fail',
    severity: 'error',
    subject: containerSubjectOf(container),
    measured: oomKills,
    limit: 0,
    unit: 'count',
    message: untrusted`${label} ran out of its memory${limit}, and the kernel killed at least one process in it`,
    advice: untrusted`let it use less memory, or give the container more`,
  }
}

/**
 * The sampler lists who vanished in that tick, largest first; who ended by himself a tick later is
 * not among them.
 */
function findVictim(
  { goneIndexes }: OomRise,
  processes: readonly ProcessSeries[],
): ProcessSeries | null {
  const gone = processes.filter(({ index }) => goneIndexes.includes(index))
  return gone.reduce<ProcessSeries | null>(
    (largest, process) =>
      largest === null || process.endRssBytes > largest.endRssBytes ? process : largest,
    null,
  )
}

function advise(isHere: boolean, limitKiB: number | null): Untrusted {
  if (!isHere)
    return untrusted`it was counted on the host, not in the job's cgroup: in a container of the job, or somebody else's; compare the times`
  return limitKiB === null
    ? untrusted`use less memory, fewer workers, or a larger machine`
    : untrusted`use less memory or fewer workers, or raise the limit of ${formatBytes(limitKiB * 1024)}`
}
