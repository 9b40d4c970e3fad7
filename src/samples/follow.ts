import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { decodeLine } from './decode.ts'
import type { SampleRecord } from './record.ts'

const PART_BYTES = 262_144

/**
 * Reads the records that were appended since the call before; whole lines only, unreadable ones
 * skipped. Of a ring it follows from one segment to the next, whose head begins anew; what was
 * turned over more than once since the last call is left out.
 */
export class Follower {
  readonly #path: string
  #file: number | null = null
  #position = 0
  #rest = Buffer.alloc(0)

  constructor(path: string) {
    this.#path = path
  }

  read(): SampleRecord[] {
    this.#file ??= this.#open()
    if (this.#file === null) return [] // not there yet
    // asked before it is read to its end: what was turned over is whole
    const isOver = this.#isTurnedOver(this.#file)
    const records = this.#readOn(this.#file)
    if (!isOver) return records
    this.close()
    return [...records, ...this.read()]
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file)
    this.#file = null
    this.#position = 0
    this.#rest = Buffer.alloc(0)
  }

  #open(): number | null {
    try {
      return openSync(this.#path, 'r')
    } catch {
      return null
    }
  }

  #isTurnedOver(file: number): boolean {
    const now = statSync(this.#path, { throwIfNoEntry: false })
    return now !== undefined && now.ino !== fstatSync(file).ino
  }

  #readOn(file: number): SampleRecord[] {
    const bytes = Buffer.concat([this.#rest, ...this.#readAppended(file)])
    // cut as bytes: a half written line may end within a character
    const end = bytes.lastIndexOf(0x0a) + 1
    // a copy: a part of a block would keep all of it
    this.#rest = Buffer.from(bytes.subarray(end))
    return bytes
      .toString('utf8', 0, end)
      .split('\n')
      .flatMap((line) => decodeLine(line) ?? [])
  }

  #readAppended(file: number): Buffer[] {
    const parts: Buffer[] = []
    for (let length = PART_BYTES; length === PART_BYTES;) {
      const part = Buffer.allocUnsafe(PART_BYTES)
      length = readSync(file, part, 0, PART_BYTES, this.#position)
      this.#position += length
      parts.push(part.subarray(0, length))
    }
    return parts
  }
}
