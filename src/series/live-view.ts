import { foreign, type Untrusted } from '../findings/untrusted.ts'
import type { Container, SampleRecord, Tick } from '../samples/record.ts'
import { Total } from '../ticks/total.ts'
import { unpackTick } from '../ticks/unpack.ts'

/** How a recording stands right now, for the line that says how it goes. */
export interface Progress {
  readonly ticks: number
  readonly atMs: number
  readonly totalBytes: number
  readonly processes: number
  readonly top: { readonly name: Untrusted; readonly pid: number; readonly rssBytes: number } | null
}

interface Living {
  name: string
  readonly pid: number
  readonly startTicks: number
  /** the container that it is recorded for alone; null: it counts */
  readonly guestOf: string | null
  rssKiB: number
  sharedKiB: number
}

/** Keeps the newest value of each process from records as they come. */
export class LiveView {
  readonly #now = new Map<number, Living>()
  /** containers whose processes count */
  readonly #ours = new Set<string>()
  #ticks = 0
  #atMs = 0

  take(records: readonly SampleRecord[]): void {
    for (const record of records) {
      if (record.k === 'head') this.#now.clear()
      else if (record.k === 'birth')
        this.#now.set(record.i, {
          name: record.name,
          pid: record.pid,
          startTicks: record.start,
          guestOf: record.guest === true ? (record.container ?? '') : null,
          rssKiB: 0,
          sharedKiB: 0,
        })
      else if (record.k === 'change') this.#rename(record.i, record.name)
      else if (record.k === 'container') this.#takeOwner(record)
      else if (record.k === 'death') this.#now.delete(record.i)
      else if (record.k === 'tick') this.#takeTick(record)
    }
  }

  /** Who was there in the newest sample, strangers aside. */
  present(): readonly { readonly pid: number; readonly startTicks: number }[] {
    return [...this.#now.values()].filter((process) => this.#counts(process))
  }

  standing(): Progress {
    const totalKiB = new Total()
    let top: { name: string; pid: number; rssKiB: number } | null = null
    const counted = [...this.#now.values()].filter((process) => this.#counts(process))
    for (const process of counted) {
      totalKiB.add(process.rssKiB, process.sharedKiB)
      if (process.rssKiB > (top?.rssKiB ?? 0)) top = process
    }
    return {
      ticks: this.#ticks,
      atMs: this.#atMs,
      totalBytes: totalKiB.held * 1024,
      processes: counted.length,
      top:
        top === null
          ? null
          : { name: foreign(top.name), pid: top.pid, rssBytes: top.rssKiB * 1024 },
    }
  }

  #counts({ guestOf }: Living): boolean {
    return guestOf === null || this.#ours.has(guestOf)
  }

  #takeOwner({ id, owner }: Container): void {
    if (owner === 'ours') this.#ours.add(id)
    else this.#ours.delete(id)
  }

  #takeTick({ t, p }: Tick): void {
    this.#ticks++
    this.#atMs = t
    unpackTick(p, (index, rssKiB, sharedKiB) => {
      const process = this.#now.get(index)
      if (process === undefined) return
      process.rssKiB = rssKiB
      process.sharedKiB = sharedKiB
    })
  }

  #rename(index: number, name: string | undefined): void {
    const process = this.#now.get(index)
    if (process !== undefined && name !== undefined) process.name = name
  }
}
