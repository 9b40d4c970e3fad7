import { existsSync, readdirSync, readlinkSync } from 'node:fs'
import { openFile } from './open-file.ts'
import { readLastPid } from './readers/loadavg.ts'
import { readStatus, type Status } from './readers/status.ts'

const REGULAR_EVERY_MS = 10_000
/**
 * So many new pids are looked at one by one, 10 us each; a listing costs as much as 50, at 1,000
 * processes as 150.
 */
const MOST_SINGLE = 64
/**
 * A pid is given out a moment before it can be found (copy_process): so many of those that were not
 * there are looked for once more. It takes a CPU each to be in that moment.
 */
const MOST_UNBORN = 16

/** Who may be new in /proc. */
export interface Listing {
  readonly pids: ReadonlySet<number>
  /** all of /proc: who is not in it is gone */
  readonly isWhole: boolean
  /** the one that is due every 10 s: looks anew at who was left out as well */
  readonly isRegular: boolean
  /** what was read of them already, where they were looked at one by one */
  readonly statuses: ReadonlyMap<number, Status>
  /** the kernel gave out this pid since the listing before: whoever has it may be somebody new */
  readonly wasGivenOut: (pid: number) => boolean
}

/**
 * Who is new: the pids up to the last one of `/proc/loadavg`, and every 10 s a listing. Where that
 * number cannot be trusted (no number, the /proc of another PID namespace, or processes that come
 * while it stands still) a listing each time.
 */
export class Discovery {
  readonly #proc: string
  readonly #loadavg: number
  #isTrusted: boolean
  #isForced = false
  #lastPid = 0
  #regularMs = Number.NEGATIVE_INFINITY
  #pids = new Set<number>()
  #unborn: readonly number[] = []
  /** from here on pids were given out to whom a glance did not look; 0: none */
  #leftFrom = 0

  constructor(proc: string) {
    this.#proc = proc
    this.#loadavg = openFile(`${proc}/loadavg`)
    this.#isTrusted = showsOwnNamespace(proc)
  }

  /** The last one that was given out when it was looked last; 0 where that cannot be told. */
  get lastPid(): number {
    return this.#lastPid
  }

  /** Nobody came since the last look. False where that cannot be told. */
  isStill(): boolean {
    return (
      this.#isTrusted &&
      this.#unborn.length === 0 &&
      this.#lastPid !== 0 &&
      readLastPid(this.#loadavg) === this.#lastPid
    )
  }

  /**
   * Null: nothing new can be there, or /proc cannot be listed this time (no descriptor is left).
   */
  list(t: number): Listing | null {
    const before = this.#lastPid
    const lastPid = readLastPid(this.#loadavg)
    const isRegular = t - this.#regularMs >= REGULAR_EVERY_MS
    if (this.#isSure(before, lastPid) && !isRegular && !this.#isForced) {
      if (lastPid === before && this.#unborn.length === 0) return null
      if (lastPid - before <= MOST_SINGLE) return this.#listNew(before, lastPid)
    }
    return this.#listAll(t, before, lastPid, isRegular)
  }

  /**
   * As `list`, between two samples and at a cost that has a bound: of many new ones the newest, who
   * are most likely there still. The next list has the others.
   */
  glance(t: number): Listing | null {
    const before = this.#lastPid
    const lastPid = readLastPid(this.#loadavg)
    if (!this.#isSure(before, lastPid)) return this.#listAll(t, before, lastPid, false)
    if (lastPid === before && this.#unborn.length === 0) return null
    const from = Math.max(before, lastPid - MOST_SINGLE)
    if (from > before) {
      this.#leftFrom ||= before
      this.#isForced = true
    }
    return this.#listNew(from, lastPid)
  }

  /** A pid was taken by somebody new unseen: the next look has to list. */
  force(): void {
    this.#isForced = true
  }

  #isSure(before: number, lastPid: number): boolean {
    return this.#isTrusted && before !== 0 && lastPid >= before
  }

  #listNew(before: number, lastPid: number): Listing {
    const again = new Set(this.#unborn)
    const unborn: number[] = []
    const statuses = new Map<number, Status>()
    this.#lastPid = lastPid
    const meet = (pid: number): void => {
      // most have ended again, which this tells without the cost of an error;
      // threads have numbers from the same row, and files below /proc, though they are not listed
      if (!existsSync(`${this.#proc}/${pid}`)) unborn.push(pid)
      else {
        const status = readStatus(this.#proc, pid)
        if (status.tgid === pid) statuses.set(pid, status)
      }
    }
    for (let pid = before + 1; pid <= lastPid; pid++) meet(pid)
    this.#unborn = unborn.slice(-MOST_UNBORN)
    for (const pid of again) meet(pid)
    const pids = new Set(statuses.keys())
    for (const pid of pids) this.#pids.add(pid)
    return {
      pids,
      statuses,
      isWhole: false,
      isRegular: false,
      wasGivenOut: (pid) => (pid > before && pid <= lastPid) || again.has(pid),
    }
  }

  #listAll(t: number, before: number, lastPid: number, isRegular: boolean): Listing | null {
    const pids = listPids(this.#proc)
    if (pids === null) return null
    // read again after the listing: who came meanwhile moved it
    const stoodStill =
      lastPid === before && !this.#isForced && readLastPid(this.#loadavg) === lastPid
    if (stoodStill && !isSubset(pids, this.#pids)) this.#isTrusted = false
    if (isRegular) this.#regularMs = t
    this.#isForced = false
    this.#unborn = []
    this.#lastPid = lastPid
    this.#pids = pids
    const isSure = this.#isTrusted && lastPid !== 0
    const after = this.#leftFrom || before
    this.#leftFrom = 0
    return {
      pids,
      statuses: new Map(),
      isWhole: true,
      isRegular,
      wasGivenOut: (pid) => (isSure ? isBetween(after, pid, lastPid) : isRegular),
    }
  }
}

function listPids(proc: string): Set<number> | null {
  const pids = new Set<number>()
  try {
    for (const name of readdirSync(proc))
      if (name.charCodeAt(0) >= 0x31 && name.charCodeAt(0) <= 0x39) pids.add(Number(name))
    return pids
  } catch {
    return null
  }
}

/**
 * The last pid is of the reader's own namespace, the list is of the namespace that /proc was
 * mounted in.
 */
function showsOwnNamespace(proc: string): boolean {
  try {
    return readlinkSync(`${proc}/self`) === String(process.pid)
  } catch {
    return false
  }
}

function isSubset(few: ReadonlySet<number>, many: ReadonlySet<number>): boolean {
  for (const pid of few) if (!many.has(pid)) return false
  return true
}

/** Pids are given out in a circle: after the highest come the low ones. */
function isBetween(after: number, pid: number, upTo: number): boolean {
  return after <= upTo ? pid > after && pid <= upTo : pid > after || pid <= upTo
}
