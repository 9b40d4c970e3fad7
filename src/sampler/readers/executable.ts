import { closeSync, openSync, readlinkSync, readSync, statSync } from 'node:fs'
import { decodeForeign } from '../decode-foreign.ts'

const MOST_REMEMBERED = 10_000
const isGoByFile = new Map<string, boolean>()

/**
 * Path of the running executable, '' where it is refused. A replaced file has ` (deleted)` behind
 * it, which is cut.
 */
export function readExecutable(proc: string, pid: number): string {
  try {
    return decodeForeign(readlinkSync(`${proc}/${pid}/exe`, 'buffer')).replace(/ \(deleted\)$/, '')
  } catch {
    return ''
  }
}

/**
 * Whether an executable was built by Go; remembered by device, inode and time, so each file is
 * looked into once.
 */
export function isGoProgram(proc: string, pid: number): boolean {
  const path = `${proc}/${pid}/exe`
  try {
    const { dev, ino, mtimeMs } = statSync(path)
    const key = `${dev}:${ino}:${mtimeMs}`
    const known = isGoByFile.get(key)
    if (known !== undefined) return known
    const found = hasGoSection(path)
    if (isGoByFile.size < MOST_REMEMBERED) isGoByFile.set(key, found)
    return found
  } catch {
    return false
  }
}

/**
 * Go's linker writes a section `.go.buildinfo` (debug/buildinfo), also into stripped programs:
 * three small reads, however large the file.
 */
function hasGoSection(path: string): boolean {
  const file = openSync(path, 'r')
  try {
    const head = readPart(file, 0, 64)
    // elf(5): 64-bit little-endian, which are all platforms of Node's but s390x
    if (head.length < 64 || head.readUInt32BE(0) !== 0x7f45_4c46 || head[4] !== 2 || head[5] !== 1)
      return false
    const [offset, entryBytes, count, namesIndex] = [
      Number(head.readBigUInt64LE(40)),
      head.readUInt16LE(58),
      head.readUInt16LE(60),
      head.readUInt16LE(62),
    ]
    const table = readPart(file, offset, entryBytes * count)
    const names = table.subarray(namesIndex * entryBytes, (namesIndex + 1) * entryBytes)
    if (names.length < 64) return false
    return readPart(
      file,
      Number(names.readBigUInt64LE(24)),
      Math.min(Number(names.readBigUInt64LE(32)), 65_536),
    ).includes('\0.go.buildinfo\0')
  } finally {
    closeSync(file)
  }
}

function readPart(file: number, position: number, length: number): Buffer {
  const part = Buffer.alloc(length)
  return part.subarray(0, readSync(file, part, 0, length, position))
}
