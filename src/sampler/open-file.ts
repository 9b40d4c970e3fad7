import { openSync } from 'node:fs'

/**
 * A descriptor to read by, -1 where there is none to be had: gone, refused, or too many are open.
 */
export function openFile(path: string): number {
  try {
    return openSync(path, 'r')
  } catch {
    return -1
  }
}
