import { readdirSync } from 'node:fs'

/** Open descriptors of a process; -1 where it is refused (another user's) or gone. */
export function countDescriptors(proc: string, pid: number): number {
  try {
    return readdirSync(`${proc}/${String(pid)}/fd`).length
  } catch {
    return -1
  }
}
