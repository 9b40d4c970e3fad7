import { isAbsolute, relative } from 'node:path'

/** Is this path, which is absolute as the other is, the same or one below it? */
export function isBelow(path: string, directory: string): boolean {
  if (!isAbsolute(path) || !isAbsolute(directory)) return false
  const way = relative(directory, path)
  return way === '' || (way !== '..' && !way.startsWith('../'))
}
