import { closeSync, existsSync, openSync, statfsSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openFile } from '../open-file.ts'
import { readText } from '../read-file.ts'
import { parseContainer, shortId, type ContainerPlace } from './container-path.ts'

/**
 * Where a process stands: version 2 has one line `0::/path`, version 1 a line per controller
 * (cgroups(7)).
 */
export interface CgroupPlace {
  readonly version: 0 | 1 | 2
  readonly path: string
}

/** The files of the job's memory cgroup, and its lowest limit. Empty paths where there is none. */
export interface MemoryCgroup {
  readonly version: 0 | 1 | 2
  readonly path: string
  readonly usage: string
  readonly peak: string
  readonly swap: string
  readonly events: string
  /** the file of the lowest limit, else of the group's own */
  readonly limit: string
  readonly limitKiB: number | null
  readonly limitPath: string
  /**
   * the group of that limit as `/proc/PID/cgroup` has it: a mount in a container may show the
   * container's own group as `/`
   */
  readonly limitMembers: string
}

/** Which container a process runs in, or else which group, where that is not the sampler's own. */
export interface Housing {
  /** id, cut as `docker ps` does */
  readonly container: string
  readonly path: string
  readonly version: CgroupPlace['version']
  readonly place: ContainerPlace | null
}

/** include/uapi/linux/magic.h */
const CGROUP2_SUPER_MAGIC = 0x6367_7270
/** By the text: most processes stand where others do. */
const housings = new Map<string, Housing>()
const MOST_HOUSINGS = 1000
// v1 says "no limit" as the largest page-aligned long: 9223372036854771712; and above 8 PiB no
// machine is limited, and bytes are not counted without loss
const NO_LIMIT = 2 ** 53

/** `12:memory:/docker/<id>\n...` or `0::/system.slice/a.service` */
export function parseCgroup(text: string): CgroupPlace {
  const memory = /^\d+:(?:[^:\n]*,)?memory(?:,[^:\n]*)?:(.*)$/m.exec(text)
  if (memory !== null) return { version: 1, path: memory[1] ?? '/' }
  const unified = /^0::(.*)$/m.exec(text)
  return unified === null ? { version: 0, path: '' } : { version: 2, path: unified[1] ?? '/' }
}

export function readHousing(proc: string, pid: number): Housing {
  const text = readText(`${proc}/${pid}/cgroup`)
  const known = housings.get(text)
  if (known !== undefined) return known
  const { version, path } = parseCgroup(text)
  const place = parseContainer(path)
  const housing: Housing = { container: shortId(place?.id ?? ''), path, version, place }
  if (housings.size >= MOST_HOUSINGS) housings.clear()
  housings.set(text, housing)
  return housing
}

/**
 * The memory cgroup of a process, from `/proc/PID/cgroup` and the tree under `root`
 * (/sys/fs/cgroup).
 */
export function readMemoryCgroup(proc: string, root: string): MemoryCgroup {
  const { version, path } = parseCgroup(readText(`${proc}/self/cgroup`))
  const base = findMemoryTree(root, version)
  const names =
    version === 1
      ? {
          usage: 'memory.usage_in_bytes',
          peak: 'memory.max_usage_in_bytes',
          swap: '',
          events: 'memory.oom_control',
          limit: 'memory.limit_in_bytes',
        }
      : {
          usage: 'memory.current',
          peak: 'memory.peak',
          swap: 'memory.swap.current',
          events: 'memory.events',
          limit: 'memory.max',
        }
  // in a container the path may be the host's, while the mount shows the container's own group at
  // its root
  const own = existsSync(join(base, path, names.usage)) ? path : '/'
  const file = (name: string, group = own): string =>
    name !== '' && existsSync(join(base, group, name)) ? join(base, group, name) : ''
  if (version === 0 || file(names.usage) === '') return noCgroup
  const { limitKiB, limitPath } = readLowestLimit(base, own, names.limit)
  return {
    version,
    path: own,
    usage: file(names.usage),
    peak: file(names.peak),
    swap: file(names.swap),
    events: file(names.events),
    limit: file(names.limit, limitKiB === null ? own : limitPath),
    limitKiB,
    limitPath,
    limitMembers: limitKiB === null || own === path ? limitPath : path,
  }
}

const noCgroup: MemoryCgroup = {
  version: 0,
  path: '',
  usage: '',
  peak: '',
  swap: '',
  events: '',
  limit: '',
  limitKiB: null,
  limitPath: '',
  limitMembers: '',
}

/**
 * A descriptor of a group's peak. Since Linux 6.12 one of version 2 by which anything was written
 * tells the peak since then, and others what they told before (Documentation/admin-guide/
 * cgroup-v2.rst, memory.peak): where it may be written, what is read by this one is of our time.
 */
export function openPeak(path: string): number {
  // a file of another kind would hold what was written
  if (path === '' || !isOfCgroup2(path)) return openFile(path)
  let file = -1
  try {
    file = openSync(path, 'r+')
    writeSync(file, 'reset')
    return file
  } catch {
    if (file >= 0) closeSync(file) // EINVAL: an older kernel
    return openFile(path)
  }
}

function isOfCgroup2(path: string): boolean {
  try {
    return statfsSync(path).type === CGROUP2_SUPER_MAGIC
  } catch {
    return false
  }
}

/**
 * Out-of-memory kills that a group has counted, -1 where it is gone or not in view; and its limit.
 * In version 1 it counts its own, in version 2 those below it as well.
 */
export function readGroupKills(
  root: string,
  version: CgroupPlace['version'],
  path: string,
): { kills: number; limitKiB: number | null } {
  const group = join(findMemoryTree(root, version), path)
  const [events, limit] =
    version === 1
      ? ['memory.oom_control', 'memory.limit_in_bytes']
      : ['memory.events', 'memory.max']
  const bytes = parseCgroupLimit(readText(join(group, limit), 64))
  return {
    kills: parseOomKill(readText(join(group, events), 1024)),
    limitKiB: bytes === null ? null : Math.floor(bytes / 1024),
  }
}

/** Where the groups of the memory controller lie. */
export function findMemoryTree(root: string, version: CgroupPlace['version']): string {
  if (version === 1) return join(root, 'memory')
  return hasUnifiedBeside(root) ? join(root, 'unified') : root
}

/** systemd's hybrid layout: controllers of version 1 at the root, version 2 beside them. */
function hasUnifiedBeside(root: string): boolean {
  return (
    !existsSync(join(root, 'cgroup.controllers')) &&
    existsSync(join(root, 'unified', 'cgroup.controllers'))
  )
}

/** The lowest limit from a group up to the root: any of them can kill. */
function readLowestLimit(
  base: string,
  path: string,
  name: string,
): { limitKiB: number | null; limitPath: string } {
  let limitKiB: number | null = null
  let limitPath = ''
  for (let group = path; ; group = dirname(group)) {
    const bytes = parseCgroupLimit(readText(join(base, group, name)))
    if (bytes !== null && (limitKiB === null || bytes / 1024 < limitKiB))
      [limitKiB, limitPath] = [Math.floor(bytes / 1024), group]
    if (group === '/' || group === '.') return { limitKiB, limitPath }
  }
}

/** `536870912` or `max`; null where there is no limit */
export function parseCgroupLimit(text: string): number | null {
  const bytes = Number.parseInt(text, 10)
  return Number.isFinite(bytes) && bytes > 0 && bytes < NO_LIMIT ? bytes : null
}

/**
 * `oom_kill 2` of memory.events (v2) or memory.oom_control (v1, since 4.13); -1 where it is not
 * there
 */
export function parseOomKill(text: string): number {
  const match = /^oom_kill (\d+)$/m.exec(text)
  return match === null ? -1 : Number(match[1])
}
