import { readdirSync, readlinkSync } from 'node:fs'
import { CachedFile } from './read-file.ts'
import { parseLastPid } from './readers/index.ts'

const REGULAR_EVERY_MS = 10_000

/** One listing of /proc. */
export interface Listing {
  readonly pids: ReadonlySet<number>
  /** the one that is due every 10 s: looks anew at who was left out as well */
  readonly isRegular: boolean
  /** the kernel gave out this pid since the listing before: whoever has it may be somebody new */
  readonly wasGivenOut: (pid: number) => boolean
}

/**
 * When /proc has to be listed: when the last pid of `/proc/loadavg` moved, and in any case every 10 s. Where that number cannot be
 * trusted (no number, the /proc of another PID namespace, or processes that come while it stands still) each time.
 */
export class Discovery {
  readonly #proc: string
  readonly #loadavg: CachedFile
  #isTrusted: boolean
  #isForced = false
  #lastPid = 0
  #regularMs = Number.NEGATIVE_INFINITY
  #pids: ReadonlySet<number> = new Set()

  constructor(proc: string) {
    this.#proc = proc
    this.#loadavg = new CachedFile(`${proc}/loadavg`, 128)
    this.#isTrusted = showsOwnNamespace(proc)
  }

  /** Null: nothing new can be there, or /proc cannot be listed this time (no descriptor is left). */
  list(t: number): Listing | null {
    const before = this.#lastPid
    const lastPid = this.#readLastPid()
    const isRegular = t - this.#regularMs >= REGULAR_EVERY_MS
    const isQuiet = this.#isTrusted && lastPid !== 0 && lastPid === before
    if (isQuiet && !isRegular && !this.#isForced) return null
    const pids = listPids(this.#proc)
    if (pids === null) return null
    // read again after the listing: who came meanwhile moved it
    if (isQuiet && !isSubset(pids, this.#pids) && this.#readLastPid() === lastPid && !this.#isForced) this.#isTrusted = false
    if (isRegular) this.#regularMs = t
    this.#isForced = false
    this.#lastPid = lastPid
    this.#pids = pids
    const isSure = this.#isTrusted && lastPid !== 0
    return { pids, isRegular, wasGivenOut: pid => (isSure ? isBetween(before, pid, lastPid) : isRegular) }
  }

  /** A pid was taken by somebody new unseen: the next look has to list. */
  force(): void {
    this.#isForced = true
  }

  #readLastPid(): number {
    return parseLastPid(this.#loadavg.read())
  }
}

function listPids(proc: string): ReadonlySet<number> | null {
  try {
    return new Set(readdirSync(proc).flatMap(name => (name.charCodeAt(0) >= 0x31 && name.charCodeAt(0) <= 0x39 ? [Number(name)] : [])))
  } catch {
    return null
  }
}

/** The last pid is of the reader's own namespace, the list is of the namespace that /proc was mounted in. */
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
