import { writeFileSync } from 'node:fs'
import { readStat } from '../proc/read-stat.ts'
import { packLook } from '../ticks/pack.ts'
import type { SampleWriter } from '../samples/sample-writer.ts'
import type { ProcessTable } from './process-table.ts'
import { readStatus } from './readers/status.ts'
import type { Tracked } from './tracked-processes.ts'

/** After each sample of those whose memory changed: 10 to 15 us each, a twentieth of its cost. */
const MOST_CHANGED = 8
/** Of all when it matters, whatever time that takes: 1 ms. */
const LEAST_OF_ALL = 64
/** The kernel counts pages by processor: a mark that is nearer to what was read tells nothing. */
const ALIKE = 1.01
/** Sets the high-water mark to what is resident now (proc(5), since Linux 4.0). */
const RESET = '5'

/** What marks are read of and where they go. */
export interface PeakBeatParts {
  readonly proc: string
  readonly pageKiB: number
  readonly table: Pick<ProcessTable, 'tracked'>
  readonly out: Pick<SampleWriter, 'append'>
  /** marks are set back once they are read, where they are the tree's and this user's */
  readonly resets: { readonly ownUid: number } | null
}

/**
 * The kernel's high-water marks, where they rose above what samples see: memory that was taken and
 * given back between two of them. Of those whose memory changed, a few after each sample, and of
 * one more in turn, as what is given back may leave no trace; where marks are set back, of as many
 * as are left of the few; of all at a mark and at the end.
 */
export class PeakBeat {
  readonly #parts: PeakBeatParts
  readonly #changed = new Set<Tracked>()
  #turn: Iterator<Tracked>
  #saidRefused = false

  constructor(parts: PeakBeatParts) {
    this.#parts = parts
    this.#turn = parts.table.tracked.values()
  }

  /** What it holds is another amount than in the sample before. */
  note(process: Tracked): void {
    this.#changed.add(process)
  }

  /** It has ended: nothing of it is left to be read. */
  bury(process: Tracked): void {
    this.#changed.delete(process)
  }

  /** After a sample. `t`, here and below: ms. */
  look(t: number): void {
    const due = new Set<Tracked>()
    for (const process of this.#changed) {
      if (due.size >= MOST_CHANGED) break
      this.#changed.delete(process)
      due.add(process)
    }
    this.#fillInTurn(due, (this.#parts.resets === null ? due.size : MOST_CHANGED) + 1)
    this.#read(t, due, Number.POSITIVE_INFINITY)
  }

  /** Of all, the changed ones first; beyond a few until the time is used up. */
  lookAtAll(t: number, untilMs: number): void {
    const all = new Set([...this.#changed, ...this.#parts.table.tracked.values()])
    this.#changed.clear()
    this.#read(t, all, untilMs)
  }

  /** Up to so many, or all there are: after the last comes the first. */
  #fillInTurn(due: Set<Tracked>, most: number): void {
    const { tracked } = this.#parts.table
    for (let left = tracked.size; left > 0 && due.size < most; left--) {
      let next = this.#turn.next()
      if (next.done === true) {
        this.#turn = tracked.values()
        next = this.#turn.next()
      }
      if (next.done !== true) due.add(next.value)
    }
  }

  #read(t: number, processes: Iterable<Tracked>, untilMs: number): void {
    const p: number[] = []
    let count = 0
    for (const process of processes) {
      if (count++ >= LEAST_OF_ALL && performance.now() >= untilMs) break
      if (this.#parts.table.tracked.get(process.pid) === process) this.#readOne(process, t, p)
    }
    if (p.length > 0) this.#parts.out.append({ k: 'look', t: Math.round(t), p })
  }

  #readOne(process: Tracked, t: number, p: number[]): void {
    const { proc, pageKiB, resets } = this.#parts
    const { hwmKiB } = readStatus(proc, process.pid)
    if (hwmKiB < 0) return
    const rssKiB = process.rssPages * pageKiB
    const isAbove = hwmKiB > rssKiB * ALIKE
    if (isAbove && hwmKiB > process.hwmKiB)
      packLook(p, process.index, rssKiB, process.sharedPages * pageKiB, hwmKiB)
    process.hwmKiB = hwmKiB
    if (isAbove && resets !== null && mayReset(process, resets.ownUid))
      this.#reset(process, rssKiB, t)
  }

  #reset(process: Tracked, rssKiB: number, t: number): void {
    const { proc, out } = this.#parts
    // its pid may be somebody else's since the sample
    if (readStat(proc, process.pid)?.startTicks !== process.startTicks) return
    try {
      writeFileSync(`${proc}/${process.pid}/clear_refs`, RESET)
      process.hwmKiB = rssKiB
      if (!process.wasReset)
        out.append({ k: 'change', t: Math.round(t), i: process.index, reset: true })
      process.wasReset = true
    } catch {
      if (!this.#saidRefused)
        out.append({
          k: 'limited',
          t: Math.round(t),
          reason: 'high-water marks cannot be reset: a second peak that is no higher is not seen',
          count: 1,
        })
      this.#saidRefused = true
    }
  }
}

function mayReset({ isOfTree, uid }: Tracked, ownUid: number): boolean {
  return isOfTree && (ownUid === 0 || uid === ownUid)
}
