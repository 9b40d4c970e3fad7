import type { Plan } from '../settings/plan.ts'
import type { Pss } from '../samples/record.ts'
import type { SampleWriter } from '../samples/sample-writer.ts'
import type { HostReading } from './describe-host.ts'
import { Heaps } from './heaps.ts'
import type { PidsRoom } from './readers/pids.ts'
import { ListenWatch } from './listen-watch.ts'
import type { Machine } from './machine.ts'
import { readOwnCost } from './own-cost.ts'
import type { ProcessTable } from './process-table.ts'
import { LARGEST, listLargest, readPss, readSlow } from './read-slow.ts'
import type { Schedule } from './schedule.ts'
import { choosePace, type SlowPace } from './slow-pace.ts'

const PSS_EVERY_MS = 30_000
const PEAK_FACTOR = 1.05
/**
 * For the slower readings of a tick; and of the last one, whose line is due 100 ms after the word
 * to stop.
 */
const BUDGET_MS = 250
const LAST_BUDGET_MS = 40
/** From then on it is asked how many there may be: some files of the cgroup, 20 us each. */
const MANY_CHILDREN = 10
const ROOM_EVERY_MS = 5000

/** What the slower readings are made of and where they go. */
export interface SlowBeatParts {
  readonly plan: Plan
  readonly proc: string
  readonly host: HostReading
  readonly table: ProcessTable
  readonly machine: Machine
  readonly schedule: Schedule
  readonly out: SampleWriter
}

/**
 * What is too dear for each sample, now and then: CPU, threads, descriptors, swap, live heaps and
 * PSS of the processes, and the sampler's own cost.
 */
export class SlowBeat {
  readonly #parts: SlowBeatParts
  readonly #listening: ListenWatch
  readonly #heaps: Heaps
  #slowMs = Number.NEGATIVE_INFINITY
  #allSlowMs = Number.NEGATIVE_INFINITY
  #pssMs = Number.NEGATIVE_INFINITY
  #pssPages = 0
  #saidRefused = false
  #roomMs = Number.NEGATIVE_INFINITY
  #room: PidsRoom | null = null
  /** indexes of those who had children */
  #parents: ReadonlySet<number> = new Set()

  constructor(parts: SlowBeatParts) {
    this.#parts = parts
    this.#listening = new ListenWatch(parts.proc)
    this.#heaps = new Heaps(parts)
  }

  /** The readings of the largest processes are due. `t`, here and below: ms. */
  isDue(t: number): boolean {
    return t - this.#slowMs >= this.#pace(t).largestMs
  }

  /** After a sample of so many pages: what is due, as far as a tick's time lasts. */
  look(t: number, totalPages: number): void {
    const untilMs = performance.now() + BUDGET_MS
    const { table, out } = this.#parts
    for (const record of this.#listening.look(t, () => listLargest(table))) out.append(record)
    this.#heaps.look(t)
    const { largestMs, allMs } = this.#pace(t)
    if (t - this.#slowMs >= largestMs)
      this.#readSlow(t, t - this.#allSlowMs >= allMs ? Number.POSITIVE_INFINITY : LARGEST, untilMs)
    if (totalPages <= this.#pssPages * PEAK_FACTOR || t - this.#pssMs < PSS_EVERY_MS) return
    const why = this.#pssPages === 0 ? 'start' : 'peak'
    this.#pssPages = totalPages
    this.#readPss(t, why, untilMs)
  }

  /** All of it, as far as the time lasts that is left at the end. `startedMs`: when that began. */
  finish(t: number, startedMs: number): void {
    this.#heaps.close(t)
    this.#readSlow(t, Number.POSITIVE_INFINITY, startedMs + LAST_BUDGET_MS)
    this.#readPss(t, 'end', startedMs + LAST_BUDGET_MS)
  }

  #pace(t: number): SlowPace {
    const { plan, table } = this.#parts
    return choosePace(plan, t, table.tracked.size)
  }

  /** `most`: so many of the largest processes. */
  #readSlow(t: number, most: number, untilMs: number): void {
    const { table, proc, host, machine, schedule, out } = this.#parts
    this.#slowMs = t
    if (most > LARGEST) this.#allSlowMs = t
    const at = Math.round(t)
    const { swapTotalKiB } = host.facts
    const usesSwap = swapTotalKiB > 0 && machine.readMeminfo().swapFreeKiB < swapTotalKiB
    for (const record of readSlow(
      at,
      { table, proc, untilMs },
      { most, usesSwap, ownUid: host.uid },
    ))
      out.append(record)
    this.#readChildren(at)
    out.append({ k: 'cost', t: at, ...readOwnCost(), missedTicks: schedule.missed })
  }

  /** Of those who have or had any, and how many there may be where one has many. */
  #readChildren(t: number): void {
    const { table, machine, out } = this.#parts
    const p = table.countChildren(this.#parents)
    if (p.length === 0) return
    this.#parents = new Set(p.filter((_, at) => at % 3 === 0))
    const most = p.reduce((count, value, at) => (at % 3 === 0 ? count : Math.max(count, value)), 0)
    if (most >= MANY_CHILDREN && t - this.#roomMs >= ROOM_EVERY_MS) {
      this.#roomMs = t
      this.#room = machine.readPidsRoom()
    }
    const room = most < MANY_CHILDREN ? null : this.#room
    out.append({ k: 'children', t, p, ...(room === null ? {} : { pids: [room.used, room.most] }) })
  }

  #readPss(t: number, why: Pss['why'], untilMs: number): void {
    const { table, proc, host, out } = this.#parts
    this.#pssMs = t
    const at = Math.round(t)
    const { records, refused } = readPss(at, why, { table, proc, untilMs }, host.pageKiB)
    for (const record of records) out.append(record)
    if (refused > 0 && !this.#saidRefused)
      out.append({
        k: 'limited',
        t: at,
        reason: 'PSS of so many of the largest processes cannot be read',
        count: refused,
      })
    this.#saidRefused ||= refused > 0
  }
}
