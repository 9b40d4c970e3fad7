import { readdirSync } from 'node:fs'
import type { Plan } from '../plan/plan.ts'
import type { Birth, SampleRecord } from '../samples/record.ts'
import { describeCommand, nameProcess, runtimeOf } from './describe-process.ts'
import { matchesAny } from './match-glob.ts'
import { isOwnProcess } from './own-process.ts'
import { hasEnvironment, isGoProgram, openStatm, readCmdline, readContainerId, readExecutable, readStat, readStatus } from './readers/index.ts'
import { closeStatm } from './readers/statm.ts'
import { decodeForeign } from './readers/cmdline.ts'
import type { Stat } from './readers/stat.ts'
import type { Roots } from './roots.ts'
import type { Scope } from './scope.ts'

/** A process that is recorded. */
export interface Tracked {
  readonly index: number; readonly pid: number; readonly startTicks: number; readonly uid: number
  file: number
  rssPages: number; sharedPages: number
}

interface Known {
  readonly pid: number; readonly startTicks: number; readonly isOld: boolean
  ppid: number; comm: string
  /** its identity is looked at again until this time: a child is born with its parent's name and takes its own by exec */
  youngUntilMs: number
  membership: 'root' | 'member' | 'outside'
  identity: string
  tracked: Tracked | null
}

const YOUNG_MS = 3000

/** All processes in view: finds new ones, names them, decides which are recorded. Emits births, changes, deaths, steps. */
export class ProcessTable {
  readonly tracked = new Map<number, Tracked>()
  readonly #known = new Map<number, Known>()
  readonly #young = new Set<Known>()
  readonly #names = new Map<string, number>()
  readonly #plan: Plan
  readonly #roots: Roots
  readonly #scope: Scope
  readonly #runnerWorkerPid: number
  readonly #emit: (record: SampleRecord) => void
  #nextIndex = 1
  #isFirstListing = true
  matched = 0

  constructor(plan: Plan, roots: Roots, scope: Scope, runnerWorkerPid: number, emit: (record: SampleRecord) => void) {
    this.#plan = plan
    this.#roots = roots
    this.#scope = scope
    this.#runnerWorkerPid = runnerWorkerPid
    this.#emit = emit
  }

  get seen(): number {
    return this.#known.size
  }

  /** Lists /proc: meets what is new, forgets what is gone. `again`: looks anew at who was left out, since a name may have changed by exec. */
  list(t: number, again: boolean): void {
    const pids = readdirSync(this.#roots.proc).flatMap(name => (name.charCodeAt(0) >= 0x31 && name.charCodeAt(0) <= 0x39 ? [Number(name)] : []))
    const listed = new Set(pids)
    for (const pid of this.#known.keys()) if (!listed.has(pid)) this.#forget(pid, t)
    for (const pid of pids) if (!this.#known.has(pid)) this.#meet(pid, t, listed)
    this.#isFirstListing = false
    if (again) for (const known of this.#known.values()) if (known.tracked === null && this.#mayJoin(known)) this.#look(known, t)
  }

  /** Looks again at the processes that were born a moment ago. */
  lookAtYoung(t: number): void {
    for (const known of this.#young) {
      this.#look(known, t)
      if (t > known.youngUntilMs) this.#young.delete(known)
    }
  }

  /** What the slower beat saw of a recorded process: another parent, another name. */
  takeStat(pid: number, stat: Stat, t: number): void {
    const known = this.#known.get(pid)
    if (known?.tracked === null || known === undefined) return
    if (stat.ppid !== known.ppid) {
      known.ppid = stat.ppid
      this.#emit({ k: 'change', t, i: known.tracked.index, ppid: stat.ppid })
    }
    if (stat.comm !== known.comm) this.#look(known, t)
  }

  /** The process ended. */
  bury(process: Tracked, t: number): void {
    this.#emit({ k: 'death', t, i: process.index })
    closeStatm(process.file)
    this.tracked.delete(process.pid)
    const known = this.#known.get(process.pid)
    if (known?.tracked === process) this.#drop(known)
  }

  /** Names of processes in view that are nearest in spelling to what was asked for come from these, most frequent first. */
  names(): string[] {
    return [...this.#names].sort((a, b) => b[1] - a[1]).slice(0, 200).map(([name]) => name)
  }

  closeAll(): void {
    for (const process of this.tracked.values()) closeStatm(process.file)
  }

  #meet(pid: number, t: number, listed: ReadonlySet<number>, depth = 0): void {
    const stat = readStat(this.#roots.proc, pid)
    if (stat === null || stat.isKernelThread) {
      if (stat !== null) this.#known.set(pid, { pid, startTicks: stat.startTicks, isOld: true, ppid: 0, comm: '', youngUntilMs: 0, membership: 'outside', identity: '', tracked: null })
      return
    }
    // parents first, whatever the order of the listing: a child is a member because its parent is
    // (64: the kernel can show a loop of parents while it reparents)
    if (depth < 64 && stat.ppid !== pid && !this.#known.has(stat.ppid) && listed.has(stat.ppid)) this.#meet(stat.ppid, t, listed, depth + 1)
    if (this.#known.has(pid)) return
    const known: Known = {
      pid, startTicks: stat.startTicks, isOld: this.#isFirstListing, ppid: stat.ppid, comm: stat.comm,
      youngUntilMs: this.#isFirstListing ? 0 : t + YOUNG_MS, membership: 'outside', identity: '', tracked: null,
    }
    this.#known.set(pid, known)
    this.#look(known, t, stat)
    if (!this.#isFirstListing) this.#young.add(known)
    if (!this.#isFirstListing && this.#runnerWorkerPid !== 0 && stat.ppid === this.#runnerWorkerPid) {
      this.#emit({ k: 'step', t, pid, name: describeCommand(readCmdline(this.#roots.proc, pid), stat.comm, stat.comm, 'name') })
    }
  }

  /** Reads who a process is and decides anew; cheap when nothing changed. */
  #look(known: Known, t: number, atBirth?: Stat): void {
    const { proc } = this.#roots
    const words = readCmdline(proc, known.pid)
    const executable = readExecutable(proc, known.pid)
    const identity = `${executable}\0${words.join('\0')}`
    if (identity === known.identity && atBirth === undefined) return
    const stat = atBirth ?? readStat(proc, known.pid)
    if (stat?.startTicks !== known.startTicks) return
    known.identity = identity
    known.comm = stat.comm
    const comm = decodeForeign(Buffer.from(stat.comm, 'latin1'))
    const name = nameProcess(words, executable, comm)
    this.#names.set(name, (this.#names.get(name) ?? 0) + (atBirth === undefined ? 0 : 1))
    const container = readContainerId(proc, known.pid)
    const isOwn = isOwnProcess(proc, known.pid, words)
    if (known.membership === 'outside') {
      known.membership = this.#scope.decide({
        pid: known.pid, ppid: known.ppid, pgrp: stat.pgrp, session: stat.session, name, words, container, isOwn, isOld: known.isOld,
        hasEnvironment: (key, value) => hasEnvironment(proc, known.pid, key, value),
      })
    }
    const command = words.join(' ')
    const wanted = known.membership !== 'outside' && !isOwn
      && (this.#plan.include.length === 0 || matchesAny(this.#plan.include, [name, command]))
      && !matchesAny(this.#plan.exclude, [name, command])
    const cmd = describeCommand(words, name, comm, this.#plan.commandLines)
    const rt = runtimeOf(name, () => isGoProgram(proc, known.pid))
    if (known.tracked !== null && wanted) this.#emit({ k: 'change', t, i: known.tracked.index, name, comm, cmd, rt })
    else if (known.tracked !== null) this.#leave(known, known.tracked, t)
    else if (wanted) this.#track(known, { t, name, comm, cmd, rt, container })
  }

  #track(known: Known, { t, name, comm, cmd, rt, container }: { t: number; name: string; comm: string; cmd: string; rt: Birth['rt']; container: string }): void {
    const { uid } = readStatus(this.#roots.proc, known.pid)
    const tracked: Tracked = {
      index: this.#nextIndex++, pid: known.pid, startTicks: known.startTicks, uid,
      file: openStatm(`${this.#roots.proc}/${String(known.pid)}/statm`), rssPages: 0, sharedPages: 0,
    }
    known.tracked = tracked
    this.tracked.set(known.pid, tracked)
    this.matched++
    this.#emit({
      k: 'birth', t, i: tracked.index, pid: known.pid, ppid: known.ppid, start: known.startTicks, uid, name, comm, cmd, rt,
      ...(container === '' ? {} : { container }), ...(known.isOld ? { old: true } : {}), ...(known.membership === 'root' ? { root: true } : {}),
    })
  }

  /** It took a name by exec that is not wanted: what was recorded of it was its parent's image. */
  #leave(known: Known, tracked: Tracked, t: number): void {
    this.#emit({ k: 'death', t, i: tracked.index })
    closeStatm(tracked.file)
    this.tracked.delete(known.pid)
    known.tracked = null
  }

  #mayJoin(known: Known): boolean {
    return known.membership !== 'outside' || (this.#plan.scope === 'targets' && this.#plan.targetGlobs.length > 0 && known.comm !== '')
  }

  #forget(pid: number, t: number): void {
    const known = this.#known.get(pid)
    if (known === undefined) return
    if (known.tracked === null) this.#drop(known)
    else this.bury(known.tracked, t)
  }

  #drop(known: Known): void {
    this.#known.delete(known.pid)
    this.#young.delete(known)
    this.#scope.forget(known.pid)
  }
}
