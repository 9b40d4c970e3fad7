import { closeSync, readSync } from 'node:fs'
import { openFile } from './open-file.ts'

const buffer = Buffer.allocUnsafe(65_536)

/**
 * The beginning of a file of /proc or /sys as bytes, none where it cannot be read. Their sizes are
 * said to be 0, and their text is made when they are read: one read gets it whole (seq_file,
 * single_open). The view is valid until the next call.
 */
export function readBytes(path: string, cap = buffer.length): Buffer {
  const file = openFile(path)
  if (file < 0) return buffer.subarray(0, 0)
  try {
    return buffer.subarray(0, readSync(file, buffer, 0, cap, 0))
  } catch {
    return buffer.subarray(0, 0) // ESRCH: gone between open and read
  } finally {
    closeSync(file)
  }
}

export function readText(path: string, cap?: number): string {
  return readBytes(path, cap).toString('latin1')
}

/**
 * A file that is read again and again by one descriptor: no path look-up, which is most of the cost
 * (docs/measurements.md#reading).
 */
export class CachedFile {
  readonly #file: number
  readonly #buffer: Buffer

  /** `file`: by which it is read, where somebody has opened it already */
  constructor(path: string, size = 4096, file = openFile(path)) {
    this.#file = file
    this.#buffer = Buffer.allocUnsafe(size)
  }

  /** '' where it cannot be read. */
  read(): string {
    if (this.#file < 0) return ''
    try {
      return this.#buffer.toString(
        'latin1',
        0,
        readSync(this.#file, this.#buffer, 0, this.#buffer.length, 0),
      )
    } catch {
      return ''
    }
  }
}
