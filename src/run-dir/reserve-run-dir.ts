import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Makes a directory for this run that nobody else has: `base/name`, else `base/name-2`, ... Returns
 * [directory, suffix].
 */
export function reserveRunDir(base: string, name: string): [string, string] {
  mkdirSync(base, { recursive: true })
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? '' : `-${count}`
    try {
      mkdirSync(join(base, name + suffix))
      return [join(base, name + suffix), suffix]
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || count >= 10_000) throw error
    }
  }
}
