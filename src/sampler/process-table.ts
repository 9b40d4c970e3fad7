import type { Plan } from '../settings/plan.ts'
import type { SampleRecord } from '../samples/record.ts'
import { Choice } from './choice.ts'
import type { ContainerOwners } from './container-owners.ts'
import type { Containers } from './containers.ts'
import { countChildren } from './count-children.ts'
import {
  describeCommand,
  describeProcess,
  nameProcess,
  type Appearance,
  type Shown,
} from './describe-process.ts'
import type { Listing } from './discovery.ts'
import { EndedProcesses } from './ended-processes.ts'
import type { ExitRecord } from './exit-records.ts'
import { appearanceOf, isEmptied, readImage } from './image.ts'
import { meetProcess, wasReplaced, type Known } from './known.ts'
import { SeenNames } from './nearest-names.ts'
import { isLauncher, isOwnProcess } from './own-process.ts'
import { readStat } from '../proc/read-stat.ts'
import { readHousing, type Housing } from './readers/cgroup.ts'
import { hasEnvironment } from './readers/environ.ts'
import type { Status } from './readers/status.ts'
import { isEnded, type Stat } from '../proc/stat.ts'
import type { Roots } from './roots.ts'
import { marksOf, Membership, type Surroundings } from './membership.ts'
import { TrackedProcesses, type Tracked } from './tracked-processes.ts'
import { Young } from './young.ts'

/** The kernel can show a loop of parents while it reparents. */
const MOST_PARENTS = 64

/**
 * All processes in view: meets new ones, names them, decides which are recorded. Emits births,
 * changes, deaths, steps.
 */
export class ProcessTable {
  readonly tracked: ReadonlyMap<number, Tracked>
  readonly names = new SeenNames()
  readonly #tracked: TrackedProcesses
  readonly #ended: EndedProcesses
  readonly #known = new Map<number, Known>()
  readonly #young: Young
  readonly #plan: Plan
  readonly #proc: string
  readonly #scope: Membership
  readonly #choice: Choice
  readonly #owners: ContainerOwners
  readonly #around: Surroundings
  readonly #emit: (record: SampleRecord) => void
  #isFirstListing = true
  /** processes that were looked at, kernel threads aside */
  seen = 0

  /** `onLeave`: a recorded process ended, however that was noticed. */
  constructor(
    plan: Plan,
    { proc }: Roots,
    around: Surroundings,
    { containers, owners }: { containers: Containers; owners: ContainerOwners },
    emit: (record: SampleRecord) => void,
    onLeave: (process: Tracked, t: number) => void,
  ) {
    this.#plan = plan
    this.#proc = proc
    this.#around = around
    this.#young = new Young(proc)
    this.#scope = new Membership(plan, around)
    this.#choice = new Choice(plan, containers)
    this.#owners = owners
    this.#emit = emit
    this.#tracked = new TrackedProcesses(proc, around.ownCgroup, containers, emit, onLeave)
    this.tracked = this.#tracked.byPid
    this.#ended = new EndedProcesses({
      ...{ proc, around, owners },
      known: this.#known,
      scope: this.#scope,
      choice: this.#choice,
      tracked: this.#tracked,
    })
  }

  /** `include` or `exclude` has globs for containers. */
  get choosesContainers(): boolean {
    return this.#choice.isByContainer
  }

  /** Processes that were recorded so far, and count. */
  get matched(): number {
    return this.#tracked.countOf((container) => this.#owners.ownerOf(container) === 'ours')
  }

  /** It counts: no guest from a container that is, or may be, a stranger's. */
  counts({ isGuest, container }: Pick<Tracked, 'isGuest' | 'container'>): boolean {
    return !isGuest || this.#owners.ownerOf(container) === 'ours'
  }

  /** Meets who is new in a listing, forgets who is gone or was replaced. */
  update(t: number, listing: Listing): void {
    const { pids, isWhole, isRegular } = listing
    const doubtful = isWhole
      ? this.#known.values()
      : [...pids].flatMap((pid) => this.#known.get(pid) ?? [])
    for (const known of doubtful)
      if (!pids.has(known.pid) || wasReplaced(this.#proc, known, listing)) this.#forget(known, t)
    for (const pid of pids) if (!this.#known.has(pid)) this.#meet(pid, t, listing)
    this.#isFirstListing = false
    if (isRegular)
      for (const known of this.#known.values())
        if (known.tracked === null && this.#mayJoin(known)) this.#look(known, t)
  }

  /** Looks again at the processes that were born a moment ago. */
  lookAtYoung(t: number): void {
    for (const known of this.#young.review(t)) this.#look(known, t)
    this.#owners.review(t, () =>
      [...this.#known.values()].flatMap(({ pid, membership }) =>
        membership === 'root' || membership === 'member' ? [pid] : [],
      ),
    )
  }

  /** As `countChildren` has it. */
  countChildren(earlier: ReadonlySet<number>): number[] {
    return countChildren(this.#known.values(), this.tracked, this.#proc, earlier)
  }

  /** Somebody came less than `ageMs` ago who is recorded, or may be by the program it executes. */
  hasYoung(t: number, ageMs: number): boolean {
    return this.#young
      .list(t, ageMs)
      .some((known) => known.tracked !== null || this.#mayJoin(known))
  }

  /**
   * Those who are recorded and were born less than `ageMs` ago. Of the others, who may be recorded
   * by the program that it executes is looked at again.
   */
  followYoung(t: number, ageMs: number): Tracked[] {
    const followed: Tracked[] = []
    for (const known of this.#young.list(t, ageMs)) {
      if (known.tracked === null && this.#mayJoin(known) && this.#young.isThere(known))
        this.#look(known, t)
      if (known.tracked !== null) followed.push(known.tracked)
    }
    return followed
  }

  /** Whether a recorded process runs another program by now, which is told then. */
  hasChanged(tracked: Tracked, t: number): boolean {
    const known = this.#known.get(tracked.pid)
    if (known?.tracked !== tracked) return true
    const before = known.identity
    this.#look(known, t)
    return known.identity !== before
  }

  /** It is known now who this container is: `include` and `exclude` may ask for it. */
  reconsider(container: string, t: number): void {
    if (!this.choosesContainers) return
    for (const known of this.#known.values()) {
      if (known.container !== container || known.tracked !== null || known.isFinal) continue
      const stat = readStat(this.#proc, known.pid)
      if (stat?.startTicks === known.startTicks && !isEnded(stat)) this.#appear(known, t, stat)
    }
  }

  /** What the slower beat saw of a recorded process: another parent, another name. */
  takeStat(tracked: Tracked, stat: Stat, t: number): void {
    const known = this.#known.get(tracked.pid)
    if (known === undefined || isEnded(stat)) return
    if (stat.ppid !== known.ppid) {
      known.ppid = stat.ppid
      this.#tracked.adopt(tracked, stat.ppid, t)
    }
    if (stat.comm !== known.comm) this.#appear(known, t, stat)
  }

  /**
   * A recorded process ended. `isListed`: it is a zombie, which stays in view without being
   * somebody new.
   */
  bury(process: Tracked, t: number, isListed: boolean): void {
    this.#tracked.remove(process, t)
    const known = this.#known.get(process.pid)
    if (known?.tracked !== process) return
    known.tracked = null
    known.isFinal = true
    if (!isListed) this.#drop(known)
  }

  /**
   * Records a process that came and went between two looks. Returns its number in this file, or
   * what `EndedProcesses` has instead.
   */
  admitEnded(record: ExitRecord, startTicks: number, t: number, isAwaited = false): number {
    const { index, name } = this.#ended.admit(record, startTicks, { t, isAwaited })
    if (index <= 0) return index
    this.seen++
    this.names.add(name)
    return index
  }

  closeAll(): void {
    this.#tracked.closeAll()
  }

  #meet(pid: number, t: number, listing: Listing, depth = 0): void {
    const stat = readStat(this.#proc, pid)
    if (stat === null) return
    // parents first, whatever the order of the listing: a child is a member because its parent is
    if (
      depth < MOST_PARENTS &&
      stat.ppid !== pid &&
      !this.#known.has(stat.ppid) &&
      listing.pids.has(stat.ppid)
    )
      this.#meet(stat.ppid, t, listing, depth + 1)
    if (this.#known.has(pid)) return
    const parent = this.#known.get(stat.ppid)
    // a fork of ours may be the launcher of the command by now, whose child is the command
    if (parent?.ppid === this.#plan.parentPid && t <= parent.youngUntilMs) this.#look(parent, t)
    const isOld = this.#isFirstListing
    const known = meetProcess(pid, stat, t, { isOld, parent })
    if (this.#ended.has(pid, stat.startTicks)) known.isFinal = true
    else this.#ended.forget(pid)
    this.#known.set(pid, known)
    if (!stat.isKernelThread) this.seen++
    if (known.isFinal) return
    const status = listing.statuses.get(pid)
    const { name, appearance, isOwn } = this.#appear(known, t, stat, status)
    this.names.add(name)
    if (isOld) return
    this.#young.add(known)
    const { runnerWorkerPid } = this.#around
    if (runnerWorkerPid !== 0 && stat.ppid === runnerWorkerPid && !isOwn)
      this.#emit({ k: 'step', t, pid, name: describeCommand(appearance, name, 'name') })
  }

  /** Looks whether a process is who it was; cheap when nothing changed. */
  #look(known: Known, t: number): void {
    const image = readImage(this.#proc, known.pid)
    // exiting, it keeps the name that it had
    if (image.identity === known.identity || isEmptied(image)) return
    const stat = readStat(this.#proc, known.pid)
    if (stat?.startTicks === known.startTicks && !isEnded(stat)) this.#appear(known, t, stat)
  }

  /** Reads who a process is now, and decides anew whether it is recorded. */
  #appear(
    known: Known,
    t: number,
    stat: Stat,
    status?: Status,
  ): { name: string; appearance: Appearance; isOwn: boolean } {
    const { pid } = known
    const image = readImage(this.#proc, pid)
    known.identity = image.identity
    known.comm = stat.comm
    const appearance = appearanceOf(image, stat)
    const { words } = appearance
    const name = nameProcess(appearance)
    const housing = readHousing(this.#proc, pid)
    const isOwn = isOwnProcess(this.#proc, pid, { name, words })
    const belonging = this.#owners.meet(housing, known.startTicks, known.isOld)
    // `include` may name one that is none of ours
    if (belonging === 'older') this.#choice.ask(housing)
    if (isOwn && stat.ppid === this.#plan.parentPid && isLauncher(words)) {
      known.membership = 'outside'
      this.#scope.meetLauncher(pid)
    } else if (known.membership === 'outside') {
      known.membership = this.#scope.decide({
        pid,
        ppid: stat.ppid,
        pgrp: stat.pgrp,
        session: stat.session,
        name,
        words,
        belonging,
        isOwn,
        isOld: known.isOld,
        hasEnvironment: (key, value) => hasEnvironment(this.#proc, pid, key, value),
      })
    }
    known.container = housing.container
    known.isOwn = isOwn
    this.#owners.takeEvidence(known, name, words)
    const isWanted =
      known.membership !== 'outside' &&
      (!isOwn || this.#plan.watchesCanaries === true) &&
      this.#choice.takes([name, words.join(' ')], housing)
    if (isWanted) {
      const shown = describeProcess(this.#proc, pid, appearance, name, this.#plan.commandLines)
      if (known.tracked === null) this.#track(known, { shown, housing, status }, t)
      else this.#tracked.rename(known.tracked, shown, t)
    }
    // it took a name by exec that is not wanted: what was recorded of it was its parent's image
    else if (known.tracked !== null) this.#tracked.release(known.tracked, t)
    if (!isWanted) known.tracked = null
    return { name, appearance, isOwn }
  }

  #track(
    known: Known,
    seen: {
      readonly shown: Shown
      readonly housing: Housing
      readonly status?: Status | undefined
    },
    t: number,
  ): void {
    const { isOld, identity, ppid, membership } = known
    known.tracked = this.#tracked.add(
      {
        ...known,
        isOfTree: this.#scope.isOfTree({ ...known, container: seen.housing.container }),
        ...seen,
        marks: {
          ...(isOld ? { old: true } : {}),
          ...marksOf(membership),
          ...(!isOld && identity === this.#known.get(ppid)?.identity ? { fork: true } : {}),
        },
      },
      t,
    )
  }

  #mayJoin(known: Known): boolean {
    return !known.isFinal && (known.membership !== 'outside' || this.#plan.targetGlobs.length > 0)
  }

  #forget(known: Known, t: number): void {
    if (known.tracked !== null) this.#tracked.remove(known.tracked, t)
    this.#drop(known)
  }

  #drop(known: Known): void {
    this.#known.delete(known.pid)
    this.#young.delete(known)
    this.#scope.forget(known.pid)
  }
}
