import { readFileSync } from 'node:fs'

// include/uapi/linux/auxvec.h
const AT_PAGESZ = 6
const AT_CLKTCK = 17

/** Page size in bytes and clock ticks a second, as the kernel told this process at its start. */
export function readAuxv(proc: string): { pageBytes: number; clockTicksPerSecond: number } {
  const bytes = readVector(proc)
  const values = new Map<number, number>()
  // pairs of unsigned long; every platform of Node's is 64 bit little-endian but s390x, where the
  // defaults hold as well
  for (let at = 0; at + 16 <= bytes.length; at += 16)
    values.set(Number(bytes.readBigUInt64LE(at)), Number(bytes.readBigUInt64LE(at + 8)))
  return {
    pageBytes: values.get(AT_PAGESZ) ?? 4096,
    clockTicksPerSecond: values.get(AT_CLKTCK) ?? 100,
  }
}

function readVector(proc: string): Buffer {
  try {
    return readFileSync(`${proc}/self/auxv`)
  } catch {
    return Buffer.alloc(0) // not shown here
  }
}
