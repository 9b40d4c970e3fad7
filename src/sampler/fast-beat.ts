import { existsSync } from 'node:fs'
import { packTick } from '../ticks/pack.ts'
import type { SampleWriter } from '../samples/sample-writer.ts'
import { Total } from '../ticks/total.ts'
import type { Discovery } from './discovery.ts'
import type { Machine } from './machine.ts'
import type { PeakBeat } from './peak-beat.ts'
import type { ProcessTable } from './process-table.ts'
import { readMemory } from './read-memory.ts'
import { lastResidentPages, lastSharedPages } from './readers/statm.ts'
import type { Tracked } from './tracked-processes.ts'

const FULL_EVERY_TICKS = 300

/** What a sample is made of and where it goes. */
export interface FastBeatParts {
  readonly proc: string
  readonly pageKiB: number
  readonly table: ProcessTable
  readonly discovery: Discovery
  readonly machine: Machine
  readonly peaks: Pick<PeakBeat, 'note'>
  readonly out: SampleWriter
}

/** Each sample: who came and went, and what everybody who is recorded holds. */
export class FastBeat {
  readonly #parts: FastBeatParts
  #lostBefore = 0
  /** samples that were taken */
  ticks = 0

  constructor(parts: FastBeatParts) {
    this.#parts = parts
  }

  /** Looks who came and who left, also between two samples. `t`, here and below: ms. */
  discover(t: number): void {
    const { discovery, table } = this.#parts
    const listing = discovery.list(t)
    if (listing !== null) table.update(Math.round(t), listing)
    table.lookAtYoung(Math.round(t))
  }

  /** A recorded process ended. `isListed`: it is a zombie. */
  bury(process: Tracked, t: number, isListed: boolean): void {
    const { proc, table, discovery } = this.#parts
    table.bury(process, Math.round(t), isListed)
    if (!isListed && existsSync(`${proc}/${process.pid}`)) discovery.force()
  }

  /** Returns the total in pages. */
  sample(t: number): number {
    this.discover(t)
    const { proc, pageKiB, table, machine, peaks, out } = this.#parts
    // after a loss as well: what changed in the lost lines would be missing for long
    const isFull = this.ticks % FULL_EVERY_TICKS === 0 || out.lost > this.#lostBefore
    this.#lostBefore = out.lost
    const p: number[] = []
    const unread: number[] = []
    const total = new Total()
    for (const process of table.tracked.values()) {
      const answer = readMemory(process, proc)
      if (answer !== 'read') {
        if (answer === 'unread') unread.push(process.index)
        else this.bury(process, t, answer === 'zombie')
        continue
      }
      const rss = lastResidentPages()
      const shared = lastSharedPages()
      const hasChanged = rss !== process.rssPages || shared !== process.sharedPages
      if (isFull || hasChanged) packTick(p, process.index, rss * pageKiB, shared * pageKiB)
      if (hasChanged) peaks.note(process)
      process.rssPages = rss
      process.sharedPages = shared
      if (table.counts(process)) total.add(rss, shared)
    }
    this.ticks++
    out.append({
      k: 'tick',
      n: this.ticks,
      t: Math.round(t),
      ...(isFull ? { full: true } : {}),
      p,
      ...(unread.length > 0 ? { x: unread } : {}),
      ...machine.readTick(),
    })
    return total.held
  }
}
