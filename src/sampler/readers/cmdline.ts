import { decodeForeign } from '../decode-foreign.ts'
import { readBytes } from '../read-file.ts'

const MOST_BYTES = 4096

/**
 * The first 4,096 bytes of `/proc/PID/cmdline`, which may be 2 MB long: 0.02 ms against 1.9 ms
 * (docs/measurements.md#command-lines). Valid until the next read.
 */
export function readCmdline(proc: string, pid: number): Buffer {
  return readBytes(`${proc}/${pid}/cmdline`, MOST_BYTES)
}

/**
 * `node\0server.js\0--port\0` as arguments. `argBytes` is the length of argv's own memory (-1 where
 * it is not told): a process that overwrote the last NUL of its argv shows its ENVIRONMENT behind
 * it (docs/measurements.md#command-lines), which is cut off. A cut argument ends in `...`.
 */
export function parseCmdline(bytes: Buffer, argBytes = -1): string[] {
  const own = argBytes >= 0 ? bytes.subarray(0, argBytes) : bytes
  const words: string[] = []
  for (let from = 0; from < own.length;) {
    const end = own.indexOf(0, from)
    const isCut = end < 0 && own.length >= MOST_BYTES
    words.push(
      `${decodeForeign(own.subarray(from, end < 0 ? own.length : end))}${isCut ? '...' : ''}`,
    )
    from = end < 0 ? own.length : end + 1
  }
  // a title that a process gave itself leaves NULs where its arguments were
  while (words.at(-1) === '') words.pop()
  return words
}
