import { readFileSync } from 'node:fs'

/** Whose a process is and what it may, by `/proc/PID/status` (proc_pid_status(5)). */
export interface Credentials {
  /** in the innermost of its namespaces, where it names its files by it */
  readonly innerPid: number
  /** real, effective, saved, of the file system; likewise the groups */
  readonly uids: readonly number[]
  readonly gids: readonly number[]
  /** capabilities that it has or may take, and signals that it catches, a bit each */
  readonly permitted: bigint
  readonly caught: bigint
}

/** Null: it is gone, or its status cannot be understood. */
export function readCredentials(pid: number, proc = '/proc'): Credentials | null {
  let text: string
  try {
    text = readFileSync(`${proc}/${pid}/status`, 'latin1')
  } catch {
    return null
  }
  // the kernel escapes line breaks in the name, so that a line begins with its field
  const field = (name: string): string =>
    new RegExp(`^${name}:[ \\t]*(.*)$`, 'm').exec(text)?.[1]?.trim() ?? ''
  const numbers = (name: string): number[] => field(name).split(/\s+/).map(Number)
  const bits = (name: string): bigint | null =>
    /^[0-9a-f]{16}$/.test(field(name)) ? BigInt(`0x${field(name)}`) : null
  const [permitted, caught] = [bits('CapPrm'), bits('SigCgt')]
  const innerPid = numbers('NSpid').at(-1) ?? Number.NaN
  if (permitted === null || caught === null || !(innerPid > 0)) return null
  const [uids, gids] = [numbers('Uid'), numbers('Gid')]
  return [...uids, ...gids].length === 8 && [...uids, ...gids].every(Number.isSafeInteger)
    ? { innerPid, uids, gids, permitted, caught }
    : null
}
