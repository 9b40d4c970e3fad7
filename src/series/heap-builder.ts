import { foreign } from '../findings/untrusted.ts'
import type {
  ClassGain,
  ForcedCollection,
  HeapSource,
  RefusedHeap,
} from '../samples/heap-records.ts'
import type { Birth } from '../samples/record.ts'
import type { HeapReading } from '../ticks/heap-reading.ts'
import type { ForcedPoint, GrownClass, HeapSeries } from './heap-series.ts'

const told = (kib: number): number => (kib < 0 ? Number.NaN : kib * 1024)

/** Whatever a program calls itself: who has such a heap is of this runtime. */
const RUNTIMES = new Map<string, Birth['rt']>([
  ['jvm-perfdata', 'java'],
  ['go-heap', 'go'],
  ['dotnet-events', 'dotnet'],
  ['node-hook', 'node'],
])

/** The heap of one process while its records come in; a new source is a new program's. */
export class HeapBuilder {
  #from = ''
  #collector: string | null = null
  #readings: { readonly atMs: number; readonly reading: HeapReading }[] = []
  #forced: ForcedPoint[] = []
  #lostMs: number | null = null
  #whyRefused = ''

  source({ t, from, collector }: HeapSource): void {
    if (from === '') {
      this.#lostMs = t
      return
    }
    if (this.#lostMs !== null || (this.#collector ?? collector) !== collector) {
      this.#readings = []
      this.#forced = []
    }
    this.#whyRefused = ''
    this.#from = from
    this.#collector = collector
    this.#lostMs = null
  }

  /** Why nobody could read it; '' where somebody did, or it has none. */
  get whyRefused(): string {
    return this.#whyRefused
  }

  refuse({ why }: RefusedHeap): void {
    this.#whyRefused = why
  }

  read(atMs: number, reading: HeapReading): void {
    this.#readings.push({ atMs, reading })
  }

  /** The segments of a ring say the newest again. */
  force({ t, ms, liveKiB, partial, since, gains, ...sizes }: ForcedCollection): void {
    if (t <= (this.#forced.at(-1)?.atMs ?? Number.NEGATIVE_INFINITY)) return
    const { outsideKiB = -1, mallocKiB = -1, restKiB = -1 } = sizes
    this.#forced.push({
      atMs: t,
      tookMs: ms,
      liveBytes: liveKiB * 1024,
      outsideBytes: told(outsideKiB),
      mallocBytes: told(mallocKiB),
      restBytes: told(restKiB),
      isWhole: partial !== true,
      ...(since === undefined || gains === undefined
        ? {}
        : { gains: { sinceMs: since, classes: gains.map(readGain) } }),
    })
  }

  /** Nothing where nothing was read. */
  build(): { heap?: HeapSeries; runtime?: Birth['rt'] } {
    if (this.#readings.length + this.#forced.length === 0) return {}
    const each = (of: (reading: HeapReading) => number): number[] =>
      this.#readings.map(({ reading }) => of(reading))
    const runtime = RUNTIMES.get(this.#from)
    return {
      ...(runtime === undefined ? {} : { runtime }),
      heap: {
        from: this.#from,
        collector: this.#collector ?? '',
        atMs: this.#readings.map(({ atMs }) => atMs),
        usedBytes: each(({ usedKiB }) => usedKiB * 1024),
        collections: each(({ collections }) => collections),
        oldCollections: each(({ oldCollections }) => oldCollections),
        nowBytes: each(({ nowKiB }) => told(nowKiB)),
        outsideBytes: each(({ outsideKiB }) => told(outsideKiB)),
        forced: this.#forced,
        lostMs: this.#lostMs,
      },
    }
  }
}

function readGain([name, instances, bytes, moreInstances, moreBytes]: ClassGain): GrownClass {
  return {
    name: foreign(name),
    instances,
    bytes,
    gainedInstances: moreInstances,
    gainedBytes: moreBytes,
  }
}
