import type { Untrusted } from '../report/untrusted.ts'
import type { Birth, Change } from '../samples/record.ts'
import { labelOf, processId } from './identity.ts'
import type { ProcessSeries } from './series.ts'

const NOT_READ = -1

/** One process while its records come in. */
export class ProcessBuilder {
  readonly birth: Birth
  readonly #bootEpochMs: number
  readonly #tickMs: number
  #latest: { name: string; cmd: string; rt: Birth['rt']; ppid: number }
  #changedAtMs: number[] = []
  #rssBytes: number[] = []
  #anonBytes: number[] = []
  #slow: ProcessSeries['slow'][number][] = []
  #firstHwmBytes = NOT_READ
  #hwmBytes = NOT_READ
  #cpuMs = 0
  #pssBytes: number | null = null
  readonly #bornTick: number
  #lastTick: number
  #unread = 0
  #lastMs: number
  isAlive = true

  constructor(birth: Birth, bootEpochMs: number, clockTicksPerSecond: number, tick: number) {
    this.birth = birth
    this.#bootEpochMs = bootEpochMs
    this.#tickMs = 1000 / clockTicksPerSecond
    this.#latest = birth
    this.#bornTick = tick
    this.#lastTick = tick
    this.#lastMs = birth.t
  }

  get rssNowBytes(): number {
    return this.#rssBytes.at(-1) ?? 0
  }

  get anonNowBytes(): number {
    return this.#anonBytes.at(-1) ?? 0
  }

  change(change: Change): void {
    this.#latest = { name: change.name ?? this.#latest.name, cmd: change.cmd ?? this.#latest.cmd, rt: change.rt ?? this.#latest.rt, ppid: change.ppid ?? this.#latest.ppid }
  }

  /** A value that changed. Equal ones (lines with everything) are no change. */
  value(t: number, rssKiB: number, sharedKiB: number): void {
    const rss = rssKiB * 1024
    const anon = Math.max(0, rssKiB - sharedKiB) * 1024
    if (rss === this.#rssBytes.at(-1) && anon === this.#anonBytes.at(-1)) return
    this.#changedAtMs.push(t)
    this.#rssBytes.push(rss)
    this.#anonBytes.push(anon)
  }

  unread(): void {
    this.#unread++
  }

  seen(tick: number, t: number): void {
    this.#lastTick = tick
    this.#lastMs = t
  }

  slow(t: number, cpuTicks: number, threads: number, descriptors: number, swapKiB: number, hwmKiB: number): void {
    this.#cpuMs = cpuTicks * this.#tickMs
    this.#slow.push({ atMs: t, cpuMs: this.#cpuMs, threads, descriptors, swapBytes: Math.max(0, swapKiB) * 1024 })
    if (hwmKiB < 0) return
    if (this.#firstHwmBytes === NOT_READ) this.#firstHwmBytes = hwmKiB * 1024
    this.#hwmBytes = hwmKiB * 1024
  }

  pss(kib: number): void {
    this.#pssBytes = Math.max(this.#pssBytes ?? 0, kib * 1024)
  }

  build(parentIndex: number): ProcessSeries {
    const { birth } = this
    const [name, command] = [this.#latest.name as Untrusted, this.#latest.cmd as Untrusted]
    const sampledPeak = max(this.#rssBytes)
    // a peak between two samples counts only if it happened while we looked: the mark rose after its first reading
    const isHighWater = this.#hwmBytes > this.#firstHwmBytes && this.#hwmBytes > sampledPeak
    return {
      index: birth.i, id: processId(birth.pid, birth.start), pid: birth.pid, ppid: this.#latest.ppid, uid: birth.uid,
      name, command, label: labelOf({ name, command }), runtime: this.#latest.rt, container: birth.container ?? '',
      parentIndex, isRoot: birth.root === true, wasThereBefore: birth.old === true,
      startedEpochMs: this.#bootEpochMs + birth.start * this.#tickMs,
      firstMs: birth.t, lastMs: this.#lastMs, aliveAtEnd: this.isAlive,
      readings: Math.max(0, this.#lastTick - this.#bornTick - this.#unread),
      changedAtMs: this.#changedAtMs, rssBytes: this.#rssBytes, anonBytes: this.#anonBytes,
      startRssBytes: this.#rssBytes[0] ?? 0, endRssBytes: this.rssNowBytes,
      peakRssBytes: isHighWater ? this.#hwmBytes : sampledPeak, peakIsHighWaterMark: isHighWater,
      peakAnonBytes: max(this.#anonBytes), peakAtMs: this.#changedAtMs[this.#rssBytes.indexOf(sampledPeak)] ?? birth.t,
      slow: this.#slow, cpuMs: this.#cpuMs, pssBytes: this.#pssBytes,
    }
  }
}

// not Math.max(...values): an hour has more values than a call may have arguments
function max(values: readonly number[]): number {
  let highest = 0
  for (const value of values) if (value > highest) highest = value
  return highest
}
