import type { Choice } from './choice.ts'
import type { ContainerOwners } from './container-owners.ts'
import { showEnded, type Shown } from './describe-process.ts'
import type { ExitRecord } from './exit-records.ts'
import type { Known } from './known.ts'
import { marksOf, type Membership, type Surroundings } from './membership.ts'
import { APART_TICKS } from './mortals.ts'
import { readHousing } from './readers/cgroup.ts'
import type { TrackedProcesses } from './tracked-processes.ts'

/** What is smaller and was never seen comes and goes: subshells, tools of a script. */
const LEAST_UNSEEN_KIB = 4096
/** Of so many it is remembered that they were admitted: they may be parents of others. */
const MOST_PARENTS = 1000

/** It is not known whose it is, as nobody has met its parent yet. */
export const ORPHANED = -1

interface Admitted {
  readonly shown: Shown
  readonly container: string
  readonly startTicks: number
}

interface EndedParts {
  readonly proc: string
  readonly around: Surroundings
  readonly known: ReadonlyMap<number, Known>
  readonly scope: Membership
  readonly choice: Choice
  readonly owners: ContainerOwners
  readonly tracked: TrackedProcesses
}

/** Who came and went between two looks, by the kernel's records of their ends. */
export class EndedProcesses {
  readonly #parts: EndedParts
  /** by pid, the first to come first */
  readonly #admitted = new Map<number, Admitted>()

  constructor(parts: EndedParts) {
    this.#parts = parts
  }

  /**
   * Records it. Returns its number in this file, and its name; 0 where it is none of those that are
   * watched; `ORPHANED` where that may be known once its parent is. `isAwaited`: others wait for
   * word of it, their parent.
   */
  admit(
    record: ExitRecord,
    startTicks: number,
    { t, isAwaited }: { readonly t: number; readonly isAwaited: boolean },
  ): { index: number; name: string } {
    const { pid, ppid, comm } = record
    const { known, around, scope, choice, owners, tracked, proc } = this.#parts
    const nobody = { index: 0, name: '' }
    const [met, parent, admitted] = [known.get(pid), known.get(ppid), this.#admitted.get(ppid)]
    const isCommand = scope.startsCommand(ppid) && !tracked.hasRoot
    if (record.hwmKiB < LEAST_UNSEEN_KIB && !isCommand && !isAwaited) return nobody
    const isOurs = parent?.isOwn === true && !scope.startsCommand(ppid)
    if (isOurs || ppid === around.ownPid || wasLeftOut(met, comm, startTicks)) return nobody
    const container = parent?.container ?? admitted?.container ?? ''
    const shown = showEnded(comm, parent?.tracked?.shown ?? admitted?.shown)
    const housing = readHousing(proc, ppid)
    const belonging = owners.meet(housing, startTicks, false)
    const membership = scope.decide({
      ...{ pid, ppid, pgrp: 0, session: 0, name: shown.name, words: [], belonging },
      ...{ isOwn: false, isOld: false, hasEnvironment: () => false },
    })
    owners.takeEvidence({ pid, startTicks, membership, container }, shown.name, [])
    const isWatched = membership !== 'outside' && choice.takes([shown.name, shown.cmd], housing)
    if (isWatched) this.#remember(pid, { shown, container, startTicks })
    else if (met === undefined) scope.forget(pid)
    if (!isWatched)
      return parent === undefined && admitted === undefined && membership === 'outside'
        ? { index: ORPHANED, name: '' }
        : nobody
    const marks = marksOf(membership)
    return {
      index: tracked.addEnded({ ...record, startTicks, container, shown, marks }, t),
      name: shown.name,
    }
  }

  /** It is in view yet: its record comes a moment before it is a zombie (do_exit in the kernel). */
  has(pid: number, startTicks: number): boolean {
    const admitted = this.#admitted.get(pid)
    return admitted !== undefined && Math.abs(admitted.startTicks - startTicks) <= APART_TICKS
  }

  /** Somebody new has this pid. */
  forget(pid: number): void {
    if (this.#admitted.delete(pid)) this.#parts.scope.forget(pid)
  }

  #remember(pid: number, parent: Admitted): void {
    this.#admitted.delete(pid)
    this.#admitted.set(pid, parent)
    const [first = 0] = this.#admitted.keys()
    if (this.#admitted.size > MOST_PARENTS) this.forget(first)
  }
}

/**
 * It is recorded, or was looked at and not wanted as what it was at last: not so who was a zombie
 * by then, or has executed another program since.
 */
function wasLeftOut(met: Known | undefined, comm: string, startTicks: number): boolean {
  return (
    met !== undefined &&
    Math.abs(met.startTicks - startTicks) <= APART_TICKS &&
    (met.tracked !== null ||
      (met.identity !== '' && Buffer.from(met.comm, 'latin1').toString() === comm))
  )
}
