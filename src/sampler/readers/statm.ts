import { closeSync, readSync } from 'node:fs'

const LONGEST = 128
const buffer = Buffer.allocUnsafe(LONGEST)
let pages = 0
let sharedPages = 0

/**
 * `zeros`: exiting, or its first thread ended before others. `gone`: ended and reaped, even if its
 * pid is in use again. `failed`: could not be read this time.
 */
export type StatmAnswer = 'read' | 'zeros' | 'gone' | 'failed'

/**
 * What the last `readStatm` saw, in pages. Two numbers of a module, since an object per process and
 * tick would be garbage.
 */
export const lastResidentPages = (): number => pages
export const lastSharedPages = (): number => sharedPages

/**
 * Reads `/proc/PID/statm` by an open descriptor, which stays with its process even when the pid is
 * used again (ESRCH then).
 */
export function readStatm(file: number): StatmAnswer {
  // most that fail are of who ended, which is no news: three quarters of what an error costs is
  // its stack
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  let length: number
  try {
    length = readSync(file, buffer, 0, LONGEST, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH' ? 'gone' : 'failed'
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
  return parseStatm(buffer, length) ? 'read' : 'zeros'
}

export const closeStatm = (file: number): void => {
  if (file >= 0) closeSync(file)
}

/**
 * `12345 678 90 1 0 234 0`: size, resident, shared, ... in pages (proc(5)). False where resident is
 * 0 or missing.
 */
export function parseStatm(bytes: Buffer, length: number): boolean {
  let at = 0
  while (at < length && bytes[at] !== 0x20) at++
  let resident = 0
  for (at++; at < length; at++) {
    const digit = (bytes[at] ?? 0) - 0x30
    if (digit < 0 || digit > 9) break
    resident = resident * 10 + digit
  }
  let shared = 0
  for (at++; at < length; at++) {
    const digit = (bytes[at] ?? 0) - 0x30
    if (digit < 0 || digit > 9) break
    shared = shared * 10 + digit
  }
  pages = resident
  sharedPages = shared
  return resident > 0
}
