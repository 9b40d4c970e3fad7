import { existsSync, readdirSync, readlinkSync } from 'node:fs'
import { CachedFile } from './read-file.ts'
import { parseLastPid } from './readers/loadavg.ts'
import { readStatus } from './readers/status.ts'

const REGULAR_EVERY_MS = 10_000
/**
 * So many new pids are looked at one by one, 10 us each; a listing costs as much as 50, at 1,000
 * processes as 150.
 */
const MOST_SINGLE = 64

/** Who may be new in /proc. */
export interface Listing {
  readonly pids: ReadonlySet<number>
  /** all of /proc: who is not in it is gone */
  readonly isWhole: boolean
  /** the one that is due every 10 s: looks anew at who was left out as well */
  readonly isRegular: boolean
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
  readonly #loadavg: CachedFile
  #isTrusted: boolean
  #isForced = false
  #lastPid = 0
  #regularMs = Number.NEGATIVE_INFINITY
  #pids = new Set<number>()

  constructor(proc: string) {
    this.#proc = proc
    this.#loadavg = new CachedFile(`${proc}/loadavg`, 128)
    this.#isTrusted = showsOwnNamespace(proc)
  }

  /**
   * Null: nothing new can be there, or /proc cannot be listed this time (no descriptor is left).
   */
  list(t: number): Listing | null {
    const before = this.#lastPid
    const lastPid = parseLastPid(this.#loadavg.read())
    const isRegular = t - this.#regularMs >= REGULAR_EVERY_MS
    const isSure = this.#isTrusted && lastPid !== 0 && before !== 0
    if (isSure && !isRegular && !this.#isForced) {
      if (lastPid === before) return null
      if (lastPid > before && lastPid - before <= MOST_SINGLE) return this.#listNew(before, lastPid)
    }
    return this.#listAll(t, before, lastPid, isRegular)
  }

  /** A pid was taken by somebody new unseen: the next look has to list. */
  force(): void {
    this.#isForced = true
  }

  #listNew(before: number, lastPid: number): Listing {
    this.#lastPid = lastPid
    const pids = new Set<number>()
    for (let pid = before + 1; pid <= lastPid; pid++) {
      // most have ended again, which this tells without the cost of an error;
      // threads have numbers from the same row, and files below /proc, though they are not listed
      if (existsSync(`${this.#proc}/${pid}`) && readStatus(this.#proc, pid).tgid === pid)
        pids.add(pid)
    }
    for (const pid of pids) this.#pids.add(pid)
    return {
      pids,
      isWhole: false,
      isRegular: false,
      wasGivenOut: (pid) => pid > before && pid <= lastPid,
    }
  }

  #listAll(t: number, before: number, lastPid: number, isRegular: boolean): Listing | null {
    const pids = listPids(this.#proc)
    if (pids === null) return null
    // read again after the listing: who came meanwhile moved it
    const stoodStill =
      lastPid === before && !this.#isForced && parseLastPid(this.#loadavg.read()) === lastPid
    if (stoodStill && !isSubset(pids, this.#pids)) this.#isTrusted = false
    if (isRegular) this.#regularMs = t
    this.#isForced = false
    this.#lastPid = lastPid
    this.#pids = pids
    const isSure = this.#isTrusted && lastPid !== 0
    return {
      pids,
      isWhole: true,
      isRegular,
      wasGivenOut: (pid) => (isSure ? isBetween(before, pid, lastPid) : isRegular),
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
