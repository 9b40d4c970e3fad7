import type { HeapReading } from '../ticks/heap-reading.ts'
import type { RuntimeEvent } from './nettrace-parser.ts'

/** Of Microsoft-Windows-DotNETRuntime (ClrEtwAll.man of dotnet/runtime), keyword GC, level 4. */
const GC_START = 1
const GC_END = 2
const GC_HEAP_STATS = 4
/** Generations 0 to 2 and large objects: what they hold, and what survived of them. */
const GENERATIONS_AT = [0, 16, 32, 48]
/** The same of pinned objects, since .NET 5. */
const PINNED_AT = 94
const SIZE_BYTES = 8
const LEAST_BYTES = new Map([
  [GC_START, 16],
  [GC_END, 8],
  [GC_HEAP_STATS, 64],
])
const WHOLE_HEAP = 2
/** A reason of a collection, and two types of one. */
const INDUCED = 1
const BLOCKING = 0
const BACKGROUND = 1
/** A background one goes on beside younger ones. */
const MOST_BEGUN = 8
const LARGEST_HEAP = 2n ** 44n

interface Begun {
  readonly isInduced: boolean
  readonly type: number
}

/**
 * What the events of a .NET runtime say of its heap. `used` is what survived the last collection of
 * all of it; `now` what the generations but the youngest held after the last one of any kind, with
 * what had died in them: a bound.
 */
export class DotnetCollections {
  readonly #begun = new Map<number, Begun>()
  /** of the whole heap, whose sizes are told next */
  #ended: Begun | null = null
  #liveBytes = 0
  #nowBytes = -1
  #whole = 0
  #induced = 0
  /** while it is so, those that are asked for are ours, and none of the program's own */
  isAsking = false

  /** Blocking collections of the whole heap that somebody asked for, so far. */
  get induced(): number {
    return this.#induced
  }

  get liveBytes(): number {
    return this.#liveBytes
  }

  get reading(): HeapReading {
    return {
      usedKiB: Math.round(this.#liveBytes / 1024),
      collections: this.#whole,
      oldCollections: this.#whole,
      nowKiB: this.#nowBytes < 0 ? -1 : Math.round(this.#nowBytes / 1024),
      outsideKiB: -1,
    }
  }

  /** False: it is not what it says it is, and nothing more is to be believed. */
  add({ id, payload }: RuntimeEvent): boolean {
    if (payload.length < (LEAST_BYTES.get(id) ?? 0)) return false
    if (id === GC_START) this.#begin(payload)
    if (id === GC_END) this.#end(payload)
    return id !== GC_HEAP_STATS || this.#measure(payload)
  }

  #begin(payload: Buffer): void {
    const [first] = this.#begun.keys()
    if (first !== undefined && this.#begun.size >= MOST_BEGUN) this.#begun.delete(first)
    this.#begun.set(payload.readUInt32LE(0), {
      isInduced: payload.readUInt32LE(8) === INDUCED,
      type: payload.readUInt32LE(12),
    })
  }

  #end(payload: Buffer): void {
    const number = payload.readUInt32LE(0)
    const begun = this.#begun.get(number) ?? null
    this.#begun.delete(number)
    this.#ended = payload.readUInt32LE(4) === WHOLE_HEAP ? begun : null
  }

  /** It follows the end of the collection that it is of. */
  #measure(payload: Buffer): boolean {
    const places =
      payload.length >= PINNED_AT + 2 * SIZE_BYTES ? [...GENERATIONS_AT, PINNED_AT] : GENERATIONS_AT
    const held = places.map((at) => payload.readBigUInt64LE(at))
    const survived = places.map((at) => payload.readBigUInt64LE(at + SIZE_BYTES))
    if ([...held, ...survived].some((size) => size > LARGEST_HEAP)) return false
    this.#nowBytes = addUp(held.slice(1))
    const ended = this.#ended
    this.#ended = null
    if (ended?.type === BLOCKING) {
      this.#liveBytes = addUp(survived)
      if (ended.isInduced) this.#induced++
      if (!ended.isInduced || !this.isAsking) this.#whole++
    } else if (ended?.type === BACKGROUND) {
      // what survived of generations 0 and 1 is that of the younger collection it began with, whose
      // survivors are in generations 1 and 2 since, and counted there
      this.#liveBytes = addUp([held[1] ?? 0n, ...survived.slice(2)])
      this.#whole++
    }
    return true
  }
}

const addUp = (sizes: readonly bigint[]): number =>
  sizes.reduce((total, size) => total + Number(size), 0)
