import { packTick } from '../ticks/pack.ts'
import { packHeap, unpackHeap, type HeapReading } from '../ticks/heap-reading.ts'
import type { ForcedCollection, HeapSource, RefusedHeap } from './heap-records.ts'
import type {
  Birth,
  Container,
  Counters,
  Head,
  Limited,
  Listen,
  SampleRecord,
  Tick,
  Unmatched,
} from './record.ts'
import { unpackLook, unpackSlow, unpackTick } from '../ticks/unpack.ts'

interface Living {
  birth: Birth
  rssKiB: number
  sharedKiB: number
  listen?: Listen
  source?: HeapSource
  heap?: HeapReading
  forced?: ForcedCollection
  refused?: RefusedHeap
}

/**
 * What holds right now, of records as they come: all that somebody must know who reads on from
 * here. As large as what is alive, however long the recording is.
 */
export class Carry {
  readonly #living = new Map<number, Living>()
  /** by reason: said once, and true for what comes later */
  readonly #limited = new Map<string, Limited>()
  /** what is known of each, and its newest counters */
  readonly #containers = new Map<string, { facts?: Container; counters?: Counters }>()
  /** until somebody comes */
  #unmatched: Unmatched | null = null
  #head: Head | null = null
  #tick: Tick = { k: 'tick', n: 0, t: 0, p: [] }

  take(record: SampleRecord): void {
    switch (record.k) {
      case 'head':
        this.#head = record
        this.#living.clear()
        break
      case 'birth':
        this.#living.set(record.i, { birth: record, rssKiB: 0, sharedKiB: 0 })
        this.#unmatched = null
        break
      case 'death':
        this.#living.delete(record.i)
        break
      case 'change':
        this.#change(record.i, record)
        break
      case 'tick':
        this.#takeTick(record)
        break
      case 'container':
        this.#containers.set(record.id, { ...this.#containers.get(record.id), facts: record })
        break
      case 'counters':
        this.#containers.set(record.id, { ...this.#containers.get(record.id), counters: record })
        break
      case 'slow':
        unpackSlow(record.p, (index, { hwmKiB }) => {
          this.#takeHighWater(index, hwmKiB)
        })
        break
      case 'look':
        unpackLook(record.p, (index, { hwmKiB }) => {
          this.#takeHighWater(index, hwmKiB)
        })
        break
      case 'listen':
        this.#takeListen(record)
        break
      case 'source':
        this.#takeSource(record)
        break
      case 'refused':
        this.#takeRefused(record)
        break
      case 'heap':
        unpackHeap(record.p, (index, heap) => {
          const holder = this.#living.get(index)
          if (holder !== undefined) holder.heap = heap
        })
        break
      case 'forced':
        this.#takeForced(record)
        break
      case 'limited':
        this.#limited.set(record.reason, record)
        break
      case 'unmatched':
        this.#unmatched = record
        break
    }
  }

  /**
   * What a recording begins with that goes on from here: the head, who is alive, the newest sample.
   * `t0`: the wall clock of t = 0 as it is told now, where it was set since.
   */
  opening(t0 = this.#head?.t0 ?? 0): SampleRecord[] {
    const { t, n } = this.#tick
    if (this.#head === null || n === 0) return []
    const living = [...this.#living.values()]
    return [
      { ...this.#head, t0, from: t },
      ...[...this.#limited.values()].map((record) => ({ ...record, t })),
      ...(this.#unmatched === null ? [] : [{ ...this.#unmatched, t }]),
      ...living.map(({ birth }) => asOld(birth, t)),
      ...living.flatMap(({ listen }) => (listen === undefined ? [] : [{ ...listen, t }])),
      ...this.#openHeaps(t),
      ...this.#openContainers(t),
      this.#fullTick(),
    ]
  }

  /** Where heaps are read from, what was read last, and the newest collection asked for. */
  #openHeaps(t: number): SampleRecord[] {
    const p: number[] = []
    for (const [index, { heap }] of this.#living) if (heap !== undefined) packHeap(p, index, heap)
    const sources = [...this.#living.values()].flatMap(({ source }) =>
      source === undefined ? [] : [{ ...source, t }],
    )
    const refused = [...this.#living.values()].flatMap((living) =>
      living.refused === undefined ? [] : [{ ...living.refused, t }],
    )
    // at its own time: it says what grew until then
    const forced = [...this.#living.values()].flatMap((living) => living.forced ?? [])
    return [
      ...sources,
      ...refused,
      ...(p.length === 0 ? [] : [{ k: 'heap' as const, t, p }]),
      ...forced,
    ]
  }

  /**
   * Those that somebody alive is in; the others are forgotten: containers come and go for as long
   * as a watch stands.
   */
  #openContainers(t: number): SampleRecord[] {
    const inhabited = new Set([...this.#living.values()].map(({ birth }) => birth.container))
    for (const id of this.#containers.keys()) if (!inhabited.has(id)) this.#containers.delete(id)
    return [...this.#containers.values()].flatMap(({ facts, counters }) =>
      [facts, counters].flatMap((record) => (record === undefined ? [] : [{ ...record, t }])),
    )
  }

  /** Every value that holds, also of those that were not read in it. */
  #fullTick(): Tick {
    const p: number[] = []
    for (const [index, { rssKiB, sharedKiB }] of this.#living)
      if (rssKiB > 0) packTick(p, index, rssKiB, sharedKiB)
    return { ...this.#tick, full: true, p }
  }

  #takeTick({
    k,
    n,
    t,
    p,
    x,
    mem = this.#tick.mem,
    psi = this.#tick.psi,
    cg = this.#tick.cg,
  }: Tick): void {
    this.#tick = {
      k,
      n,
      t,
      p: [],
      ...(x === undefined ? {} : { x }),
      ...(mem === undefined ? {} : { mem }),
      ...(psi === undefined ? {} : { psi }),
      ...(cg === undefined ? {} : { cg }),
    }
    unpackTick(p, (index, rssKiB, sharedKiB) => {
      const living = this.#living.get(index)
      if (living === undefined) return
      living.rssKiB = rssKiB
      living.sharedKiB = sharedKiB
    })
  }

  #change(index: number, change: Extract<SampleRecord, { k: 'change' }>): void {
    const living = this.#living.get(index)
    if (living !== undefined) living.birth = { ...living.birth, ...change, k: 'birth' }
  }

  #takeListen(listen: Listen): void {
    const living = this.#living.get(listen.i)
    if (living !== undefined) living.listen = listen
  }

  /** What was read before it was lost sight of says nothing of what comes. */
  #takeSource(source: HeapSource): void {
    const living = this.#living.get(source.i)
    if (living === undefined) return
    living.source = source
    delete living.refused
    if (source.from !== '') return
    delete living.heap
    delete living.forced
  }

  #takeRefused(refused: RefusedHeap): void {
    const living = this.#living.get(refused.i)
    if (living !== undefined) living.refused = refused
  }

  #takeForced(forced: ForcedCollection): void {
    const living = this.#living.get(forced.i)
    if (living !== undefined) living.forced = forced
  }

  /** The mark as it stands: a peak before `opening` is none of those that come after it. */
  #takeHighWater(index: number, hwmKiB: number): void {
    const living = this.#living.get(index)
    if (living !== undefined && hwmKiB > 0) living.birth = { ...living.birth, hwmKiB }
  }
}

/** It was there before: what it held between fork and exec is long gone. */
function asOld(birth: Birth, t: number): Birth {
  const old: { -readonly [Field in keyof Birth]: Birth[Field] } = { ...birth, t, old: true }
  delete old.fork
  return old
}
