import { readFileSync } from 'node:fs'

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
