import { existsSync, readdirSync } from 'node:fs'
import { basename, join, relative } from 'node:path'

/** A large node has 2,000 groups; each listed costs 10 us. */
const MOST_DIRECTORIES = 10_000

/**
 * The directory of a group below `base`, '' where it is not there. From within a cgroup namespace
 * the paths of others begin with `/..`, as many as it takes up to what both have in common
 * (cgroup_namespaces(7)); where the machine's tree is mounted all the same, the group is found by
 * its name, which holds the id.
 */
export function findGroup(base: string, group: string): string {
  if (!group.startsWith('/..')) return existsSync(join(base, group)) ? join(base, group) : ''
  const name = basename(group)
  const left = [base]
  for (let seen = 0; seen < left.length && seen < MOST_DIRECTORIES; seen++) {
    const directory = left[seen] ?? base
    if (basename(directory) === name) return directory
    left.push(...listDirectories(directory))
  }
  return ''
}

/** As `/proc/PID/cgroup` has it where nothing is hidden. */
export function nameGroup(base: string, directory: string): string {
  return `/${relative(base, directory)}`
}

function listDirectories(directory: string): string[] {
  try {
    return readdirSync(directory, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(directory, name))
  } catch {
    return [] // removed meanwhile
  }
}
