import type { Fullness, Guard as GuardRecord } from '../samples/fullness.ts'
import { chooseVictim, type Suspect } from './choose-victim.ts'
import { percentOf } from './fullness.ts'
import type { ProcessTable } from './process-table.ts'
import type { Tracked } from './tracked-processes.ts'
import { readStat } from '../proc/read-stat.ts'
import { readStatus } from './readers/status.ts'
import { isEnded, type Stat } from '../proc/stat.ts'

/** How long a process has to end by itself. */
const GRACE_MS = 5000
/**
 * A process that has ended gives its memory back 0.1 to 0.7 s later
 * (docs/measurements.md#out-of-memory).
 */
const RELEASE_MS = 700
/** Where nobody was there to stop. */
const TRY_EVERY_MS = 1000

export interface GuardParts {
  readonly percent: number
  readonly table: Pick<ProcessTable, 'tracked'>
  readonly proc: string
  readonly pageKiB: number
  readonly ownUid: number
  readonly protectedPids: ReadonlySet<number>
  /** a sample of all that is watched, written */
  readonly sample: () => void
  /** on disk when it returns */
  readonly write: (record: GuardRecord) => void
  /** throws an errno */
  readonly kill: (pid: number, signal: 'SIGTERM' | 'SIGKILL') => void
}

interface Victim {
  readonly process: Tracked
  /** its name as it was chosen: pid and start time, of 10 ms, may be another's within a moment */
  readonly comm: string
  readonly sinceMs: number
  isKilled: boolean
}

/**
 * Where memory comes to its end, stops the largest process of the watched tree before the kernel or
 * the runner ends more than that. SIGTERM, and SIGKILL after a grace, or at once when half of what
 * was left is used as well. One process at a time, and evidence before each step.
 */
export class MemoryGuard {
  readonly #parts: GuardParts
  readonly #refused = new Set<number>()
  #victim: Victim | null = null
  #endedMs = Number.NEGATIVE_INFINITY
  #triedMs = Number.NEGATIVE_INFINITY
  #said = ''

  constructor(parts: GuardParts) {
    this.#parts = parts
  }

  get percent(): number {
    return this.#parts.percent
  }

  /** Somebody is being stopped. */
  get isBusy(): boolean {
    return this.#victim !== null
  }

  look(t: number, fullness: Fullness): void {
    const { percent } = this.#parts
    if (this.#victim !== null && this.#readThere(this.#victim.process) === null) {
      this.#victim = null
      this.#endedMs = t
    }
    const isLast = percentOf(fullness) >= (percent + 100) / 2
    if (percentOf(fullness) < percent) this.#said = ''
    else if (this.#victim !== null) this.#insist(this.#victim, t, { fullness, isLast })
    else if (isLast || t - this.#endedMs >= RELEASE_MS) this.#begin(t, fullness)
  }

  #begin(t: number, fullness: Fullness): void {
    const { table, sample, protectedPids, ownUid } = this.#parts
    // a sample of many processes is not for every look
    if (t - this.#triedMs < TRY_EVERY_MS) return
    sample()
    const chosen = chooseVictim(
      [...table.tracked.values()].map((process) => this.#describe(process)),
      fullness.usedKiB,
      { ownUid, pids: protectedPids, refused: this.#refused },
    )
    if (typeof chosen === 'string') {
      this.#triedMs = t
      if (chosen !== this.#said)
        this.#parts.write({
          k: 'guard',
          t: Math.round(t),
          act: 'none',
          i: 0,
          heldKiB: 0,
          ...fullness,
          reason: chosen,
        })
      this.#said = chosen
      return
    }
    const process = table.tracked.get(chosen.pid)
    if (process === undefined) return
    const comm = this.#readThere(process)?.comm ?? ''
    if (this.#send({ process, comm }, 'SIGTERM', t, fullness))
      this.#victim = { process, comm, sinceMs: t, isKilled: false }
  }

  #insist(
    victim: Victim,
    t: number,
    { fullness, isLast }: { fullness: Fullness; isLast: boolean },
  ): void {
    if (victim.isKilled || !(isLast || t - victim.sinceMs >= GRACE_MS)) return
    this.#parts.sample()
    victim.isKilled = true
    if (!this.#send(victim, 'SIGKILL', t, fullness)) this.#victim = null
  }

  /** The record first: whatever the signal does, what was known until then is kept. */
  #send(
    { process, comm }: Pick<Victim, 'process' | 'comm'>,
    act: 'SIGTERM' | 'SIGKILL',
    t: number,
    fullness: Fullness,
  ): boolean {
    const record = {
      k: 'guard',
      t: Math.round(t),
      i: process.index,
      heldKiB: this.#describe(process).heldKiB,
      ...fullness,
    } as const
    this.#parts.write({ ...record, act })
    // its pid may be somebody else's since the sample
    const now = this.#readThere(process)
    if (now !== null && now.comm !== comm) {
      this.#parts.write({ ...record, act: 'none', reason: `${act} not sent: it has another name` })
      return false
    }
    try {
      if (now !== null) this.#parts.kill(process.pid, act)
      return true
    } catch (error) {
      this.#refused.add(process.index)
      this.#parts.write({
        ...record,
        act: 'none',
        reason: `${act} could not be sent (${(error as NodeJS.ErrnoException).code ?? 'error'})`,
      })
      return false
    }
  }

  #describe({ index, pid, uid, isOfTree, shown, rssPages }: Tracked): Suspect {
    const status = readStatus(this.#parts.proc, pid)
    // no line of it where the first thread ended before others
    const rssKiB = status.rssKiB < 0 ? rssPages * this.#parts.pageKiB : status.rssKiB
    return {
      index,
      pid,
      name: shown.name,
      uid: status.uid < 0 ? uid : status.uid,
      heldKiB: rssKiB + Math.max(0, status.swapKiB),
      isOfTree,
    }
  }

  /** Null where it has ended. */
  #readThere({ pid, startTicks }: Tracked): Stat | null {
    const stat = readStat(this.#parts.proc, pid)
    return stat !== null && stat.startTicks === startTicks && !isEnded(stat) ? stat : null
  }
}
