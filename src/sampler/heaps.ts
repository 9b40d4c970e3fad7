import { forceMoments, type ForceMoments } from '../heaps/force-moments.ts'
import type { OpenHeap, UnreadableHeap } from '../heaps/heap-reader.ts'
import { heapReaders } from '../heaps/heap-readers.ts'
import { OutsideBeat } from '../heaps/outside-beat.ts'
import type { Plan } from '../settings/plan.ts'
import type { SampleRecord } from '../samples/record.ts'
import { packHeap, type HeapReading } from '../ticks/heap-reading.ts'
import type { HostReading } from './describe-host.ts'
import { NodePoints } from './node-points.ts'
import type { ProcessTable } from './process-table.ts'
import { SudoHeaps } from './sudo-heaps.ts'
import type { Tracked } from './tracked-processes.ts'

/** Ages at which a program is looked at for a heap that can be read; it takes some to begin. */
const OPEN_AT_MS = [2000, 5000, 15_000, 60_000]
/** For looking for heaps, and outside of them: a machine of 1,000 processes takes some ticks. */
const BUDGET_MS = 50
const READ_EVERY_MS = 1000
/** Nothing is asked of who has not risen by 1 MiB and 1 % since that age. */
const BASE_AGE_MS = 10_000
const LEAST_RISE_KIB = 1024
const LEAST_RISE_SHARE = 0.01
/** Stopping the program for a larger heap takes seconds. */
const LARGEST_HEAP_KIB = 2 * 2 ** 20

/** Of a Node.js program whose memory rose and that told nothing at a moment at which it should. */
const SILENT = 'a Node.js program told nothing, as in a loop that does not end'

interface Base {
  readonly usedKiB: number
  readonly rssPages: number
}

interface Followed {
  readonly process: Tracked
  heap: OpenHeap | null
  /** when its program began, as far as is known */
  sinceMs: number
  /** so many of its moments to open, and to force, are over */
  tries: number
  forcings: number
  /** when the first of them had ended; null: none was made of this program */
  firstForcedMs: number | null
  outside: OutsideBeat
  written: string
  /** whether its hook has told what is alive, where its memory rose */
  hook: 'silent' | 'awaited' | 'told'
  reading: HeapReading | null
  base: Base | null
}

/** What the live heaps are read for and where they go. */
export interface HeapsParts {
  readonly plan: Pick<
    Plan,
    'lookInside' | 'looksInsideSudo' | 'sudo' | 'hooksNode' | 'mode' | 'durationMs' | 'runDir'
  >
  readonly proc: string
  readonly host: Pick<HostReading, 'uid' | 'pageKiB'>
  readonly table: Pick<ProcessTable, 'tracked' | 'counts'>
  readonly out: { append: (record: SampleRecord) => void }
}

/**
 * The live heaps of programs whose runtime tells them, read from outside, and at the level
 * `collect` some collections that are asked for (docs/live-heap.md).
 */
export class Heaps {
  readonly #parts: HeapsParts
  readonly #followed = new Map<number, Followed>()
  readonly #refused = new Map<string, number>()
  #readMs = Number.NEGATIVE_INFINITY
  readonly #moments: ForceMoments
  /** what hooks in Node.js programs tell; null where there are none */
  readonly #points: NodePoints | null
  #sudo: SudoHeaps | null = null
  #isForcing = false
  readonly #ending = new AbortController()

  constructor(parts: HeapsParts) {
    this.#parts = parts
    this.#moments = forceMoments(parts.plan.durationMs)
    this.#points = parts.plan.hooksNode === true ? new NodePoints(parts.plan.runDir) : null
  }

  /** After a sample: opens, reads, asks, as is due. `t`: ms. */
  look(t: number): void {
    if (this.#parts.plan.lookInside === undefined || t - this.#readMs < READ_EVERY_MS) return
    this.#readMs = t
    this.#takePoints(t)
    this.#meet()
    const p: number[] = []
    const untilMs = performance.now() + BUDGET_MS
    for (const followed of this.#followed.values()) {
      const hasTime = performance.now() < untilMs
      if (followed.heap === null && hasTime) this.#tryToOpen(followed, t)
      if (this.#isHooked(followed) && t - followed.process.metMs >= BASE_AGE_MS)
        followed.base ??= { usedKiB: 0, rssPages: followed.process.rssPages }
      if (followed.heap !== null) this.#read(followed, t, { p, hasTime })
    }
    if (p.length > 0) this.#parts.out.append({ k: 'heap', t: Math.round(t), p })
    if (this.#parts.plan.lookInside === 'collect') this.#forceOne(t)
  }

  /** Nothing is read any more; what was refused is said. */
  close(t: number): void {
    this.#ending.abort()
    this.#takePoints(t)
    this.#points?.close()
    for (const followed of this.#followed.values()) this.#leave(followed)
    this.#sudo?.close()
    this.#followed.clear()
    for (const [why, count] of this.#refused)
      this.#parts.out.append({
        k: 'limited',
        t: Math.round(t),
        reason: `a live heap was not asked for: ${why}`,
        count,
      })
  }

  #meet(): void {
    const { table, plan, host } = this.#parts
    for (const [index, followed] of this.#followed)
      if (table.tracked.get(followed.process.pid) !== followed.process) {
        this.#leave(followed)
        this.#followed.delete(index)
      }
    for (const process of table.tracked.values()) {
      const isOurs = plan.mode === 'watch' ? process.uid === host.uid : table.counts(process)
      if (!isOurs || this.#followed.has(process.index)) continue
      this.#followed.set(process.index, {
        process,
        heap: null,
        sinceMs: process.metMs,
        tries: 0,
        forcings: 0,
        firstForcedMs: null,
        outside: new OutsideBeat(),
        written: '',
        hook: 'silent',
        reading: null,
        base: null,
      })
    }
  }

  #leave({ heap, hook }: Followed): void {
    heap?.close()
    if (hook === 'awaited') countOne(this.#refused, SILENT)
  }

  /** Of processes that are followed, before those that have ended are left. */
  #takePoints(t: number): void {
    for (const { pid, startTicks, ...point } of this.#points?.read(t) ?? []) {
      for (const followed of this.#followed.values()) {
        const { process, hook, heap } = followed
        if (process.pid !== pid || process.startTicks !== startTicks || heap !== null) continue
        const i = process.index
        if (hook !== 'told')
          this.#parts.out.append({ k: 'source', t: point.t, i, from: 'node-hook', collector: '' })
        followed.hook = 'told'
        this.#parts.out.append({ k: 'forced', i, ...point })
      }
    }
  }

  #tryToOpen(followed: Followed, t: number): void {
    const { process } = followed
    const ageMs = t - followed.sinceMs
    // who was there before has no age that ends
    const tries = OPEN_AT_MS.filter((atMs) => atMs <= ageMs).length
    if (tries <= followed.tries) return
    followed.tries = tries
    for (const reader of heapReaders) {
      const heap = reader.open(process, this.#parts.proc)
      if (heap === null) continue
      if ('kind' in heap) {
        this.#giveUp(followed, heap, t)
        return
      }
      followed.heap = heap
      followed.written = ''
      const { from, collector } = heap
      this.#parts.out.append({ k: 'source', t: Math.round(t), i: process.index, from, collector })
      return
    }
  }

  /** Somebody nearer may: root, where that is allowed, or who started it and reads on from here. */
  #refuse(process: Tracked, { why, isByRights }: UnreadableHeap, t: number): void {
    const { plan, host, out } = this.#parts
    const { looksInsideSudo, sudo = '' } = plan
    const mayRoot = isByRights === true && looksInsideSudo === true && sudo !== ''
    if (mayRoot && process.uid === host.uid) {
      this.#sudo ??= new SudoHeaps({ uid: host.uid, sudo }, (record) => {
        out.append({ ...record, t: Math.round(this.#readMs) })
      })
      if (this.#sudo.ask(process.index, process)) return
    }
    out.append({ k: 'refused', t: Math.round(t), i: process.index, why })
  }

  /** Adds to `p` what it reads, where that changed; outside of the heap where there is time. */
  #read(followed: Followed, t: number, { p, hasTime }: { p: number[]; hasTime: boolean }): void {
    const { process, heap } = followed
    const read = heap?.read() ?? null
    if (heap === null || read === null || 'kind' in read) {
      this.#lose(followed, t)
      if (read !== null && 'kind' in read) this.#giveUp(followed, read, t)
      return
    }
    if (hasTime) followed.outside.look(heap, t)
    const reading = { ...read, outsideKiB: followed.outside.kib }
    followed.reading = reading
    if (t - process.metMs >= BASE_AGE_MS)
      followed.base ??= { usedKiB: reading.usedKiB, rssPages: process.rssPages }
    const written = Object.values(reading).join()
    if (written === followed.written) return
    followed.written = written
    packHeap(p, process.index, reading)
  }

  #giveUp(followed: Followed, refused: UnreadableHeap, t: number): void {
    followed.tries = OPEN_AT_MS.length
    this.#refuse(followed.process, refused, t)
  }

  #lose(followed: Followed, t: number): void {
    followed.heap?.close()
    followed.heap = null
    followed.tries = 0
    followed.sinceMs = t
    followed.base = null
    followed.firstForcedMs = null
    followed.outside = new OutsideBeat()
    const i = followed.process.index
    this.#parts.out.append({ k: 'source', t: Math.round(t), i, from: '', collector: '' })
  }

  /** One at a time: each stops its program for a moment. */
  #forceOne(t: number): void {
    if (this.#isForcing) return
    for (const followed of this.#followed.values()) {
      const due = this.#countDue(followed.process, t)
      if (due <= followed.forcings) continue
      followed.forcings = due
      if (followed.hook === 'silent' && this.#shouldTell(followed)) followed.hook = 'awaited'
      if (followed.heap?.force === undefined || !this.#mayForce(followed)) continue
      void this.#force(followed, followed.heap.force, t)
      return
    }
  }

  /** So many of its moments have come. */
  #countDue({ metMs }: Tracked, t: number): number {
    const { atMs, agesS } = this.#moments
    const moments = atMs.length > 0 ? atMs : agesS.map((ageS) => Math.max(0, metMs) + ageS * 1000)
    return moments.filter((moment) => moment <= t).length
  }

  #mayForce({ process, base, reading }: Followed): boolean {
    if (!process.isOfTree || base === null || reading === null) return false
    return (
      Math.max(reading.usedKiB, reading.nowKiB) <= LARGEST_HEAP_KIB &&
      (hasRisen(reading.usedKiB, base.usedKiB) || this.#hasGrown(process, base))
    )
  }

  /** Whether the hook of a Node.js program has a reason to collect now. */
  #shouldTell(followed: Followed): boolean {
    const { process, base } = followed
    return this.#isHooked(followed) && base !== null && this.#hasGrown(process, base)
  }

  #isHooked({ process, heap }: Followed): boolean {
    return this.#points !== null && heap === null && process.isOfTree && process.shown.rt === 'node'
  }

  #hasGrown({ rssPages }: Tracked, base: Base): boolean {
    const { pageKiB } = this.#parts.host
    return hasRisen(rssPages * pageKiB, base.rssPages * pageKiB)
  }

  async #force(
    followed: Followed,
    force: NonNullable<OpenHeap['force']>,
    t: number,
  ): Promise<void> {
    this.#isForcing = true
    const startedMs = performance.now()
    const forced = await force(this.#ending.signal)
    this.#isForcing = false
    if (this.#ending.signal.aborted) return
    const agoMs = forced.kind === 'forced' ? (forced.agoMs ?? 0) : 0
    const ms = Math.round(performance.now() - startedMs - agoMs)
    if (forced.kind === 'refused') {
      countOne(this.#refused, forced.why)
      return
    }
    const endedMs = Math.round(t) + ms
    const { liveBytes, gains = null } = forced
    const since = followed.firstForcedMs
    followed.firstForcedMs ??= endedMs
    this.#parts.out.append({
      k: 'forced',
      t: endedMs,
      i: followed.process.index,
      ms,
      liveKiB: Math.round(liveBytes / 1024),
      ...(gains === null || since === null ? {} : { since, gains }),
    })
  }
}

function hasRisen(nowKiB: number, beforeKiB: number): boolean {
  return nowKiB - beforeKiB >= Math.max(LEAST_RISE_KIB, LEAST_RISE_SHARE * beforeKiB)
}

function countOne(reasons: Map<string, number>, why: string): void {
  reasons.set(why, (reasons.get(why) ?? 0) + 1)
}
