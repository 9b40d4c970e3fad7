/** A watched process as the guard sees it, read at that moment. */
export interface Suspect {
  readonly index: number
  readonly pid: number
  readonly name: string
  readonly uid: number
  /** RSS and swap: what the kernel's own killer goes by (oom_badness in mm/oom_kill.c) */
  readonly heldKiB: number
  readonly isOfTree: boolean
}

/** What must not be stopped whatever it holds. */
export interface Protected {
  readonly ownUid: number
  /** ourselves, who started us, and all above */
  readonly pids: ReadonlySet<number>
  /** those that a signal did not reach */
  readonly refused: ReadonlySet<number>
}

/**
 * Where the watched hold less of what is used, somebody else fills the memory: stopping them would
 * help nobody.
 */
const LEAST_SHARE = 0.1

/**
 * Which process to stop, or why none: the largest of the watched tree, of our own user, that is
 * neither init, nor the runner, nor one of us.
 */
export function chooseVictim(
  suspects: readonly Suspect[],
  usedKiB: number,
  kept: Protected,
): Suspect | string {
  const own = suspects.filter((suspect) => mayStop(suspect, kept))
  const [largest] = own.toSorted((a, b) => b.heldKiB - a.heldKiB || b.pid - a.pid)
  if (largest === undefined)
    return suspects.length === 0
      ? 'no process is watched'
      : 'no watched process may be stopped: they are of other users, or not known to belong to what was started here'
  const heldKiB = own.reduce((sum, suspect) => sum + suspect.heldKiB, 0)
  return heldKiB < usedKiB * LEAST_SHARE
    ? 'the watched processes hold less than a tenth of it'
    : largest
}

function mayStop(
  { pid, index, name, uid, isOfTree }: Suspect,
  { ownUid, pids, refused }: Protected,
): boolean {
  return (
    isOfTree &&
    uid === ownUid &&
    pid > 1 &&
    !pids.has(pid) &&
    !refused.has(index) &&
    !name.startsWith('Runner.')
  )
}
