import { closeSync, openSync, readSync } from 'node:fs'
import { parseStat, type Stat } from './stat.ts'

/** Some 350 bytes, of which the name has at most 64. */
const buffer = Buffer.allocUnsafe(4096)

/**
 * Null where there is no such process, or no descriptor is left to read it. One read gets it whole,
 * and the buffer is shared: a sampler calls this for each process.
 */
export function readStat(proc: string, pid: number): Stat | null {
  let file: number
  try {
    file = openSync(`${proc}/${pid}/stat`, 'r')
  } catch {
    return null
  }
  try {
    return parseStat(buffer.toString('latin1', 0, readSync(file, buffer, 0, buffer.length, 0)))
  } catch {
    return null // ESRCH: gone between open and read
  } finally {
    closeSync(file)
  }
}
