import { readdirSync, statSync } from 'node:fs'

/** Open descriptors of a process; -1 where it is refused (another user's) or gone. */
export function countDescriptors(proc: string, pid: number): number {
  const directory = `${proc}/${pid}/fd`
  try {
    // since Linux 6.2 its size is their number (proc_fd_getattr); before it is 0, and 100,000 names
    // have to be listed
    return statSync(directory).size || readdirSync(directory).length
  } catch {
    return -1
  }
}
