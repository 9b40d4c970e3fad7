import { accessSync, constants, existsSync, lstatSync, statfsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * linux/magic.h, PROC_SUPER_MAGIC: nobody makes a directory in procfs. The kernel answers ENOENT,
 * on which a recursive mkdir of Node tries for ever.
 */
const PROCFS = 0x9fa0

/**
 * True when files can be made in the directory, or it can be made below the nearest one that
 * exists. A link to nothing is no directory and cannot become one.
 */
export function canWriteBelow(path: string): boolean {
  try {
    if (!existsSync(path))
      return !isLink(path) && dirname(path) !== path && canWriteBelow(dirname(path))
    accessSync(path, constants.W_OK | constants.X_OK)
    return statSync(path).isDirectory() && statfsSync(path).type !== PROCFS
  } catch {
    return false // what cannot be looked at cannot be written to
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}
