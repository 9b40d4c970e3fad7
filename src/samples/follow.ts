import { closeSync, fstatSync, readSync, statSync } from 'node:fs'
import { tryOpenRegular } from '../files/read-regular.ts'
import { decodeLine } from './decode.ts'
import type { SampleRecord } from './record.ts'

const PART_BYTES = 262_144
/** What a call reads: of a file that no sampler wrote the rest is left to the next one. */
const MOST_PARTS = 256
/** As in read.ts. */
const LONGEST_LINE_BYTES = 16 * 2 ** 20

/**
 * Reads the records that were appended since the call before; whole lines only, unreadable ones
 * skipped. Of a ring it follows from one segment to the next, whose head begins anew; what was
 * turned over more than once since the last call is left out.
 */
export class Follower {
  readonly #path: string
  #file = -1
  #position = 0
  #rest = Buffer.alloc(0)

  constructor(path: string) {
    this.#path = path
  }

  read(): SampleRecord[] {
    if (this.#file < 0) this.#file = tryOpenRegular(this.#path)
    if (this.#file < 0) return [] // not there yet
    // asked before it is read to its end: what was turned over is whole
    const isOver = this.#isTurnedOver(this.#file)
    const records = this.#readOn(this.#file)
    if (!isOver) return records
    this.close()
    return [...records, ...this.read()]
  }

  close(): void {
    if (this.#file >= 0) closeSync(this.#file)
    this.#file = -1
    this.#position = 0
    this.#rest = Buffer.alloc(0)
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
    const rest = bytes.subarray(end)
    this.#rest = Buffer.from(rest.length > LONGEST_LINE_BYTES ? [] : rest)
    return bytes
      .toString('utf8', 0, end)
      .split('\n')
      .flatMap((line) => decodeLine(line) ?? [])
  }

  #readAppended(file: number): Buffer[] {
    const parts: Buffer[] = []
    for (let length = PART_BYTES; length === PART_BYTES && parts.length < MOST_PARTS;) {
      const part = Buffer.allocUnsafe(PART_BYTES)
      length = readSync(file, part, 0, PART_BYTES, this.#position)
      this.#position += length
      parts.push(part.subarray(0, length))
    }
    return parts
  }
}
