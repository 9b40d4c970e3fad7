import { foreign } from '../findings/untrusted.ts'
import type { Birth, Change } from '../samples/record.ts'
import { anonymousOf } from '../ticks/total.ts'
import type { Glimpse, SlowReading } from '../ticks/unpack.ts'
import { shorten } from '../units/shorten.ts'
import { decidePeak, slackOf } from './decide-peak.ts'
import { HeapBuilder } from './heap-builder.ts'
import { HighWaterMark } from './high-water-mark.ts'
import { labelOf, LONGEST_LABEL } from './identity.ts'
import { lifeOf, type Ends } from './life-of.ts'
import type { ProcessSeries } from './series.ts'

/**
 * A forked child executes its own program within that time: the sampler looks at a new process
 * again for so long.
 */
const YOUNG_MS = 3000
/**
 * A child that ended this soon without a program of its own was on its way to one: what it held was
 * its parent's.
 */
const BRIEF_MS = 150

/** What a birth record does not say. */
interface Circumstances {
  readonly id: string
  readonly parent: ProcessBuilder | null
  readonly bootEpochMs: number
  readonly clockTicksPerSecond: number
  /** ticks before its birth */
  readonly tick: number
}

/** One process while its records come in. */
export class ProcessBuilder {
  readonly birth: Birth
  readonly heap = new HeapBuilder()
  readonly #around: Circumstances
  readonly #tickMs: number
  readonly #heldByParentBytes: number
  #latest: Required<Pick<Birth, 'name' | 'cmd' | 'script' | 'rt' | 'ver' | 'heap' | 'ppid'>>
  #changedAtMs: number[] = []
  #rssBytes: number[] = []
  #anonBytes: number[] = []
  /** looks between samples */
  readonly #lookedAtMs = new Set<number>()
  /** of the newest sample, where a look came after it */
  #sampled: { readonly rssBytes: number; readonly anonBytes: number } | null = null
  /** what looks saw of it while it was its parent's image, no more than that held */
  #asParent: { readonly t: number; readonly rssBytes: number; readonly anonBytes: number }[] = []
  #slow: ProcessSeries['slow'][number][] = []
  #children: ProcessSeries['children'][number][] = []
  #descriptorLimit: number | null = null
  readonly #mark: HighWaterMark
  #wasReset: boolean
  #isParentsImage: boolean
  #cpuMs = 0
  #pssBytes: number | null = null
  #listensAt: number | null = null
  #lastTick: number
  #unread = 0
  #isUnread = false
  #lastMs: number
  #lastReadMs: number
  /** `keepsName`: its mark fell instead, as by exec of the program that it was */
  readonly #renamed: (Ends['renamed'][number] & { readonly keepsName: boolean })[] = []
  /** null: alive */
  #endedMs: number | null = null
  #exitBytes: number | null = null

  constructor(birth: Birth, around: Circumstances) {
    this.birth = birth
    this.#around = around
    this.#heldByParentBytes = around.parent?.rssNowBytes ?? Number.POSITIVE_INFINITY
    this.#tickMs = 1000 / around.clockTicksPerSecond
    this.#latest = {
      ...birth,
      script: birth.script ?? '',
      ver: birth.ver ?? '',
      heap: birth.heap ?? '',
    }
    this.#lastTick = around.tick
    this.#lastMs = birth.t
    this.#lastReadMs = birth.t
    this.#isParentsImage = birth.fork === true
    this.#wasReset = birth.reset === true
    this.#mark = new HighWaterMark(
      birth.old === true ? null : birth.fork === true ? this.#heldByParentBytes : 0,
    )
    if (birth.hwmKiB !== undefined) this.#takeHighWater(birth.t, birth.hwmKiB * 1024)
  }

  /** the container that it is recorded for alone; null: it counts */
  get guestOf(): string | null {
    return this.birth.guest === true ? (this.birth.container ?? '') : null
  }

  get rssNowBytes(): number {
    return this.#rssBytes.at(-1) ?? 0
  }

  get anonNowBytes(): number {
    return this.#anonBytes.at(-1) ?? 0
  }

  change({ t, name, cmd, script, rt, ver, heap, ppid, reset }: Change): void {
    const latest = this.#latest
    this.#wasReset ||= reset === true
    if ((name ?? cmd ?? script) !== undefined && this.#isParentsImage) {
      if (t - this.birth.t <= YOUNG_MS) this.#forget()
      this.#isParentsImage = false
    }
    if ((name ?? script) !== undefined)
      this.#renamed.push({
        sinceMs: this.#slow.findLast(({ atMs }) => atMs < t)?.atMs ?? this.birth.t,
        byMs: t,
        keepsName: false,
      })
    this.#latest = {
      name: name ?? latest.name,
      cmd: cmd ?? latest.cmd,
      script: script ?? latest.script,
      rt: rt ?? latest.rt,
      ver: ver ?? latest.ver,
      heap: heap ?? latest.heap,
      ppid: ppid ?? latest.ppid,
    }
  }

  /** What a sample saw, where it changed since the one before. */
  value(t: number, rssKiB: number, sharedKiB: number): void {
    this.#sampled = null
    this.#put(t, rssKiB * 1024, anonymousOf(rssKiB, sharedKiB) * 1024)
  }

  /** What was seen between two samples. */
  look(t: number, { rssKiB, sharedKiB, hwmKiB }: Glimpse): void {
    if (hwmKiB >= 0) this.#takeHighWater(t, hwmKiB * 1024)
    const [rssBytes, anonBytes] = [rssKiB * 1024, anonymousOf(rssKiB, sharedKiB) * 1024]
    this.#lastMs = t
    this.#lastReadMs = t
    if (
      this.#isParentsImage &&
      t - this.birth.t <= YOUNG_MS &&
      rssBytes <= this.#heldByParentBytes
    ) {
      this.#asParent.push({ t, rssBytes, anonBytes })
      return
    }
    this.#sampled ??= { rssBytes: this.rssNowBytes, anonBytes: this.anonNowBytes }
    if (this.#put(t, rssBytes, anonBytes)) this.#lookedAtMs.add(t)
  }

  /** Not in this tick. */
  unread(): void {
    this.#unread++
    this.#isUnread = true
  }

  /** A sample was taken while it lived: after what that says of it, where anything changed. */
  seen(tick: number, t: number): void {
    this.#lastTick = tick
    this.#lastMs = t
    if (!this.#isUnread) this.#lastReadMs = t
    this.#isUnread = false
    if (this.#sampled === null) return
    const { rssBytes, anonBytes } = this.#sampled
    this.#sampled = null
    if (rssBytes > 0) this.#put(t, rssBytes, anonBytes)
  }

  slow(t: number, { cpuTicks, threads, descriptors, swapKiB, hwmKiB }: SlowReading): void {
    this.#cpuMs = cpuTicks * this.#tickMs
    this.#slow.push({
      atMs: t,
      cpuMs: this.#cpuMs,
      threads,
      descriptors,
      swapBytes: Math.max(0, swapKiB) * 1024,
    })
    if (hwmKiB >= 0) this.#takeHighWater(t, hwmKiB * 1024)
  }

  /** Its end was noticed at `t`; at `seenMs` it was read last, where that was between samples. */
  end(t: number, seenMs = 0): void {
    this.#endedMs = t
    this.#lastReadMs = Math.max(this.#lastReadMs, seenMs)
    this.#lastMs = Math.max(this.#lastMs, seenMs)
    if (this.#isParentsImage && t - this.birth.t <= BRIEF_MS) this.#forget()
    if (this.#rssBytes.length > 0) return
    for (const { t: atMs, rssBytes, anonBytes } of this.#asParent)
      this.#put(atMs, rssBytes, anonBytes)
  }

  /** By the kernel's record of its end: of several, as threads leave, the highest. */
  exit(hwmKiB: number): void {
    this.#exitBytes = Math.max(this.#exitBytes ?? 0, hwmKiB * 1024)
  }

  children(reading: ProcessSeries['children'][number]): void {
    this.#children.push(reading)
  }

  limitDescriptors(most: number): void {
    this.#descriptorLimit = most < 0 ? null : most
  }

  pss(kib: number): void {
    this.#pssBytes = Math.max(this.#pssBytes ?? 0, kib * 1024)
  }

  /** -1: no longer */
  listen(port: number): void {
    this.#listensAt = port < 0 ? null : port
  }

  /** `tickTimesMs`: of all samples. */
  build(tickTimesMs: readonly number[]): ProcessSeries {
    const { birth } = this
    const [name, command, script] = [
      foreign(this.#latest.name),
      foreign(this.#latest.cmd),
      foreign(this.#latest.script),
    ]
    const sampledPeak = max(this.#rssBytes)
    const peakAtMs =
      this.#mark.risenBytes > sampledPeak
        ? this.#mark.risenAtMs
        : (this.#changedAtMs[this.#rssBytes.indexOf(sampledPeak)] ?? birth.t)
    const earlierBytes = birth.old === true ? this.#mark.earlierBytes : 0
    const firstSample = this.#changedAtMs.findIndex((atMs) => !this.#lookedAtMs.has(atMs))
    const process = {
      index: birth.i,
      id: this.#around.id,
      pid: birth.pid,
      ppid: this.#latest.ppid,
      uid: birth.uid,
      name,
      command,
      script,
      label: shorten(labelOf({ name, script }), LONGEST_LABEL),
      runtime: this.#latest.rt,
      version: foreign(this.#latest.ver),
      heapFlags: this.#latest.heap,
      container: birth.container ?? '',
      cgroup: birth.cgroup ?? '',
      parentIndex: this.#around.parent?.birth.i ?? 0,
      isRoot: birth.root === true,
      wasThereBefore: birth.old === true,
      startedEpochMs: this.#around.bootEpochMs + birth.start * this.#tickMs,
      firstMs: birth.t,
      lastMs: this.#lastMs,
      aliveAtEnd: this.#endedMs === null,
      readings: Math.max(0, this.#lastTick - this.#around.tick - this.#unread),
      changedAtMs: this.#changedAtMs,
      rssBytes: this.#rssBytes,
      anonBytes: this.#anonBytes,
      startRssBytes: this.#rssBytes[Math.max(0, firstSample)] ?? 0,
      endRssBytes: this.rssNowBytes,
      ...decidePeak({
        wasReplaced: this.#renamed.some(({ byMs, keepsName }) => !keepsName && byMs >= peakAtMs),
        wasReset: this.#wasReset,
        sampledBytes: sampledPeak,
        risenBytes: this.#mark.risenBytes,
        exitBytes: this.#exitBytes,
        earlierBytes,
        lastBytes: this.#rssBytes.at(-1) ?? this.#mark.risenBytes,
        unseenMs: this.#unseenMs(tickTimesMs.at(-1) ?? 0),
      }),
      peakAnonBytes: max(this.#anonBytes),
      peakAtMs,
      heldBeforeBytes: Number.isFinite(earlierBytes) ? earlierBytes : 0,
      slow: this.#slow,
      children: this.#children,
      descriptorLimit: this.#descriptorLimit,
      cpuMs: this.#cpuMs,
      listensAt: this.#listensAt,
      pssBytes: this.#pssBytes,
      ...this.heap.build(),
    }
    return {
      ...process,
      ...lifeOf(process, tickTimesMs, { lastReadMs: this.#lastReadMs, renamed: this.#renamed }),
    }
  }

  /** Null: it was read in the last sample. One that is there but cannot be read is ending. */
  #unseenMs(lastTickMs: number): number | null {
    const untilMs = this.#endedMs ?? lastTickMs
    return this.#endedMs === null && this.#lastReadMs >= lastTickMs
      ? null
      : Math.max(0, untilMs - this.#lastReadMs)
  }

  /** False: equal ones (lines with everything) are no change. */
  #put(t: number, rssBytes: number, anonBytes: number): boolean {
    if (rssBytes === this.#rssBytes.at(-1) && anonBytes === this.#anonBytes.at(-1)) return false
    this.#changedAtMs.push(t)
    this.#rssBytes.push(rssBytes)
    this.#anonBytes.push(anonBytes)
    return true
  }

  /**
   * Between fork and exec a child holds what its parent does, by pages that are shared until one of
   * them writes: nothing up to that is its own.
   */
  #forget(): void {
    const parentBytes = Math.max(
      this.#heldByParentBytes,
      this.#around.parent?.rssNowBytes ?? 0,
      // its mark began with what its parent held at that moment (mm_init in kernel/fork.c)
      this.birth.fork === true ? (this.birth.hwmKiB ?? 0) * 1024 : 0,
    )
    const heldBytes = parentBytes + slackOf(parentBytes)
    const own = this.#rssBytes.flatMap((bytes, at) => (bytes > heldBytes ? [at] : []))
    this.#changedAtMs = own.map((at) => this.#changedAtMs[at] ?? 0)
    this.#rssBytes = own.map((at) => this.#rssBytes[at] ?? 0)
    this.#anonBytes = own.map((at) => this.#anonBytes[at] ?? 0)
    this.#asParent = []
    this.#mark.forget(heldBytes)
  }

  #takeHighWater(t: number, bytes: number): void {
    const sinceMs = this.#mark.take(t, bytes)
    if (sinceMs !== null && !this.#wasReset)
      this.#renamed.push({ sinceMs, byMs: t, keepsName: true })
  }
}

// not Math.max(...values): an hour has more values than a call may have arguments
function max(values: readonly number[]): number {
  let highest = 0
  for (const value of values) if (value > highest) highest = value
  return highest
}
