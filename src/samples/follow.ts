import { closeSync, openSync, readSync } from 'node:fs'
import type { SampleRecord } from './record.ts'

/** Reads the records that were appended since the call before; whole lines only, unreadable ones skipped. */
export class Follower {
  readonly #path: string
  #position = 0
  #rest = ''

  constructor(path: string) {
    this.#path = path
  }

  read(): SampleRecord[] {
    const lines = (this.#rest + this.#readAppended()).split('\n')
    this.#rest = lines.pop() ?? ''
    return lines.flatMap(line => {
      try {
        return [JSON.parse(line) as SampleRecord]
      } catch {
        return []
      }
    })
  }

  #readAppended(): string {
    let file: number
    try {
      file = openSync(this.#path, 'r')
    } catch {
      return ''
    }
    const buffer = Buffer.alloc(262_144)
    const parts: Buffer[] = []
    for (let length = 1; length > 0;) {
      length = readSync(file, buffer, 0, buffer.length, this.#position)
      this.#position += length
      parts.push(Buffer.from(buffer.subarray(0, length)))
    }
    closeSync(file)
    return Buffer.concat(parts).toString('utf8')
  }
}
