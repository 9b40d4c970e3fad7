import { existsSync, linkSync, renameSync, rmSync, statSync } from 'node:fs'
import { Appender } from './append.ts'
import { Carry } from './carry.ts'
import type { SampleRecord } from './record.ts'
import { segmentPath } from './segments.ts'

/** Closed segments that are kept beside the one that is written. */
const SEGMENTS = 8

/** What a ring keeps: everything of the last `retainMs`, as long as that fits into `mostBytes`. */
export interface Retention {
  readonly retainMs: number
  readonly mostBytes: number
}

/**
 * Appends records to `path`. With a retention without end: when an eighth of it is over, what was
 * written becomes a numbered segment beside it, `path` goes on with all that holds by then, and the
 * oldest segment is deleted. Each segment can be read without those before it, and all of them one
 * after the other are what was recorded.
 */
export class SampleWriter {
  readonly #path: string
  readonly #retention: Retention | null
  readonly #out: Appender
  readonly #epochMs: () => number
  readonly #carry = new Carry()
  readonly #closed: { readonly path: string; readonly endMs: number }[] = []
  #count = 0
  #fromMs = 0
  #bytes = 0
  /** of this file so far, with those that were given up */
  #lines = 0
  /** of the lines that were given up, how many the file tells of */
  #toldLost = 0

  /** `epochMs`: the clock on the wall, ms since 1970. */
  constructor(path: string, retention: Retention | null, epochMs: () => number = Date.now) {
    this.#path = path
    this.#epochMs = epochMs
    this.#retention = retention
    this.#out = new Appender(path)
  }

  /** lines that were given up */
  get lost(): number {
    return this.#out.lost
  }

  append(record: SampleRecord): void {
    if (this.#retention !== null) {
      this.#carry.take(record)
      if (record.k === 'tick' && this.#isFull(record.t, this.#retention) && !this.#out.isWaiting) {
        this.#turn(record.t, this.#retention)
        return
      }
    }
    this.#write(record)
    this.#tellLost('t' in record ? record.t : 0)
  }

  /** As an Appender. */
  makeRoom(): void {
    this.#out.makeRoom()
  }

  syncSometimes(nowMs: number): void {
    this.#out.syncSometimes(nowMs)
  }

  sync(): void {
    this.#out.sync()
  }

  close(): void {
    this.#out.close()
  }

  #isFull(t: number, { retainMs, mostBytes }: Retention): boolean {
    return t - this.#fromMs >= retainMs / SEGMENTS || this.#bytes >= mostBytes / (SEGMENTS + 1)
  }

  /** The tick at `t` opens the next segment. */
  #turn(t: number, { retainMs }: Retention): void {
    const next = `${this.#path}.next`
    rmSync(next, { force: true })
    this.#out.moveTo(next)
    this.#bytes = 0
    this.#lines = 0
    this.#fromMs = t
    for (const record of this.#carry.opening(this.#epochMs() - t)) this.#write(record)
    const closed = segmentPath(this.#path, ++this.#count)
    keepAs(this.#path, closed)
    renameSync(next, this.#path)
    this.#closed.push({ path: closed, endMs: t })
    while (this.#closed.length > SEGMENTS || (this.#closed[0]?.endMs ?? t) < t - retainMs)
      rmSync(this.#closed.shift()?.path ?? '', { force: true })
  }

  /** As soon as there is room: whoever reads finds fewer lines than there were. */
  #tellLost(t: number): void {
    const { lost, isWaiting } = this.#out
    if (lost === this.#toldLost || isWaiting) return
    this.#toldLost = lost
    this.append({
      k: 'limited',
      t: Math.round(t),
      reason: 'records could not be written (disk full?)',
      count: lost,
    })
  }

  #write(record: SampleRecord): void {
    const isCounted = record.k === 'tick' || record.k === 'end'
    const line = encodeRecord(isCounted ? { ...record, r: this.#lines } : record)
    this.#lines++
    this.#bytes += Buffer.byteLength(line) + 1
    this.#out.append(line)
  }
}

/**
 * By a second name, so that there is a file of the first at any moment; not every file system has
 * links.
 */
function keepAs(path: string, name: string): void {
  try {
    linkSync(path, name)
  } catch {
    if (!existsSync(name) || statSync(name).ino !== statSync(path).ino) renameSync(path, name)
  }
}

/**
 * One record as its line, without the line break. `k` comes first: readers may tell lines apart by
 * their start.
 */
export function encodeRecord(record: SampleRecord): string {
  return JSON.stringify(record)
}
