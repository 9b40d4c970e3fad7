import { foreign } from '../findings/untrusted.ts'
import type { HostFacts } from '../samples/host-facts.ts'
import type { Death, Head, Look, Pss, SampleRecord, Tick } from '../samples/record.ts'
import { Total } from '../ticks/total.ts'
import { unpackChildren } from '../ticks/unpack-children.ts'
import { unpackLook, unpackPairs, unpackSlow, unpackTick } from '../ticks/unpack.ts'
import { ContainerBuilder } from './container-builder.ts'
import { ContinuityCheck } from './continuity-check.ts'
import { buildGroups } from './groups.ts'
import { readGuardStep } from './guard-step.ts'
import { processId } from './identity.ts'
import { ProcessBuilder } from './process-builder.ts'
import { listLimited } from './list-limited.ts'
import { listApart } from './list-apart.ts'
import { raiseTotal } from './raise-total.ts'
import { readOomRise } from './read-oom-rise.ts'
import { QualityBuilder } from './quality-builder.ts'
import type { GuardStep, Recording } from './series.ts'
import { takeHeap } from './take-heap.ts'
import { TotalBuilder, type Sum } from './total-builder.ts'

/**
 * Takes records in the order of the file and builds the recording. Same records, same recording. Of
 * a ring, whose segments each begin with what holds, it takes them all, or from any one on:
 * sampling then began with that.
 */
export class RecordingBuilder {
  readonly #processes = new Map<number, ProcessBuilder>()
  readonly #alive = new Map<number, ProcessBuilder>()
  readonly #indexByPid = new Map<number, number>()
  /** births with the same pid and start time */
  readonly #uses = new Map<string, number>()
  readonly #containers = new Map<string, ContainerBuilder>()
  readonly #tickTimes: number[] = []
  readonly #total = new TotalBuilder(() => this.#addUp())
  readonly #marks: Recording['marks'][number][] = []
  readonly #steps: Recording['steps'][number][] = []
  readonly #ooms: Recording['ooms'][number][] = []
  readonly #guardSteps: GuardStep[] = []
  readonly #quality = new QualityBuilder()
  readonly #continuity = new ContinuityCheck()
  #head: Head | null = null
  #mem: Tick['mem'] | undefined
  #minAvailableKiB: number | null = null
  #psi: readonly [number, number] | null = null
  #cgroupPeakKiB: number | null = null
  #pssPeakBytes: number | null = null
  #pssReadAt: Pss['why'] | null = null
  #fromMs = 0

  take(original: SampleRecord): void {
    this.#continuity.take(original)
    const record =
      this.#fromMs === 0 || original.k === 'head'
        ? original
        : { ...original, t: original.t - this.#fromMs }
    switch (record.k) {
      case 'head':
        this.#takeHead(record)
        break
      case 'birth':
        if (!this.#processes.has(record.i)) this.#takeBirth(record)
        break
      case 'death':
        this.#takeDeath(record)
        break
      case 'exit':
        this.#processes.get(record.i)?.exit(record.hwmKiB)
        break
      case 'change':
        this.#processes.get(record.i)?.change(record)
        break
      case 'container':
        this.#containerOf(record.id).know(record)
        break
      case 'counters':
        this.#containerOf(record.id).count(record)
        break
      case 'tick':
        this.#takeTick(record)
        break
      case 'look':
        this.#takeLook(record)
        break
      case 'slow':
        unpackSlow(record.p, (index, reading) => {
          this.#processes.get(index)?.slow(record.t, reading)
        })
        unpackPairs(record.files ?? [], (index, most) => {
          this.#processes.get(index)?.limitDescriptors(most)
        })
        break
      case 'children':
        unpackChildren(record, (index, reading) => {
          this.#processes.get(index)?.children(reading)
        })
        break
      case 'listen':
        this.#processes.get(record.i)?.listen(record.port)
        break
      case 'source':
      case 'refused':
      case 'heap':
      case 'forced':
        takeHeap(record, (index) => this.#processes.get(index)?.heap)
        break
      case 'pss':
        this.#takePss(record)
        break
      case 'mark':
        this.#marks.push({ atMs: record.t, name: foreign(record.name) })
        break
      case 'step':
        this.#steps.push({ atMs: record.t, pid: record.pid, name: foreign(record.name) })
        break
      case 'oom':
        this.#ooms.push(readOomRise(record))
        break
      case 'guard':
        this.#guardSteps.push(readGuardStep(record))
        break
      case 'exits':
      case 'gap':
      case 'clock':
      case 'limited':
      case 'unmatched':
      case 'cost':
      case 'end':
        this.#quality.take(record)
        break
    }
  }

  /**
   * Null: there is no head, so nothing is known. `plannedMs` is the time that should have been
   * covered, 0 where unknown; `unended` why there is no end.
   */
  build(
    damagedLines: number,
    plannedMs: number,
    unended: 'died' | 'running' = 'died',
  ): Recording | null {
    const head = this.#head
    if (head === null) return null
    const all = [...this.#processes.values()].map((builder) => builder.build(this.#tickTimes))
    const processes = all.filter(({ index }) => this.#counts(index))
    const durationMs = this.#quality.endedMs ?? this.#tickTimes.at(-1) ?? 0
    const total = this.#total.build((id) => this.#isOurs(id))
    const apart = listApart(all, processes, (id) => ({
      container: this.#containerOf(id),
      peakBytes: this.#total.peakOf(id),
    }))
    const continuity = this.#continuity.build()
    const isApart = new Set(apart.map(({ containerId }) => containerId))
    return {
      startedEpochMs: head.t0,
      durationMs,
      intervalMs: head.intervalMs,
      host: head.host,
      tickTimesMs: this.#tickTimes,
      everMatched: this.#processes.size > 0 || this.#quality.hasEverMatched(head),
      processes,
      groups: buildGroups(processes),
      total: raiseTotal(
        {
          ...{ atMs: this.#tickTimes, ...total },
          ...{ pssPeakBytes: this.#pssPeakBytes, pssReadAt: this.#pssReadAt },
        },
        processes,
        0,
      ),
      containers: [...this.#containers.values()]
        .map((builder) => builder.build())
        .filter(({ containerId }) => !isApart.has(containerId))
        .sort((a, b) => (b.peakHeldBytes ?? -1) - (a.peakHeldBytes ?? -1)),
      apart,
      marks: this.#marks,
      steps: this.#steps,
      ooms: this.#ooms,
      guard:
        head.guardPercent === undefined
          ? null
          : { percent: head.guardPercent, steps: this.#guardSteps },
      minAvailableBytes: this.#minAvailableKiB === null ? null : this.#minAvailableKiB * 1024,
      lastAvailableBytes: this.#mem === undefined ? null : this.#mem[0] * 1024,
      lastSwapFreeBytes: this.#mem === undefined ? null : this.#mem[2] * 1024,
      lastPsi: this.#psi,
      cgroupPeakBytes: this.#cgroupPeakKiB === null ? null : this.#cgroupPeakKiB * 1024,
      quality: this.#quality.build({
        intervalMs: head.intervalMs,
        unended,
        damagedLines,
        isContinuous: continuity.fault === '',
        windowMs: Math.max(durationMs, plannedMs),
        ticks: this.#tickTimes.length,
        processes: this.#processes.size,
        limited: listLimited(this.#quality.limited, this.#processes.values()),
      }),
      continuity,
    }
  }

  #isOurs(container: string): boolean {
    return this.#containers.get(container)?.owner === 'ours'
  }

  /** No guest of a container that is not ours. */
  #counts(index: number): boolean {
    const guestOf = this.#processes.get(index)?.guestOf ?? null
    return guestOf === null || this.#isOurs(guestOf)
  }

  #containerOf(id: string): ContainerBuilder {
    const builder = this.#containers.get(id) ?? new ContainerBuilder(id)
    this.#containers.set(id, builder)
    return builder
  }

  #takeHead(record: Head): void {
    if (this.#head !== null) return
    this.#fromMs = record.from ?? 0
    this.#head = { ...record, t0: record.t0 + this.#fromMs }
  }

  #takeBirth(record: Extract<SampleRecord, { k: 'birth' }>): void {
    const host: HostFacts | undefined = this.#head?.host
    const id = processId(record.pid, record.start)
    const again = this.#uses.get(id) ?? 0
    this.#uses.set(id, again + 1)
    const builder = new ProcessBuilder(record, {
      id: processId(record.pid, record.start, again),
      bootEpochMs: host?.bootEpochMs ?? 0,
      clockTicksPerSecond: this.#head?.clockTicksPerSecond ?? 100,
      tick: this.#tickTimes.length,
      parent: this.#processes.get(this.#indexByPid.get(record.ppid) ?? 0) ?? null,
    })
    this.#processes.set(record.i, builder)
    this.#alive.set(record.i, builder)
    this.#indexByPid.set(record.pid, record.i)
  }

  #takeDeath({ i: index, t, seen }: Death): void {
    const builder = this.#alive.get(index)
    if (builder === undefined) return
    builder.end(t, seen)
    this.#alive.delete(index)
    if (this.#indexByPid.get(builder.birth.pid) === index)
      this.#indexByPid.delete(builder.birth.pid)
  }

  #takeTick({ t, p, x = [], mem, psi, cg }: Tick): void {
    unpackTick(p, (index, rssKiB, sharedKiB) => {
      this.#alive.get(index)?.value(t, rssKiB, sharedKiB)
    })
    for (const index of x) this.#alive.get(index)?.unread()
    this.#tickTimes.push(t)
    for (const builder of this.#alive.values()) builder.seen(this.#tickTimes.length, t)
    this.#total.tick(t)
    if (mem !== undefined) {
      this.#mem = mem
      this.#minAvailableKiB = Math.min(this.#minAvailableKiB ?? Number.POSITIVE_INFINITY, mem[0])
    }
    if (psi !== undefined) this.#psi = psi
    if (cg !== undefined) this.#cgroupPeakKiB = Math.max(this.#cgroupPeakKiB ?? 0, cg[0], cg[1])
  }

  #takeLook({ t, p }: Look): void {
    const rssBytes = new Map<number, number>()
    unpackLook(p, (index, glimpse) => {
      const builder = this.#alive.get(index)
      builder?.look(t, glimpse)
      rssBytes.set(index, builder?.rssNowBytes ?? 0)
    })
    this.#total.look(t, rssBytes)
  }

  #addUp(): Sum {
    const ours = new Total()
    const guests = new Map<string, Total>()
    for (const { guestOf, rssNowBytes, anonNowBytes } of this.#alive.values()) {
      const total = guestOf === null ? ours : (guests.get(guestOf) ?? new Total())
      if (guestOf !== null) guests.set(guestOf, total)
      total.add(rssNowBytes, rssNowBytes - anonNowBytes)
    }
    return { ours, guests }
  }

  #takePss({ p: pairs, why }: Pss): void {
    let sumKiB = 0
    let count = 0
    unpackPairs(pairs, (index, pssKiB) => {
      this.#processes.get(index)?.pss(pssKiB)
      if (!this.#counts(index)) return
      sumKiB += pssKiB
      count++
    })
    // only where it covers all: ten at most are read
    const alive = [...this.#alive.keys()].filter((index) => this.#counts(index)).length
    if (count < alive || sumKiB * 1024 <= (this.#pssPeakBytes ?? -1)) return
    this.#pssPeakBytes = sumKiB * 1024
    this.#pssReadAt = why
  }
}
