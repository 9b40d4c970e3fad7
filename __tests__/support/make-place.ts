import { dirname, join } from 'node:path'
import type { Place } from '../../src/settings/place.ts'

/** A made file system, for the questions that a plan asks of its place. */
interface Disk {
  readonly directories: readonly string[]
  /** symbolic links: from, to */
  readonly links: Readonly<Record<string, string>>
  readonly readOnly: readonly string[]
  readonly programs: readonly string[]
}

const GiB = 2 ** 30

/** A step of a job on a machine of 16 GiB without a cgroup limit. */
export function makePlace(overrides: Partial<Place> = {}, disk: Partial<Disk> = {}): Place {
  const workspace = '/srv/actions/shop/shop'
  const tempDir = '/srv/actions/_temp'
  const {
    directories = [workspace, tempDir, `${workspace}/api`],
    links = {},
    readOnly = [],
    programs = ['bash', 'sh', 'python', 'perl'],
  } = disk
  const realpath = (path: string): string => {
    if (links[path] !== undefined) return links[path]
    return path === '/'
      ? path
      : join(realpath(dirname(path)), path.slice(path.lastIndexOf('/') + 1))
  }
  return {
    kind: 'github',
    mode: null,
    toolVersion: '0.1.0',
    pid: 4000,
    nowEpochMs: 1_764_340_981_000,
    zoneOffsetMinutes: 60,
    workspace,
    tempDir,
    jobId: 'test',
    attempt: 1,
    argv: [],
    targetPids: [],
    targetGlobs: '',
    memory: { totalBytes: 16 * GiB, limitBytes: 0 },
    isDirectory: (path) => directories.includes(path),
    realpath,
    explainUnsafe: () => '',
    hasProgram: (name) => programs.includes(name),
    canWriteBelow: (directory) =>
      !readOnly.some((path) => directory === path || directory.startsWith(`${path}/`)),
    ...overrides,
  }
}

/** A command line; `ab` is the command that runs two. */
export function makeTerminal(
  command: NonNullable<Place['mode']> | 'ab',
  overrides: Partial<Place> = {},
  disk: Partial<Disk> = {},
): Place {
  return makePlace(
    {
      kind: 'local',
      mode: command === 'ab' ? 'run' : command,
      ...(command === 'ab' ? { comparesCommands: true } : {}),
      jobId: '',
      workspace: '/home/me/shop',
      tempDir: '/tmp',
      argv: command === 'run' ? ['npm', 'test'] : [],
      ...overrides,
    },
    disk,
  )
}
