import { closeSync, readSync } from 'node:fs'
import { openFile } from './open-file.ts'

const CHUNK_BYTES = 65_536
/** A table of 100,000 sockets; what is behind is not looked at. */
const MOST_BYTES = 16 * 2 ** 20

const buffer = Buffer.allocUnsafe(CHUNK_BYTES)

/** Calls `visit` for each line of a file of /proc until it says no; for none if it is refused. */
export function readLines(path: string, visit: (line: string) => boolean): void {
  const file = openFile(path)
  if (file < 0) return
  try {
    let rest = ''
    for (let bytes = 0; bytes < MOST_BYTES;) {
      const length = readSync(file, buffer, 0, CHUNK_BYTES, null)
      if (length === 0) return
      bytes += length
      const lines = (rest + buffer.toString('latin1', 0, length)).split('\n')
      rest = lines.pop() ?? ''
      if (!lines.every(visit)) return
    }
  } catch {
    // ESRCH: gone between open and read
  } finally {
    closeSync(file)
  }
}
