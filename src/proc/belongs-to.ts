import { readFileSync } from 'node:fs'

/**
 * All rights of a process are this user's: real, effective, saved and of the file system. One that
 * runs with other rights than its user's, as with a set-user-ID bit, is not his to look into.
 */
export function belongsTo(uid: number, pid: number, proc = '/proc'): boolean {
  try {
    const status = readFileSync(`${proc}/${pid}/status`, 'latin1')
    const ids = /^Uid:\t(\d+)\t(\d+)\t(\d+)\t(\d+)$/m.exec(status)
    return ids?.slice(1).every((id) => Number(id) === uid) === true
  } catch {
    return false // gone
  }
}
