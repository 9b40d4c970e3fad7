import { constants, renameSync, rmSync, writeFileSync } from 'node:fs'
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isRegular } from './is-regular.ts'

/**
 * Writes beside the target, then renames: whoever reads meets the old file or the new one, a full
 * disk or a kill keeps the old one, and a planted symlink is replaced, not followed. Makes the
 * directories that are missing.
 */
export async function saveFile(path: string, text: string, signal: AbortSignal): Promise<void> {
  await replace(path, (beside) => writeFile(beside, text, { flag: 'wx', signal }))
}

/** The same from a regular file; false where there is none. */
export async function saveCopy(from: string, path: string): Promise<boolean> {
  if (!(await isRegular(from))) return false
  await replace(path, (beside) => copyFile(from, beside, constants.COPYFILE_EXCL))
  return true
}

/**
 * The same as `saveFile` at once, for what must not be overtaken. Makes no directory, and throws
 * where there is none: who deleted that of a run gets none back that looks as if it were one.
 */
export function saveFileSync(path: string, text: string): void {
  const beside = nameBeside(path)
  try {
    writeFileSync(beside, text, { flag: 'wx' })
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

async function replace(path: string, write: (beside: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const beside = nameBeside(path)
  try {
    await write(beside)
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

/** Nobody can foresee it, and put something there that would keep every later write away. */
function nameBeside(path: string): string {
  return join(dirname(path), `.${crypto.randomUUID()}.tmp`)
}
