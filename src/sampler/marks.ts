import { closeSync, readSync } from 'node:fs'
import { tryOpenRegular } from '../files/read-regular.ts'
import { decodeForeign } from './decode-foreign.ts'

const MOST = 10_000
const LONGEST_BYTES = 200
/** All that the file may hold of use; empty lines beyond are read on in later ticks. */
const MOST_BYTES_A_CALL = MOST * (LONGEST_BYTES + 1)
const LINE_BREAK = 0x0a

/**
 * Names that processes append to the marks file, as they come. Untrusted: capped in number and
 * length, no control characters.
 */
export class Marks {
  readonly #file: number
  readonly #buffer = Buffer.allocUnsafe(16_384)
  #position = 0
  #rest = Buffer.alloc(0)
  #left = MOST
  /** lines beyond those that are kept; of a file that goes on for ever, what was looked at */
  beyond = 0

  constructor(path: string) {
    this.#file = tryOpenRegular(path)
  }

  /**
   * Names appended since the call before. A line without its break may still grow: it is taken when
   * `isLast`.
   */
  read(isLast = false): string[] {
    const names: string[] = []
    const until = this.#position + MOST_BYTES_A_CALL
    for (
      let length = this.#buffer.length;
      length === this.#buffer.length && this.#position < until;
    ) {
      length = this.#readPart()
      if (length > 0) names.push(...this.#take(this.#buffer.subarray(0, length)))
    }
    if (isLast && this.#rest.length > 0) names.push(...this.#take(Buffer.of(LINE_BREAK)))
    return names
  }

  close(): void {
    if (this.#file >= 0) closeSync(this.#file)
  }

  #readPart(): number {
    if (this.#file < 0) return 0
    try {
      const length = readSync(this.#file, this.#buffer, 0, this.#buffer.length, this.#position)
      this.#position += length
      return length
    } catch {
      return 0
    }
  }

  #take(appended: Buffer): string[] {
    const bytes = Buffer.concat([this.#rest, appended])
    const names: string[] = []
    let from = 0
    for (let end = bytes.indexOf(LINE_BREAK); end >= 0; end = bytes.indexOf(LINE_BREAK, from)) {
      const name = cleanName(bytes.subarray(from, end))
      if (name !== '' && this.#left-- > 0) names.push(name)
      else if (name !== '') this.beyond++
      from = end + 1
    }
    // one byte more than a name may have is enough to know that it is too long
    this.#rest = Buffer.from(bytes.subarray(from, from + LONGEST_BYTES + 1))
    return names
  }
}

function cleanName(line: Buffer): string {
  const name = decodeForeign(cut(line)).trim()
  // eslint-disable-next-line no-control-regex -- control characters are what is taken out
  return name.replace(/[\u0000-\u001F\u007F]/g, '?')
}

/** To 200 bytes, not within a character (whose bytes but the first are 10xxxxxx, three at most). */
function cut(line: Buffer): Buffer {
  if (line.length <= LONGEST_BYTES) return line
  let end = LONGEST_BYTES
  while (end > LONGEST_BYTES - 3 && ((line[end] ?? 0) & 0xc0) === 0x80) end--
  return line.subarray(0, end)
}
