import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readText } from '../read-file.ts'

/** Where a process stands: version 2 has one line `0::/path`, version 1 a line per controller (cgroups(7)). */
export interface CgroupPlace { readonly version: 0 | 1 | 2; readonly path: string }

/** The files of the job's memory cgroup, and its lowest limit. Empty paths where there is none. */
export interface MemoryCgroup {
  readonly version: 0 | 1 | 2; readonly path: string
  readonly usage: string; readonly peak: string; readonly swap: string; readonly events: string
  readonly limitKiB: number | null; readonly limitPath: string
}

// v1 says "no limit" as the largest page-aligned long: 9223372036854771712
const NO_LIMIT_V1 = 2 ** 60

/** `12:memory:/docker/<id>\n...` or `0::/system.slice/a.service` */
export function parseCgroup(text: string): CgroupPlace {
  const memory = /^\d+:(?:[^:\n]*,)?memory(?:,[^:\n]*)?:(.*)$/m.exec(text)
  if (memory !== null) return { version: 1, path: memory[1] ?? '/' }
  const unified = /^0::(.*)$/m.exec(text)
  return unified === null ? { version: 0, path: '' } : { version: 2, path: unified[1] ?? '/' }
}

/** Container id of a cgroup path of Docker, containerd, Podman or CRI-O, cut to 12; '' where there is none. */
export function parseContainerId(text: string): string {
  return /(?:docker[-/]|libpod[-/]|crio[-/]|cri-containerd[-:]|containerd[-/]|\/)([0-9a-f]{64})(?:\.scope)?(?:\/|$)/m.exec(text)?.[1]?.slice(0, 12) ?? ''
}

/** The memory cgroup of a process, from `/proc/PID/cgroup` and the tree under `root` (/sys/fs/cgroup). */
export function readMemoryCgroup(proc: string, root: string): MemoryCgroup {
  const { version, path } = parseCgroup(readText(`${proc}/self/cgroup`))
  const base = version === 1 ? join(root, 'memory') : root
  const names = version === 1
    ? { usage: 'memory.usage_in_bytes', peak: 'memory.max_usage_in_bytes', swap: '', events: 'memory.oom_control', limit: 'memory.limit_in_bytes' }
    : { usage: 'memory.current', peak: 'memory.peak', swap: 'memory.swap.current', events: 'memory.events', limit: 'memory.max' }
  // in a container the path may be the host's, while the mount shows the container's own group at its root
  const own = existsSync(join(base, path, names.usage)) ? path : '/'
  const file = (name: string): string => (version !== 0 && name !== '' && existsSync(join(base, own, name)) ? join(base, own, name) : '')
  const { limitKiB, limitPath } = version === 0 ? { limitKiB: null, limitPath: '' } : readLowestLimit(base, own, names.limit)
  return {
    version: file(names.usage) === '' ? 0 : version, path: own,
    usage: file(names.usage), peak: file(names.peak), swap: file(names.swap), events: file(names.events), limitKiB, limitPath,
  }
}

/** The lowest limit from a group up to the root: any of them can kill. */
function readLowestLimit(base: string, path: string, name: string): { limitKiB: number | null; limitPath: string } {
  let limitKiB: number | null = null
  let limitPath = ''
  for (let group = path; ; group = dirname(group)) {
    const bytes = parseLimit(readText(join(base, group, name)))
    if (bytes !== null && (limitKiB === null || bytes / 1024 < limitKiB)) [limitKiB, limitPath] = [Math.floor(bytes / 1024), group]
    if (group === '/' || group === '.') return { limitKiB, limitPath }
  }
}

/** `536870912` or `max`; null where there is no limit */
export function parseLimit(text: string): number | null {
  const bytes = Number.parseInt(text, 10)
  return Number.isFinite(bytes) && bytes > 0 && bytes < NO_LIMIT_V1 ? bytes : null
}

/** `oom_kill 2` of memory.events (v2) or memory.oom_control (v1, since 4.13); -1 where it is not there */
export function parseOomKill(text: string): number {
  const match = /^oom_kill (\d+)$/m.exec(text)
  return match === null ? -1 : Number(match[1])
}

export function readContainerId(proc: string, pid: number): string {
  try {
    return parseContainerId(readFileSync(`${proc}/${String(pid)}/cgroup`, 'latin1'))
  } catch {
    return ''
  }
}
