import { closeSync, openSync, readSync } from 'node:fs'

const LONGEST = 128
const buffer = Buffer.allocUnsafe(LONGEST)
let pages = 0
let sharedPages = 0

/** What the last `readStatm` saw, in pages. Two numbers of a module, since an object per process and tick would be garbage. */
export const lastResidentPages = (): number => pages
export const lastSharedPages = (): number => sharedPages

/**
 * Reads `/proc/PID/statm` by an open descriptor, which stays with its process even when the pid is used again (ESRCH then).
 * False: the process is gone, or dying (statm is all zeros between exit and reaping, FAULTS 6).
 */
export function readStatm(file: number): boolean {
  let length: number
  try {
    length = readSync(file, buffer, 0, LONGEST, 0)
  } catch {
    return false
  }
  return parseStatm(buffer, length)
}

export function openStatm(path: string): number {
  try {
    return openSync(path, 'r')
  } catch {
    return -1
  }
}

export const closeStatm = (file: number): void => { if (file >= 0) closeSync(file) }

/** `12345 678 90 1 0 234 0`: size, resident, shared, ... in pages (proc(5)). False where resident is 0 or missing. */
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
