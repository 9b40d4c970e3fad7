import { readCredentials } from './read-credentials.ts'

/**
 * All rights of a process are this user's: real, effective, saved and of the file
 * system. One that runs with other rights than its user's, as with a set-user-ID or set-group-ID
 * bit or with capabilities of its file, is not his to look into (ptrace_may_access in
 * kernel/ptrace.c).
 */
export function belongsTo(uid: number, pid: number, proc = '/proc'): boolean {
  const found = readCredentials(pid, proc)
  return (
    found !== null &&
    (uid === 0 || found.permitted === 0n) &&
    found.uids.every((id) => id === uid) &&
    new Set(found.gids).size === 1
  )
}
