import { mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Makes a directory for this run that nobody else has: `base/name`, else `base/name-2`, ... Returns
 * [directory, suffix]; the directory is a real path.
 */
export function reserveRunDir(base: string, name: string): [string, string] {
  mkdirSync(base, { recursive: true })
  const real = realpathSync(base)
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? '' : `-${count}`
    try {
      mkdirSync(join(real, name + suffix))
      return [join(real, name + suffix), suffix]
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || count >= 10_000) throw error
    }
  }
}
