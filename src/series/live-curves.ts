import type { SampleRecord, Tick } from '../samples/record.ts'
import { anonymousOf } from '../ticks/total.ts'
import { unpackSlow, unpackTick } from '../ticks/unpack.ts'
import { ThinCurve } from './thin-curve.ts'

/** The memory of a process that is alive: anonymous memory plus swap, as growth is judged by. */
export interface LiveCurve {
  readonly index: number
  readonly timesS: readonly number[]
  readonly bytes: readonly number[]
}

interface Living {
  anonKiB: number
  swapKiB: number
  readonly curve: ThinCurve
}

/**
 * Curves of who is alive, from records as they come: as large as what is alive, however long the
 * watch is.
 */
export class LiveCurves {
  readonly #retainMs: number
  readonly #living = new Map<number, Living>()
  /** since a segment began: who was alive before it and is not named by it yet */
  #unnamed = new Set<number>()

  /** What is older than `retainMs` is forgotten, as it is in the ring. */
  constructor(retainMs: number) {
    this.#retainMs = retainMs
  }

  take(records: readonly SampleRecord[]): void {
    for (const record of records) {
      switch (record.k) {
        case 'head':
          this.#unnamed = new Set(this.#living.keys())
          break
        case 'birth':
          this.#name(record.i)
          break
        case 'death':
          this.#living.delete(record.i)
          break
        case 'slow':
          this.#takeSwap(record.p)
          break
        case 'tick':
          this.#takeTick(record)
          break
      }
    }
  }

  list(): LiveCurve[] {
    return [...this.#living].map(
      ([
        index,
        {
          curve: { timesS, bytes },
        },
      ]) => ({ index, timesS, bytes }),
    )
  }

  #name(index: number): void {
    this.#unnamed.delete(index)
    if (!this.#living.has(index))
      this.#living.set(index, { anonKiB: 0, swapKiB: 0, curve: new ThinCurve() })
  }

  #takeSwap(list: readonly number[]): void {
    unpackSlow(list, (index, { swapKiB }) => {
      const living = this.#living.get(index)
      if (living !== undefined) living.swapKiB = Math.max(0, swapKiB)
    })
  }

  /** Who is not in it is unchanged. */
  #takeTick({ t, p }: Tick): void {
    for (const index of this.#unnamed) this.#living.delete(index)
    this.#unnamed.clear()
    unpackTick(p, (index, rssKiB, sharedKiB) => {
      const living = this.#living.get(index)
      if (living !== undefined) living.anonKiB = anonymousOf(rssKiB, sharedKiB)
    })
    for (const { anonKiB, swapKiB, curve } of this.#living.values()) {
      curve.forget((t - this.#retainMs) / 1000)
      if (anonKiB > 0) curve.add(t / 1000, (anonKiB + swapKiB) * 1024)
    }
  }
}
