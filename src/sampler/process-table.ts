import { existsSync } from 'node:fs'
import type { Glob } from '../globs/glob.ts'
import type { Plan } from '../plan/plan.ts'
import type { Birth, SampleRecord } from '../samples/record.ts'
import type { Containers } from './containers.ts'
import { decodeForeign } from './decode-foreign.ts'
import {
  describeCommand,
  describeScript,
  nameProcess,
  runtimeOf,
  type Appearance,
} from './describe-process.ts'
import type { Listing } from './discovery.ts'
import { countSpareFiles } from './file-budget.ts'
import { findVersion } from './find-version.ts'
import { isForContainers, matchesContainer } from '../globs/container-globs.ts'
import { matchesAny } from '../globs/match-glob.ts'
import { openFile } from './open-file.ts'
import { isOwnProcess } from './own-process.ts'
import {
  hasEnvironment,
  isGoProgram,
  parseCmdline,
  readCmdline,
  readExecutable,
  readHousing,
  readStat,
  readStatus,
} from './readers/index.ts'
import type { Housing } from './readers/cgroup.ts'
import { isEnded, type Stat } from './readers/stat.ts'
import { closeStatm } from './readers/statm.ts'
import type { Roots } from './roots.ts'
import { Scope, type Surroundings } from './scope.ts'

/** A process that is recorded. */
export interface Tracked {
  readonly index: number
  readonly pid: number
  readonly startTicks: number
  readonly uid: number
  /** id, cut; '' outside of one */
  readonly container: string
  /**
   * it is known to belong to the command, the targets or the job, and not to somebody who merely
   * came while these were watched
   */
  readonly isOfTree: boolean
  /** descriptor of its statm, -1 where none was left */
  file: number
  rssPages: number
  sharedPages: number
  cpuTicks: number
  shown: Shown
}

type Shown = Pick<Birth, 'name' | 'comm' | 'cmd' | 'script' | 'rt'>

interface Known {
  readonly pid: number
  readonly startTicks: number
  readonly isOld: boolean
  ppid: number
  comm: string
  /**
   * its identity is looked at again until this time: a child is born with its parent's name and
   * takes its own by exec
   */
  youngUntilMs: number
  membership: 'root' | 'member' | 'outside'
  /** a kernel thread, or ended: nothing will change */
  isFinal: boolean
  container: string
  /**
   * it, or an ancestor, was put into this PID namespace from outside, as `docker exec` does: the
   * steps of a container job
   */
  readonly hasEntered: boolean
  /** executable and argv as they were when it was looked at */
  identity: string
  tracked: Tracked | null
}

const YOUNG_MS = 3000
const MOST_NAMES = 5000
/** The kernel can show a loop of parents while it reparents. */
const MOST_PARENTS = 64

/**
 * All processes in view: meets new ones, names them, decides which are recorded. Emits births,
 * changes, deaths, steps.
 */
export class ProcessTable {
  readonly tracked = new Map<number, Tracked>()
  /** `include` or `exclude` has globs for containers */
  readonly choosesContainers: boolean
  readonly #known = new Map<number, Known>()
  readonly #young = new Set<Known>()
  readonly #names = new Map<string, number>()
  readonly #plan: Plan
  readonly #proc: string
  readonly #scope: Scope
  readonly #around: Surroundings
  readonly #emit: (record: SampleRecord) => void
  readonly #onLeave: (process: Tracked) => void
  readonly #containers: Containers
  #nextIndex = 1
  #spareFiles: number
  #isFirstListing = true
  /** processes that were looked at, kernel threads aside */
  seen = 0
  /** processes that were recorded */
  matched = 0

  /** `onLeave`: a recorded process ended, however that was noticed. */
  constructor(
    plan: Plan,
    { proc }: Roots,
    around: Surroundings,
    containers: Containers,
    emit: (record: SampleRecord) => void,
    onLeave: (process: Tracked) => void,
  ) {
    this.#plan = plan
    this.#proc = proc
    this.#around = around
    this.#scope = new Scope(plan, around)
    this.#emit = emit
    this.#onLeave = onLeave
    this.#containers = containers
    this.choosesContainers = [...plan.include, ...plan.exclude].some(isForContainers)
    this.#spareFiles = countSpareFiles(proc)
  }

  /** Meets who is new in a listing, forgets who is gone or was replaced. */
  update(t: number, listing: Listing): void {
    const { pids, isWhole, isRegular } = listing
    const doubtful = isWhole
      ? this.#known.values()
      : [...pids].flatMap((pid) => this.#known.get(pid) ?? [])
    for (const known of doubtful)
      if (!pids.has(known.pid) || this.#wasReplaced(known, listing)) this.#forget(known, t)
    for (const pid of pids) if (!this.#known.has(pid)) this.#meet(pid, t, pids)
    this.#isFirstListing = false
    if (isRegular)
      for (const known of this.#known.values())
        if (known.tracked === null && this.#mayJoin(known)) this.#look(known, t)
  }

  /** Looks again at the processes that were born a moment ago. */
  lookAtYoung(t: number): void {
    for (const known of this.#young) {
      // most of them have ended again, which this tells without the cost of an error
      const isThere = existsSync(`${this.#proc}/${known.pid}`)
      if (isThere) this.#look(known, t)
      if (!isThere || t > known.youngUntilMs) this.#young.delete(known)
    }
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
  takeStat({ pid, index }: Tracked, stat: Stat, t: number): void {
    const known = this.#known.get(pid)
    if (known === undefined || isEnded(stat)) return
    if (stat.ppid !== known.ppid) {
      known.ppid = stat.ppid
      this.#emit({ k: 'change', t, i: index, ppid: stat.ppid })
    }
    if (stat.comm !== known.comm) this.#appear(known, t, stat)
  }

  /**
   * A recorded process ended. `isListed`: it is a zombie, which stays in view without being
   * somebody new.
   */
  bury(process: Tracked, t: number, isListed: boolean): void {
    this.#leave(process, t)
    const known = this.#known.get(process.pid)
    if (known?.tracked !== process) return
    known.tracked = null
    known.isFinal = true
    if (!isListed) this.#drop(known)
  }

  /**
   * Names in view, most frequent first: what is nearest in spelling to what was asked for comes
   * from these.
   */
  names(): string[] {
    return [...this.#names]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 200)
      .map(([name]) => name)
  }

  closeAll(): void {
    for (const process of this.tracked.values()) closeStatm(process.file)
  }

  #meet(pid: number, t: number, listed: ReadonlySet<number>, depth = 0): void {
    const stat = readStat(this.#proc, pid)
    if (stat === null) return
    // parents first, whatever the order of the listing: a child is a member because its parent is
    if (
      depth < MOST_PARENTS &&
      stat.ppid !== pid &&
      !this.#known.has(stat.ppid) &&
      listed.has(stat.ppid)
    )
      this.#meet(stat.ppid, t, listed, depth + 1)
    if (this.#known.has(pid)) return
    const isOld = this.#isFirstListing
    const known: Known = {
      pid,
      startTicks: stat.startTicks,
      isOld,
      ppid: stat.ppid,
      comm: stat.comm,
      youngUntilMs: isOld ? 0 : t + YOUNG_MS,
      membership: 'outside',
      hasEntered: hasEntered(pid, stat) || (this.#known.get(stat.ppid)?.hasEntered ?? false),
      isFinal: stat.isKernelThread || isEnded(stat),
      container: '',
      identity: '',
      tracked: null,
    }
    this.#known.set(pid, known)
    if (!stat.isKernelThread) this.seen++
    if (known.isFinal) return
    const { name, appearance, isOwn } = this.#appear(known, t, stat)
    this.#countName(name)
    if (isOld) return
    this.#young.add(known)
    const { runnerWorkerPid } = this.#around
    if (runnerWorkerPid !== 0 && stat.ppid === runnerWorkerPid && !isOwn)
      this.#emit({ k: 'step', t, pid, name: describeCommand(appearance, name, 'name') })
  }

  /** Looks whether a process is who it was; cheap when nothing changed. */
  #look(known: Known, t: number): void {
    const executable = readExecutable(this.#proc, known.pid)
    const cmdline = readCmdline(this.#proc, known.pid)
    if (identify(executable, cmdline) === known.identity) return
    // exiting, its memory is gone already: it keeps the name that it had
    if (executable === '' && cmdline.length === 0) return
    const stat = readStat(this.#proc, known.pid)
    if (stat?.startTicks === known.startTicks && !isEnded(stat)) this.#appear(known, t, stat)
  }

  /** Reads who a process is now, and decides anew whether it is recorded. */
  #appear(
    known: Known,
    t: number,
    stat: Stat,
  ): { name: string; appearance: Appearance; isOwn: boolean } {
    const { pid } = known
    const executable = readExecutable(this.#proc, pid)
    const cmdline = readCmdline(this.#proc, pid)
    known.identity = identify(executable, cmdline)
    known.comm = stat.comm
    const words = parseCmdline(cmdline, stat.argBytes)
    const appearance = { words, executable, comm: decodeForeign(Buffer.from(stat.comm, 'latin1')) }
    const name = nameProcess(appearance)
    const housing = readHousing(this.#proc, pid)
    const isOwn = isOwnProcess(this.#proc, pid, { name, words })
    if (known.membership === 'outside') {
      known.membership = this.#scope.decide({
        pid,
        ppid: stat.ppid,
        pgrp: stat.pgrp,
        session: stat.session,
        name,
        words,
        container: housing.container,
        isOwn,
        isOld: known.isOld,
        hasEnvironment: (key, value) => hasEnvironment(this.#proc, pid, key, value),
      })
    }
    known.container = housing.container
    const isWanted =
      known.membership !== 'outside' &&
      (!isOwn || this.#plan.watchesCanaries === true) &&
      this.#isChosen([name, words.join(' ')], housing)
    if (isWanted) this.#show(known, t, this.#describe(appearance, name, pid), housing)
    // it took a name by exec that is not wanted: what was recorded of it was its parent's image
    else if (known.tracked !== null) this.#leave(known.tracked, t)
    if (!isWanted) known.tracked = null
    return { name, appearance, isOwn }
  }

  /** By `include` and `exclude`. Whose container has no name yet is left out until it has. */
  #isChosen(texts: readonly string[], housing: Housing): boolean {
    const { include, exclude } = this.#plan
    if (!this.choosesContainers || housing.place === null)
      return (include.length === 0 || matchesAny(include, texts)) && !matchesAny(exclude, texts)
    this.#containers.meet(housing)
    const names = this.#containers.namesOf(housing.container)
    if (names === null) return false
    const matches = (globs: readonly Glob[]): boolean =>
      matchesAny(globs, texts) || matchesContainer(globs, names)
    return (include.length === 0 || matches(include)) && !matches(exclude)
  }

  #describe(appearance: Appearance, name: string, pid: number): Shown {
    const script = describeScript(appearance, name)
    const version = findVersion(appearance.executable, name)
    return {
      name,
      comm: appearance.comm,
      cmd: describeCommand(appearance, name, this.#plan.commandLines),
      ...(script === '' ? {} : { script }),
      rt: runtimeOf(name, () => isGoProgram(this.#proc, pid)),
      ...(version === '' ? {} : { ver: version }),
    }
  }

  #show(known: Known, t: number, shown: Shown, housing: Housing): void {
    const { tracked } = known
    if (tracked === null) {
      this.#track(known, t, shown, housing)
      return
    }
    const changed = Object.entries({ script: '', ver: '', ...shown }).filter(
      ([key, value]) => value !== (tracked.shown[key as keyof Shown] ?? ''),
    )
    tracked.shown = shown
    if (changed.length > 0)
      this.#emit({ k: 'change', t, i: tracked.index, ...Object.fromEntries(changed) })
  }

  #track(known: Known, t: number, shown: Shown, housing: Housing): void {
    const { container, path } = housing
    const { uid, hwmKiB } = readStatus(this.#proc, known.pid)
    const tracked: Tracked = {
      index: this.#nextIndex++,
      pid: known.pid,
      startTicks: known.startTicks,
      uid,
      container,
      isOfTree: this.#scope.isOfTree({ ...known, container }),
      file: this.#openFile(known.pid),
      rssPages: 0,
      sharedPages: 0,
      cpuTicks: 0,
      shown,
    }
    known.tracked = tracked
    this.tracked.set(known.pid, tracked)
    this.matched++
    this.#emit({
      k: 'birth',
      t,
      i: tracked.index,
      pid: known.pid,
      ppid: known.ppid,
      start: known.startTicks,
      uid,
      ...shown,
      ...(hwmKiB > 0 ? { hwmKiB } : {}),
      ...(container !== ''
        ? { container }
        : path !== this.#around.ownCgroup
          ? { cgroup: path }
          : {}),
      ...(known.isOld ? { old: true } : {}),
      ...(known.membership === 'root' ? { root: true } : {}),
      ...(!known.isOld && known.identity === this.#known.get(known.ppid)?.identity
        ? { fork: true }
        : {}),
    })
    this.#containers.watch(housing)
  }

  #openFile(pid: number): number {
    if (this.#spareFiles <= 0) return -1
    const file = openFile(`${this.#proc}/${pid}/statm`)
    if (file >= 0) this.#spareFiles--
    return file
  }

  #leave(process: Tracked, t: number): void {
    this.#emit({ k: 'death', t, i: process.index })
    this.#onLeave(process)
    if (process.file >= 0) this.#spareFiles++
    closeStatm(process.file)
    this.tracked.delete(process.pid)
  }

  #countName(name: string): void {
    if (this.#names.size < MOST_NAMES || this.#names.has(name))
      this.#names.set(name, (this.#names.get(name) ?? 0) + 1)
  }

  #mayJoin(known: Known): boolean {
    return !known.isFinal && (known.membership !== 'outside' || this.#plan.targetGlobs.length > 0)
  }

  /**
   * The descriptors of recorded processes tell by themselves; of others only their pid is known.
   */
  #wasReplaced(known: Known, { wasGivenOut }: Listing): boolean {
    if (known.tracked !== null || !wasGivenOut(known.pid)) return false
    const stat = readStat(this.#proc, known.pid)
    return (
      stat !== null &&
      (stat.startTicks !== known.startTicks ||
        (stat.ppid !== known.ppid && stat.comm !== known.comm))
    )
  }

  #forget(known: Known, t: number): void {
    if (known.tracked !== null) this.#leave(known.tracked, t)
    this.#drop(known)
  }

  #drop(known: Known): void {
    this.#known.delete(known.pid)
    this.#young.delete(known)
    this.#scope.forget(known.pid)
  }
}

/** pid 1 is the namespace's own init; kthreadd has no parent either, but is a kernel thread. */
function hasEntered(pid: number, { ppid, isKernelThread }: Stat): boolean {
  return ppid === 0 && pid !== 1 && !isKernelThread
}

function identify(executable: string, cmdline: Buffer): string {
  return `${executable}\0${cmdline.toString('latin1')}`
}
