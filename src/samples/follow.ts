import { closeSync, openSync, readSync } from 'node:fs'
import { decodeLine } from './decode.ts'
import type { SampleRecord } from './record.ts'

const PART_BYTES = 262_144

/** Reads the records that were appended since the call before; whole lines only, unreadable ones skipped. */
export class Follower {
  readonly #path: string
  #position = 0
  #rest = Buffer.alloc(0)

  constructor(path: string) {
    this.#path = path
  }

  read(): SampleRecord[] {
    const bytes = Buffer.concat([this.#rest, ...this.#readAppended()])
    // cut as bytes: a half written line may end within a character
    const end = bytes.lastIndexOf(0x0A) + 1
    this.#rest = bytes.subarray(end)
    return bytes.toString('utf8', 0, end).split('\n').flatMap(line => decodeLine(line) ?? [])
  }

  #readAppended(): Buffer[] {
    let file: number
    try {
      file = openSync(this.#path, 'r')
    } catch {
      return [] // not there yet
    }
    try {
      const parts: Buffer[] = []
      for (let length = PART_BYTES; length === PART_BYTES;) {
        const part = Buffer.allocUnsafe(PART_BYTES)
        length = readSync(file, part, 0, PART_BYTES, this.#position)
        this.#position += length
        parts.push(part.subarray(0, length))
      }
      return parts
    } finally {
      closeSync(file)
    }
  }
}
