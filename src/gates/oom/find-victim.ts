import type { WorkloadEnd } from '../../findings/workload-end.ts'
import { isOfRoot } from '../../series/list-parents.ts'
import type { OomRise, ProcessSeries } from '../../series/series.ts'
import type { Evidence } from '../gate.ts'

/** Who was killed, as far as something says so. */
export interface Victim {
  readonly process: ProcessSeries
  /** by the kernel's log, else what a sample of the last seconds saw */
  readonly heldBytes: number
  readonly isLogged: boolean
}

/** 128 + 9: how a shell and the runner say that a command was killed. */
const EXIT_KILLED = 137
/**
 * The killer takes the largest (oom_badness in mm/oom_kill.c): a shell or a `sleep` that ended at
 * that moment is none of its victims. But a hog fills a gigabyte a second, so that the last sample
 * may be small, and a runner's steps go before larger processes (oom_score_adj 500).
 */
const LEAST_SHARE = 0.01
const LEAST_ON_A_LARGE_MACHINE = 32 * 2 ** 20
/** bash holds 3.5 MiB, `sleep` 1.4; of a group that has no more than that a half is much */
const LEAST_BYTES = 4 * 2 ** 20
const LEAST_SHARE_OF_LITTLE = 0.5
const RECENT_MS = 5000
/** Between a rise and the end of the command that it ended; a sample stands between them. */
const SAME_MOMENT_MS = 3000

/**
 * The largest of those of whom something says that they were killed: the counter of their own
 * group, a SIGKILL that was seen, the kernel's log, or the end of our own command. Null where
 * nothing does.
 */
export function findVictim(rise: OomRise, evidence: Evidence): Victim | null {
  const { processes, host } = evidence.recording
  const byIndex = new Map(processes.map((process) => [process.index, process]))
  const sizeBytes =
    rise.limitBytes ??
    1024 *
      (rise.where === 'cgroup' && rise.path === '' && host.cgroupLimitKiB !== null
        ? host.cgroupLimitKiB
        : host.memTotalKiB)
  const known = rise.killed.flatMap(({ index, heldBytes }): Victim[] => {
    const process = byIndex.get(index)
    return process === undefined
      ? []
      : [
          {
            process,
            heldBytes: heldBytes ?? heldBefore(process, rise.atMs),
            isLogged: heldBytes !== null,
          },
        ]
  })
  const candidates = known.length > 0 ? known : findKilledCommand(rise, byIndex, evidence)
  const leastBytes = Math.max(
    Math.min(LEAST_SHARE * sizeBytes, LEAST_ON_A_LARGE_MACHINE),
    Math.min(LEAST_BYTES, LEAST_SHARE_OF_LITTLE * sizeBytes),
  )
  const [largest] = candidates
    .filter(({ heldBytes, isLogged }) => isLogged || heldBytes >= leastBytes)
    .toSorted((a, b) => Number(b.isLogged) - Number(a.isLogged) || b.heldBytes - a.heldBytes)
  return largest ?? null
}

/** Our own command ended by SIGKILL, or with the code for one, as the counter rose. */
export function isCommandKilled(
  { atMs }: OomRise,
  { exitCode, signal, cancelled, startedMs = 0, durationMs }: WorkloadEnd,
): boolean {
  return (
    !cancelled &&
    (signal === 'SIGKILL' || exitCode === EXIT_KILLED) &&
    Math.abs(startedMs + durationMs - atMs) <= SAME_MOMENT_MS
  )
}

/** Those of our command who vanished as it ended so. */
function findKilledCommand(
  rise: OomRise,
  byIndex: ReadonlyMap<number, ProcessSeries>,
  { workload, scope }: Evidence,
): Victim[] {
  if (workload === null || !isCommandKilled(rise, workload)) return []
  return rise.goneIndexes.flatMap((index) => {
    const process = byIndex.get(index)
    return process !== undefined && (scope === 'workload' || isOfRoot(process, byIndex))
      ? [{ process, heldBytes: heldBefore(process, rise.atMs), isLogged: false }]
      : []
  })
}

/** The most that it held in the last seconds: what is read while it dies is less. */
function heldBefore({ changedAtMs, rssBytes }: ProcessSeries, atMs: number): number {
  const first = changedAtMs.findLastIndex((changedMs) => changedMs <= atMs - RECENT_MS)
  return rssBytes.slice(Math.max(0, first)).reduce((most, bytes) => Math.max(most, bytes), 0)
}
