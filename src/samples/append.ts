import { closeSync, fdatasyncSync, rmSync, writeSync } from 'node:fs'
import { createFile, openNew, openToAppend } from '../files/save-file.ts'
import { reserveOf } from './reserve.ts'

const SYNC_EVERY_MS = 5000
const RESERVE_BYTES = 65_536
const MOST_WAITING_BYTES = 4 * 2 ** 20
const TICK = Buffer.from('{"k":"tick"')

/**
 * Appends records, one write a line: a kill at any moment tears no line (25 kills, 0 torn). A full
 * disk first writes short and then fails (docs/measurements.md#writing): what could not be written
 * waits, so the file stays a whole beginning of what was recorded. A reserve beside it makes room
 * for the end.
 */
export class Appender {
  #file: number
  readonly #reserve: string
  /** lines, and of the first perhaps its rest, that wait for room */
  #waiting: Buffer[] = []
  #waitingBytes = 0
  #isTorn = false
  #lastSyncMs = 0
  /** lines that were given up */
  lost = 0

  constructor(path: string) {
    this.#file = openToAppend(path)
    this.#reserve = reserveOf(path)
    try {
      rmSync(this.#reserve, { force: true }) // somebody's link would be followed
      createFile(this.#reserve, Buffer.alloc(RESERVE_BYTES))
    } catch {
      rmSync(this.#reserve, { force: true }) // the disk is full already
    }
  }

  /** Lines wait for room: the file ends where it is. */
  get isWaiting(): boolean {
    return this.#waiting.length > 0
  }

  /**
   * Goes on in another file, which is made. To be called when nothing waits; throws where it cannot
   * be made.
   */
  moveTo(path: string): void {
    const file = openNew(path)
    closeSync(this.#file)
    this.#file = file
  }

  /** `line` without its line break. */
  append(line: string): void {
    const bytes = Buffer.from(`${line}\n`)
    this.#waiting.push(bytes)
    this.#waitingBytes += bytes.length
    this.#flush()
    this.#shed(MOST_WAITING_BYTES)
  }

  /** The end is near: what waits gets the reserve, the newest of it first. */
  makeRoom(): void {
    if (this.#waiting.length > 0) this.#flush()
    rmSync(this.#reserve, { force: true })
    this.#shed(RESERVE_BYTES / 2)
    this.#flush()
  }

  /**
   * Costs 1.4-2.5 ms, hence every 5 s only: what a power cut may take
   * (docs/measurements.md#writing).
   */
  syncSometimes(nowMs: number): void {
    if (nowMs - this.#lastSyncMs < SYNC_EVERY_MS) return
    this.#lastSyncMs = nowMs
    this.sync()
  }

  /** What was written outlives the machine as well. */
  sync(): void {
    try {
      fdatasyncSync(this.#file)
    } catch {
      return // not every file system can; the data is in the kernel all the same
    }
  }

  close(): void {
    rmSync(this.#reserve, { force: true })
    closeSync(this.#file)
  }

  #flush(): void {
    for (let first = this.#waiting[0]; first !== undefined; first = this.#waiting[0]) {
      const written = this.#write(first)
      this.#waitingBytes -= written
      this.#isTorn = written < first.length && (this.#isTorn || written > 0)
      if (written < first.length) {
        this.#waiting[0] = first.subarray(written)
        return
      }
      this.#waiting.shift()
    }
  }

  #write(bytes: Buffer): number {
    try {
      return writeSync(this.#file, bytes)
    } catch {
      return 0
    }
  }

  /**
   * Gives up samples before what says who is who: the next one holds all values again. Never the
   * rest of a torn line.
   */
  #shed(mostBytes: number): void {
    if (this.#waitingBytes <= mostBytes) return
    const rest = this.#isTorn ? this.#waiting.splice(0, 1) : []
    for (const mayGo of [isTick, () => true]) {
      this.#waiting = this.#waiting.filter((line) => {
        const stays = this.#waitingBytes <= mostBytes || !mayGo(line)
        if (!stays) {
          this.#waitingBytes -= line.length
          this.lost++
        }
        return stays
      })
    }
    this.#waiting.unshift(...rest)
  }
}

const isTick = (line: Buffer): boolean => line.subarray(0, TICK.length).equals(TICK)
