import { readFileSync, statSync } from 'node:fs'

const MOST_BYTES = 65_536

/** The text of a small regular file; throws otherwise: a FIFO or a device would hang the reader. */
export function readSmallFile(path: string): string {
  const stat = statSync(path)
  if (!stat.isFile() || stat.size > MOST_BYTES)
    throw Object.assign(new Error('no small regular file'), { code: 'is no small regular file' })
  return readFileSync(path, 'utf8')
}
