import { untrusted, type MaybeUntrusted, type Untrusted } from '../findings/untrusted.ts'
import type { ContainerSeries, OomRise } from '../series/series.ts'
import { formatBytes } from '../units/size.ts'
import { containerSubjectOf, nameWithPid, subjectOf } from '../findings/subject.ts'
import type { Evidence, Gate } from './gate.ts'
import type { Finding } from '../findings/finding.ts'
import { findVictim, isCommandKilled, type Victim } from './oom/find-victim.ts'

/**
 * Out-of-memory kills: the kernel's counters of the job's cgroup and of other groups that watched
 * processes are in. The host's alone may be somebody else's kill, and is a notice.
 */
export const oom: Gate = {
  name: 'oom',
  description: "the kernel's counts of out-of-memory kills",
  failsWhen:
    "it rose in the job's cgroup, below it, or in the group of a watched process; or the host's " +
    'did as a watched process was seen to be killed. Names a victim where something says so, ' +
    'with its last size',
  severity: 'error',
  isInstant: true,
  options: [],
  judge: (evidence) => {
    const { ooms, containers, processes } = evidence.recording
    const victims = new Map(ooms.map((rise) => [rise, findVictim(rise, evidence)]))
    const containerOf = (rise: OomRise): string => {
      const [first] = rise.killed
      return (
        victims.get(rise)?.process.container ??
        processes.find(({ index }) => index === first?.index)?.container ??
        ''
      )
    }
    // in a container job the container's counter is the job's own, which is judged with its victim
    const judged = new Set(ooms.filter(({ where }) => where === 'cgroup').map(containerOf))
    const killing = containers.filter(
      ({ oomKills, containerId }) => oomKills > 0 && !judged.has(containerId),
    )
    // what a container's own counter says better is not said twice
    const ids = new Set(killing.map(({ containerId }) => containerId))
    const told = ooms.filter((rise) =>
      rise.where === 'cgroup'
        ? true
        : (victims.get(rise) ?? null) !== null && !ids.has(containerOf(rise)),
    )
    return [
      ...told.map((rise) => judgeRise(rise, victims.get(rise) ?? null, evidence)),
      ...killing.map(judgeContainer),
    ]
  },
  describe: ({ recording: { host } }) =>
    host.cgroupVersion === 0 ? 'no kill of a watched process' : "no kill in the job's cgroup",
}

function judgeRise(rise: OomRise, victim: Victim | null, evidence: Evidence): Finding {
  const { host } = evidence.recording
  const where: MaybeUntrusted =
    rise.where === 'host'
      ? 'on this host'
      : untrusted`in cgroup ${rise.path === '' ? host.cgroupPath : rise.path}`
  // memory.oom.group: two died, the counter rose by three; so it is no number of processes
  const what = untrusted`the kernel ran out of memory ${where} and killed at least one process`
  const exit =
    evidence.workload !== null && isCommandKilled(rise, evidence.workload)
      ? `; ${describeExit(evidence.workload)} is that kill`
      : ''
  return {
    gate: oom.name,
    outcome: 'fail',
    severity: 'error',
    subject:
      victim === null
        ? { kind: 'job', id: 'job', name: untrusted`the job` }
        : subjectOf(victim.process),
    measured: rise.rise,
    limit: 0,
    unit: 'count',
    message: untrusted`${what}: ${describeVictim(rise, victim)}${exit}`,
    advice: advise(rise, host.cgroupLimitKiB),
  }
}

function describeVictim({ goneIndexes }: OomRise, victim: Victim | null): MaybeUntrusted {
  if (victim === null)
    return goneIndexes.length === 0
      ? 'none of the watched processes vanished at that moment'
      : 'nothing says that it was one of the watched processes'
  const { process, heldBytes, isLogged } = victim
  const who = nameWithPid(process)
  return isLogged
    ? untrusted`${who}, which held ${formatBytes(heldBytes)} by the kernel's log`
    : untrusted`likely ${who}, which last held ${formatBytes(heldBytes)}`
}

function describeExit({ signal, exitCode }: NonNullable<Evidence['workload']>): string {
  return signal === null
    ? `exit code ${exitCode} of the command (SIGKILL)`
    : "the command's end by SIGKILL"
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

function advise({ where, path, limitBytes }: OomRise, ownLimitKiB: number | null): Untrusted {
  const ownBytes = ownLimitKiB === null ? null : ownLimitKiB * 1024
  const bytes = where === 'host' ? null : path === '' ? ownBytes : limitBytes
  return bytes === null
    ? untrusted`use less memory, fewer workers, or a larger machine`
    : untrusted`use less memory or fewer workers, or raise the limit of ${formatBytes(bytes)}`
}
