import { lstatSync, readlinkSync, type Stats } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** As whom a process runs, and who let it. */
export interface RunsAs {
  readonly uid: number
  /** who called sudo, and that user's own group; NaN where nobody did */
  readonly sudoUid: number
  readonly sudoGid: number
  /** a job of another CI than GitHub's: what lies there is the job's, whoever owns it */
  readonly isJob: boolean
}

/** path_resolution(7): as many links the kernel follows */
const MOST_LINKS = 40
const STICKY = 0o1000
/** Debian policy 9.2.2: groups below are the system's; `users` has people in it. */
const FIRST_GROUP_OF_USERS = 1000
const USERS_GROUP = 100

/** Of this process. */
export function readRunsAs(env: NodeJS.ProcessEnv = process.env): RunsAs {
  const parseId = (text = ''): number => (/^\d{1,10}$/.test(text) ? Number(text) : Number.NaN)
  return {
    uid: process.getuid?.() ?? -1,
    sudoUid: parseId(env['SUDO_UID']),
    sudoGid: parseId(env['SUDO_GID']),
    isJob: env['GITLAB_CI'] === 'true' || (env['JENKINS_URL'] ?? '') !== '',
  }
}

/**
 * Why root must not read its settings from a path, nor write reports to it: it, a folder above it,
 * or a link on the way belongs to somebody else, or others may write there. A folder above in which
 * nobody can touch what is another's (sticky, as /tmp) is safe. '' where it is safe, and for all
 * but root, who risk nothing that is not theirs.
 */
export function explainUnsafe(
  path: string,
  runsAs: RunsAs = readRunsAs(),
  look: (path: string) => Stats | null = lookAt,
): string {
  if (runsAs.uid !== 0 || runsAs.isJob) return ''
  const seen = new Set<string>()
  let links = 0
  const walk = (at: string, isLast: boolean): string => {
    if (at !== dirname(at)) {
      const above = walk(dirname(at), false)
      if (above !== '') return above
    }
    const key = `${at}${isLast ? '' : '/'}`
    const stats = seen.has(key) ? null : look(at)
    seen.add(key)
    if (stats === null) return '' // looked at, or to be made by us
    const why = explain(stats, isLast, runsAs)
    if (why !== '') return `${at} ${why}`
    if (!stats.isSymbolicLink() || links++ >= MOST_LINKS) return ''
    return walk(resolve(dirname(at), readlinkSync(at)), isLast)
  }
  return walk(resolve(path), true)
}

function explain(stats: Stats, isLast: boolean, { sudoUid, sudoGid }: RunsAs): string {
  const { uid, gid, mode } = stats
  if (uid !== 0 && uid !== sudoUid)
    return `belongs to user ${uid}, who is neither root nor the one who called sudo`
  // the mode of a link means nothing
  if (stats.isSymbolicLink() || (!isLast && (mode & STICKY) !== 0)) return ''
  const isOfSystem = gid < FIRST_GROUP_OF_USERS && gid !== USERS_GROUP
  const isOpen = (mode & 0o002) !== 0 || ((mode & 0o020) !== 0 && !isOfSystem && gid !== sudoGid)
  return isOpen ? `may be written by others (mode ${(mode & 0o7777).toString(8)})` : ''
}

function lookAt(path: string): Stats | null {
  try {
    return lstatSync(path)
  } catch {
    return null
  }
}
