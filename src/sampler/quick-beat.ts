import { packLook } from '../ticks/pack.ts'
import type { SampleWriter } from '../samples/sample-writer.ts'
import type { BirthWatch } from './birth-watch.ts'
import type { Discovery } from './discovery.ts'
import type { FastBeat } from './fast-beat.ts'
import { LookBudget } from './look-budget.ts'
import type { ProcessTable } from './process-table.ts'
import { readMemory } from './read-memory.ts'
import { lastResidentPages, lastSharedPages } from './readers/statm.ts'
import { readStatus } from './readers/status.ts'
import type { Tracked } from './tracked-processes.ts'

/**
 * Of children that live 50 to 500 ms all are seen at this pace, and 94 % with nine tenths of their
 * peak; a look at which nobody came costs 0.2 ms (docs/measurements.md#short-lived-processes).
 */
export const EVERY_MS = 50
/**
 * ... and sooner while somebody takes memory fast, as he may end as soon as he has it, and nobody
 * else would know: this much since the look before.
 */
const FILLING_MS = 20
const FAST_KIB = 16 * 1024
/** Timers are late by as much as others are early. */
const EARLY_MS = 10
/** Whoever lives longer is left to the samples. */
const YOUNG_MS = 1500
const SHED =
  'looks between samples, left out to take no more than 1 % of a core: processes that lived ' +
  'shorter than the interval may be missing'

/** What a look is made of and where it goes. */
export interface QuickBeatParts {
  readonly proc: string
  readonly pageKiB: number
  readonly table: ProcessTable
  readonly discovery: Discovery
  readonly fast: Pick<FastBeat, 'bury'>
  readonly out: Pick<SampleWriter, 'append'>
  /** CPU time of this process so far, ms */
  readonly readCpuMs: () => number
  /** who watches while nobody comes */
  readonly births: Pick<BirthWatch, 'start' | 'ask' | 'stop'>
  /** the kernel tells the peak of who ends */
  readonly hasExitRecords: () => boolean
}

/** Looks between two samples: who came, and what those hold who came a moment ago. */
export class QuickBeat {
  readonly #parts: QuickBeatParts
  readonly #budget = new LookBudget(EVERY_MS)
  #timer: NodeJS.Timeout | undefined
  #waitMs = 0
  /** looks that were left out */
  #shed = 0
  /** of the last look at all */
  #lookedMs = Number.NEGATIVE_INFINITY
  /** who took memory fast at the look before */
  #filling: ReadonlySet<Tracked> = new Set()

  constructor(parts: QuickBeatParts) {
    this.#parts = parts
  }

  /** `now` in ms of the recording. */
  start(now: () => number): void {
    const wake = (): void => {
      const t = now()
      const isQuiet = this.isQuiet(t)
      if (isQuiet && this.#parts.births.ask(this.#parts.discovery.lastPid)) {
        this.#waitMs = 0 // this timer is over
        return
      }
      // 20 times a second where nobody else does that: nothing else is asked, and the timer stays
      const waitMs = isQuiet ? EVERY_MS : this.look(t)
      if (waitMs === this.#waitMs) this.#timer?.refresh()
      else sleep(waitMs)
    }
    const sleep = (waitMs: number): void => {
      this.#waitMs = waitMs
      this.#timer = setTimeout(wake, waitMs)
    }
    sleep(EVERY_MS)
    this.#parts.births.start(wake)
  }

  /** Says at `t` how many looks were left out, if any were. */
  stop(t: number): void {
    clearTimeout(this.#timer)
    this.#parts.births.stop()
    if (this.#shed > 0) this.#sayShed(t)
  }

  /** Nobody came, now and in the last seconds: there is nothing to look at. */
  isQuiet(t: number): boolean {
    const { discovery, table } = this.#parts
    return !table.hasYoung(t, YOUNG_MS) && discovery.isStill()
  }

  /** Returns how long to wait for the next. `t`: ms. */
  look(t: number): number {
    const beganMs = this.#parts.readCpuMs()
    const isFilling = this.#lookAtAll(Math.round(t))
    const waitMs = this.#budget.spend(t, this.#parts.readCpuMs() - beganMs)
    this.#shedFor(waitMs, t)
    const isUrgent = isFilling && !this.#parts.hasExitRecords()
    return isUrgent && waitMs === EVERY_MS ? FILLING_MS : waitMs
  }

  /** True: somebody takes memory fast. */
  #lookAtAll(t: number): boolean {
    const { pageKiB, out } = this.#parts
    const p: number[] = []
    const filling = new Set<Tracked>()
    for (const process of this.#listDue(t)) {
      const before = process.lookedRssPages
      this.#follow(process, t, p)
      if ((process.lookedRssPages - before) * pageKiB >= FAST_KIB) filling.add(process)
    }
    if (p.length > 0) out.append({ k: 'look', t, p })
    this.#filling = filling
    return filling.size > 0
  }

  /** A look that comes sooner is at those only for whom it does. */
  #listDue(t: number): Iterable<Tracked> {
    const { discovery, table } = this.#parts
    if (t - this.#lookedMs < EVERY_MS - EARLY_MS)
      return [...this.#filling].filter((process) => table.tracked.get(process.pid) === process)
    this.#lookedMs = t
    const listing = discovery.glance(t)
    if (listing !== null) table.update(t, listing)
    return table.followYoung(t, YOUNG_MS)
  }

  /** Adds to `p` what it holds, where that changed since the look before. */
  #follow(process: Tracked, t: number, p: number[]): void {
    const { pageKiB, table } = this.#parts
    if (!this.#read(process, t)) return
    process.lookedAtMs = t
    if (isUnchanged(process)) return
    const risenKiB = (lastResidentPages() - process.lookedRssPages) * pageKiB
    const isFilling = process.lookedRssPages > 0 && risenKiB >= FAST_KIB
    // it goes on as a look ago: its mark is what it holds
    const isRising = isFilling && this.#filling.has(process)
    // who was met a moment ago was read whole then
    if (process.lookedRssPages > 0 && !isRising && this.#isOther(process, t)) {
      // a new program has other memory: what was read may be of the one before
      if (table.tracked.get(process.pid) !== process || !this.#read(process, t)) return
      process.hwmKiB = readStatus(this.#parts.proc, process.pid).hwmKiB
    }
    process.lookedRssPages = lastResidentPages()
    process.lookedSharedPages = lastSharedPages()
    packLook(
      p,
      process.index,
      process.lookedRssPages * pageKiB,
      process.lookedSharedPages * pageKiB,
      isRising ? -1 : process.hwmKiB,
    )
  }

  /**
   * Reads its high-water mark, and whether it runs another program by now. The kernel names it by
   * that; only a child that was its parent's image may have executed the same again.
   */
  #isOther(process: Tracked, t: number): boolean {
    const { name, hwmKiB } = readStatus(this.#parts.proc, process.pid)
    process.hwmKiB = hwmKiB
    return (
      (process.isParentsImage || name !== process.shown.comm) &&
      this.#parts.table.hasChanged(process, t)
    )
  }

  /** False: not readable this time, or it ended. */
  #read(process: Tracked, t: number): boolean {
    const answer = readMemory(process, this.#parts.proc)
    if (answer === 'zombie' || answer === 'gone')
      this.#parts.fast.bury(process, t, answer === 'zombie')
    return answer === 'read'
  }

  #shedFor(waitMs: number, t: number): void {
    const isFirst = this.#shed === 0
    this.#shed += Math.ceil(waitMs / EVERY_MS) - 1
    if (isFirst && this.#shed > 0) this.#sayShed(t)
  }

  #sayShed(t: number): void {
    this.#parts.out.append({ k: 'limited', t: Math.round(t), reason: SHED, count: this.#shed })
  }
}

function isUnchanged({ lookedRssPages, lookedSharedPages }: Tracked): boolean {
  return lookedRssPages === lastResidentPages() && lookedSharedPages === lastSharedPages()
}
