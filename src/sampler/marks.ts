import { closeSync, openSync, readSync } from 'node:fs'
import { decodeForeign } from './readers/cmdline.ts'

const MOST = 10_000
const LONGEST_BYTES = 200

/** Names that processes append to the marks file, as they come. Untrusted: capped in number and length, no control characters. */
export class Marks {
  readonly #file: number
  readonly #buffer = Buffer.allocUnsafe(16_384)
  #position = 0
  #rest = Buffer.alloc(0)
  #count = 0

  constructor(path: string) {
    let file = -1
    try {
      file = openSync(path, 'r')
    } catch {
      file = -1 // a run directory made by hand may have none
    }
    this.#file = file
  }

  /** Names appended since the call before; a line without its break is taken once it has one. */
  read(): string[] {
    if (this.#file < 0 || this.#count >= MOST) return []
    let length: number
    try {
      length = readSync(this.#file, this.#buffer, 0, this.#buffer.length, this.#position)
    } catch {
      return []
    }
    if (length === 0) return []
    this.#position += length
    const bytes = Buffer.concat([this.#rest, this.#buffer.subarray(0, length)])
    const end = bytes.lastIndexOf(0x0A)
    this.#rest = Buffer.from(bytes.subarray(end + 1).subarray(0, LONGEST_BYTES + 1))
    const names = end < 0 ? [] : splitLines(bytes.subarray(0, end))
    this.#count += names.length
    return names.slice(0, MOST - this.#count + names.length)
  }

  close(): void {
    if (this.#file >= 0) closeSync(this.#file)
  }
}

function splitLines(bytes: Buffer): string[] {
  return bytes.toString('latin1').split('\n').filter(line => line.trim() !== '').map(line =>
    // eslint-disable-next-line no-control-regex -- control characters are what is taken out
    decodeForeign(Buffer.from(line, 'latin1').subarray(0, LONGEST_BYTES)).replace(/[\u0000-\u001F\u007F]/g, '?'))
}
