import { constants } from 'node:fs'
import { copyFile, lstat, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Writes beside the target, then renames: a full disk keeps the old file, and a planted symlink is
 * replaced, not followed.
 */
export async function saveFile(path: string, text: string, signal: AbortSignal): Promise<void> {
  await replace(path, (beside) => writeFile(beside, text, { flag: 'wx', signal }))
}

/**
 * The same from a regular file; false where there is none (a FIFO would hang the reader for ever).
 */
export async function saveCopy(from: string, path: string): Promise<boolean> {
  if (!(await isRegular(from))) return false
  await replace(path, (beside) => copyFile(from, beside, constants.COPYFILE_EXCL))
  return true
}

export async function isRegular(path: string): Promise<boolean> {
  return lstat(path).then(
    (stats) => stats.isFile(),
    () => false,
  )
}

async function replace(path: string, write: (beside: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const { randomUUID } = await import('node:crypto')
  const beside = join(dirname(path), `.${randomUUID()}.tmp`)
  try {
    await write(beside)
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
