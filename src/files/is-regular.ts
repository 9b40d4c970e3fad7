import { lstat } from 'node:fs/promises'

/** False where nothing is, and for what must not be read: a FIFO would hang the reader for ever. */
export async function isRegular(path: string): Promise<boolean> {
  return lstat(path).then(
    (stats) => stats.isFile(),
    () => false,
  )
}
