import { readFileSync } from 'node:fs'
import { readBytes } from '../read-file.ts'

/**
 * True when a process was started with `NAME=value`. Read for orphans only, and never kept: an
 * environment holds secrets.
 */
export function hasEnvironment(proc: string, pid: number, name: string, value: string): boolean {
  const entry = Buffer.from(`${name}=${value}\0`)
  try {
    // whole: an environment may have megabytes, and what was added last stands last
    const environment = readFileSync(`${proc}/${pid}/environ`)
    return (
      environment.subarray(0, entry.length).equals(entry) ||
      environment.includes(Buffer.concat([Buffer.of(0), entry]))
    )
  } catch {
    return false // another user's process, or gone
  }
}

/**
 * What tells the value of a variable that a process was started with; '' where it was not, or where
 * that is refused. Only within the first 64 KiB: what is asked for says how large a heap is, and a
 * heap that nobody knows of is taken as usual.
 */
export function readEnvironment(proc: string, pid: number): (name: string) => string {
  const entries = readBytes(`${proc}/${pid}/environ`).toString('latin1').split('\0')
  return (name) =>
    entries.findLast((entry) => entry.startsWith(`${name}=`))?.slice(name.length + 1) ?? ''
}
