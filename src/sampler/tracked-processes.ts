import { readdirSync } from 'node:fs'
import type { Birth, SampleRecord } from '../samples/record.ts'
import type { Containers } from './containers.ts'
import type { Shown } from './describe-process.ts'
import { openFile } from './open-file.ts'
import { readStatus, type Status } from './readers/status.ts'
import type { Housing } from './readers/cgroup.ts'
import { closeStatm } from './readers/statm.ts'
import { readText } from './read-file.ts'

/**
 * Kept free: the listing of /proc and each file that is read once need a descriptor for a moment,
 * and Node opens some of its own.
 */
const RESERVED_FILES = 16

/** A process that is recorded. */
export interface Tracked {
  readonly index: number
  readonly pid: number
  readonly startTicks: number
  readonly uid: number
  /** when it was met, ms; long ago where it was there before */
  readonly metMs: number
  /** id, cut; '' outside of one */
  readonly container: string
  /**
   * it is known to belong to the command, the targets or the job, and not to somebody who merely
   * came while these were watched
   */
  readonly isOfTree: boolean
  /** recorded for its container alone */
  readonly isGuest: boolean
  /** descriptor of its statm, -1 where none was left */
  file: number
  rssPages: number
  sharedPages: number
  /** it has not executed a program of its own yet */
  isParentsImage: boolean
  /** as the newest look between two samples saw them */
  lookedRssPages: number
  lookedSharedPages: number
  /** when that was, ms; 0: never */
  lookedAtMs: number
  /** the newest reading of its high-water mark, -1 where it has none */
  hwmKiB: number
  /** that was set back */
  wasReset: boolean
  cpuTicks: number
  /** its `ulimit -n`, read once it has many descriptors; -1: none, or not told; 0: not read yet */
  fileLimit: number
  /** was seen to end by SIGKILL */
  isKilled: boolean
  shown: Shown
}

/** Who is to be recorded from now on, as it was met. */
export interface Newcomer extends Pick<Tracked, 'pid' | 'startTicks' | 'isOfTree' | 'shown'> {
  readonly ppid: number
  readonly housing: Housing
  /** where it was read a moment ago */
  readonly status?: Status | undefined
  /** what its birth says besides, where it holds */
  readonly marks: Pick<Birth, 'old' | 'root' | 'guest' | 'fork'>
}

/** Who came and went between two looks, by the kernel's record of the end. */
export interface Ended extends Pick<Tracked, 'pid' | 'startTicks' | 'uid' | 'container' | 'shown'> {
  readonly ppid: number
  readonly marks: Newcomer['marks']
}

/** The processes that are recorded: births, changes and deaths, and a descriptor for each. */
export class TrackedProcesses {
  readonly byPid = new Map<number, Tracked>()
  /** so far, by container */
  readonly #guests = new Map<string, number>()
  readonly #proc: string
  readonly #ownCgroup: string
  readonly #containers: Containers
  readonly #emit: (record: SampleRecord) => void
  readonly #onLeave: (process: Tracked, t: number) => void
  #nextIndex = 1
  /** the command, or a target, was recorded */
  hasRoot = false
  #spareFiles: number

  /** `onLeave`: a recorded process ended, however that was noticed. */
  constructor(
    proc: string,
    ownCgroup: string,
    containers: Containers,
    emit: (record: SampleRecord) => void,
    onLeave: (process: Tracked, t: number) => void,
  ) {
    this.#proc = proc
    this.#ownCgroup = ownCgroup
    this.#containers = containers
    this.#emit = emit
    this.#onLeave = onLeave
    this.#spareFiles = countSpareFiles(proc)
  }

  /** How many were recorded so far, guests of the containers that are ours included. */
  countOf(isOurs: (container: string) => boolean): number {
    return [...this.#guests]
      .filter(([container]) => !isOurs(container))
      .reduce((left, [, some]) => left - some, this.#nextIndex - 1)
  }

  add(newcomer: Newcomer, t: number): Tracked {
    const { pid, startTicks, ppid, isOfTree, shown, housing, marks } = newcomer
    const { container, path } = housing
    const { uid, hwmKiB } = newcomer.status ?? readStatus(this.#proc, pid)
    const tracked: Tracked = {
      index: this.#nextIndex++,
      pid,
      startTicks,
      uid,
      metMs: marks.old === true ? Number.NEGATIVE_INFINITY : t,
      container,
      isOfTree,
      isGuest: marks.guest === true,
      file: this.#openFile(pid),
      rssPages: 0,
      sharedPages: 0,
      isParentsImage: marks.fork === true,
      lookedRssPages: 0,
      lookedSharedPages: 0,
      lookedAtMs: 0,
      hwmKiB,
      wasReset: false,
      cpuTicks: 0,
      fileLimit: 0,
      isKilled: false,
      shown,
    }
    this.byPid.set(pid, tracked)
    this.hasRoot ||= marks.root === true
    if (tracked.isGuest) this.#countGuest(container)
    this.#emit({
      k: 'birth',
      t,
      i: tracked.index,
      pid,
      ppid,
      start: startTicks,
      uid,
      ...shown,
      ...(hwmKiB > 0 ? { hwmKiB } : {}),
      ...(container !== '' ? { container } : path !== this.#ownCgroup ? { cgroup: path } : {}),
      ...marks,
    })
    this.#containers.watch(housing)
    return tracked
  }

  /** It may have another name now. */
  rename(tracked: Tracked, shown: Shown, t: number): void {
    const changed = Object.entries({ script: '', ver: '', heap: '', ...shown }).filter(
      ([key, value]) => value !== (tracked.shown[key as keyof Shown] ?? ''),
    )
    tracked.shown = shown
    tracked.isParentsImage = false
    if (changed.length > 0)
      this.#emit({ k: 'change', t, i: tracked.index, ...Object.fromEntries(changed) })
  }

  adopt({ index }: Tracked, ppid: number, t: number): void {
    this.#emit({ k: 'change', t, i: index, ppid })
  }

  /** It ended. */
  remove(tracked: Tracked, t: number): void {
    this.release(tracked, t)
    this.#onLeave(tracked, t)
  }

  /** It lives on, and is recorded no more. */
  release(tracked: Tracked, t: number): void {
    const { index, lookedAtMs } = tracked
    this.#emit({ k: 'death', t, i: index, ...(lookedAtMs > 0 ? { seen: lookedAtMs } : {}) })
    if (tracked.file >= 0) this.#spareFiles++
    closeStatm(tracked.file)
    this.byPid.delete(tracked.pid)
  }

  /** One that was seen at its end only; returns its number in this file. */
  addEnded({ pid, startTicks, ppid, uid, shown, container, marks }: Ended, t: number): number {
    const i = this.#nextIndex++
    this.hasRoot ||= marks.root === true
    if (marks.guest === true) this.#countGuest(container)
    this.#emit({
      k: 'birth',
      t,
      i,
      pid,
      ppid,
      start: startTicks,
      uid,
      ...shown,
      ...(container === '' ? {} : { container }),
      ...marks,
    })
    this.#emit({ k: 'death', t, i })
    return i
  }

  closeAll(): void {
    for (const { file } of this.byPid.values()) closeStatm(file)
  }

  #countGuest(container: string): void {
    this.#guests.set(container, (this.#guests.get(container) ?? 0) + 1)
  }

  #openFile(pid: number): number {
    if (this.#spareFiles <= 0) return -1
    const file = openFile(`${this.#proc}/${pid}/statm`)
    if (file >= 0) this.#spareFiles--
    return file
  }
}

/**
 * How many descriptors may be held open for the tracked processes. Node has raised its own soft
 * limit to the hard one by then.
 */
export function countSpareFiles(proc: string): number {
  const limit = /^Max open files\s+(\d+|unlimited)/m.exec(
    readText(`${proc}/self/limits`, 4096),
  )?.[1]
  if (limit === undefined) return 0
  if (limit === 'unlimited') return Number.POSITIVE_INFINITY
  try {
    return Math.max(0, Number(limit) - readdirSync(`${proc}/self/fd`).length - RESERVED_FILES)
  } catch {
    return 0 // not even one is left
  }
}
