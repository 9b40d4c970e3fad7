import { readSync } from 'node:fs'

const LONGEST = 128
const buffer = Buffer.allocUnsafe(LONGEST)

/** By an open descriptor of `/proc/loadavg`, 20 times a second: no text is made of it. */
export function readLastPid(file: number): number {
  if (file < 0) return 0
  try {
    return parseLastPid(buffer, readSync(file, buffer, 0, LONGEST, 0))
  } catch {
    return 0
  }
}

/**
 * `0.20 0.18 0.12 1/80 11206`: the last pid given out in this PID namespace; 0 where it cannot be
 * told. Threads take pids too.
 */
export function parseLastPid(bytes: Buffer, length: number): number {
  let at = length - 1
  while (at >= 0 && bytes[at] === 0x0a) at--
  let pid = 0
  for (let unit = 1; at >= 0 && bytes[at] !== 0x20; at--, unit *= 10) {
    const digit = (bytes[at] ?? 0) - 0x30
    if (digit < 0 || digit > 9) return 0
    pid += digit * unit
  }
  return Number.isSafeInteger(pid) ? pid : 0
}
