import { isAlive } from '../proc/is-alive.ts'
import type { ProcessIdentity } from '../proc/identity.ts'
import type { HeapRecord, HeapSource, RefusedHeap } from '../samples/heap-records.ts'
import { packHeap, type HeapReading } from '../ticks/heap-reading.ts'
import { goHeap } from './go-heap.ts'
import type { OpenHeap } from './heap-reader.ts'
import { OutsideBeat } from './outside-beat.ts'

/** A program that executed another one is looked at again so often. */
const MOST_TRIES = 5

const STRANGE = { k: 'refused', why: 'its program is of another user' } as const

interface Near {
  readonly process: ProcessIdentity
  heap: OpenHeap | null
  tries: number
  wasOpen: boolean
  outside: OutsideBeat
  written: string
}

/**
 * The live heaps of Go programs that the sampler may not read and we may: as who started them, or
 * as root.
 */
export class NearHeaps {
  readonly #proc: string
  readonly #mayRead: (pid: number) => boolean
  readonly #near = new Map<number, Near>()

  /** `mayRead`: asked before its memory is opened, and once it is, of who is there then. */
  constructor(proc = '/proc', mayRead: (pid: number) => boolean = () => true) {
    this.#proc = proc
    this.#mayRead = mayRead
  }

  /** The sampler's number of the process. */
  meet(index: number, process: ProcessIdentity): void {
    if (this.#near.has(index)) return
    this.#near.set(index, {
      process,
      heap: null,
      tries: 0,
      wasOpen: false,
      outside: new OutsideBeat(),
      written: '',
    })
  }

  /** What is to be told of them now. `t`: ms. */
  look(t: number): HeapRecord[] {
    const told: HeapRecord[] = []
    const p: number[] = []
    const at = Math.round(t)
    for (const [index, near] of this.#near) {
      if (near.heap === null) {
        const opened = this.#open(near)
        if (opened !== null && opened !== 'later') told.push({ ...opened, t: at, i: index })
        if (opened === null || (opened !== 'later' && opened.k === 'refused'))
          this.#near.delete(index)
      }
      const reading = near.heap === null ? null : this.#read(near, near.heap, t)
      if (near.heap !== null && reading === null) {
        near.heap.close()
        near.heap = null
        near.outside = new OutsideBeat()
        told.push({ k: 'source', t: at, i: index, from: '', collector: '' })
      }
      const written = reading === null ? '' : Object.values(reading).join()
      if (reading !== null && written !== near.written) packHeap(p, index, reading)
      near.written = written
    }
    return [...told, ...(p.length === 0 ? [] : [{ k: 'heap' as const, t: at, p }])]
  }

  close(): void {
    for (const { heap } of this.#near.values()) heap?.close()
    this.#near.clear()
  }

  /** Null: it is gone, or nothing that we could read. */
  #open(near: Near): Omit<HeapSource, 't' | 'i'> | Omit<RefusedHeap, 't' | 'i'> | 'later' | null {
    if (!isAlive(near.process, this.#proc)) return null
    if (near.tries === MOST_TRIES)
      return near.wasOpen ? null : { k: 'refused', why: 'there was nothing that we could read' }
    near.tries++
    if (!this.#mayRead(near.process.pid)) return STRANGE
    const heap = goHeap.open(near.process, this.#proc)
    if (heap === null) return 'later'
    if ('kind' in heap) return { k: 'refused', why: heap.why }
    // who is there now is who was opened, or what is open reads nothing
    if (!this.#mayRead(near.process.pid) || !isAlive(near.process, this.#proc)) {
      heap.close()
      return STRANGE
    }
    near.heap = heap
    near.wasOpen = true
    near.tries = 0
    return { k: 'source', from: heap.from, collector: heap.collector }
  }

  /** Null: what was open is not its heap any more. */
  #read(near: Near, heap: OpenHeap, t: number): HeapReading | null {
    const read = heap.read()
    if (read === null || 'kind' in read) return null
    near.outside.look(heap, t)
    return { ...read, outsideKiB: near.outside.kib }
  }
}
