import { dirname, join } from 'node:path'
import { readText } from '../read-file.ts'

/** Tasks of a cgroup, and how many it may have (Documentation/admin-guide/cgroup-v2.rst, PID). */
export interface PidsRoom {
  readonly used: number
  readonly most: number
}

/**
 * The group of ours, or above it, that has the least room for further processes and threads; null
 * where none has a limit. `12:pids:/docker/<id>` in version 1, `0::/path` in version 2.
 */
export function readPidsRoom(proc: string, root: string): PidsRoom | null {
  const text = readText(`${proc}/self/cgroup`)
  const own = /^\d+:(?:[^:\n]*,)?pids(?:,[^:\n]*)?:(.*)$/m.exec(text)?.[1]
  const base = own === undefined ? root : join(root, 'pids')
  let least: PidsRoom | null = null
  for (let group = own ?? /^0::(.*)$/m.exec(text)?.[1] ?? '/'; ; group = dirname(group)) {
    const room = parsePidsRoom(
      readText(join(base, group, 'pids.current'), 64),
      readText(join(base, group, 'pids.max'), 64),
    )
    if (room !== null && (least === null || room.most - room.used < least.most - least.used))
      least = room
    if (group === '/' || group === '.') return least
  }
}

/** `31` and `512`; null where the second is `max`, or either cannot be read. */
export function parsePidsRoom(current: string, max: string): PidsRoom | null {
  const [used, most] = [current, max].map((text) => (/^\d+\n?$/.test(text) ? Number(text) : -1))
  return used === undefined || most === undefined || used < 0 || most < 0 ? null : { used, most }
}
