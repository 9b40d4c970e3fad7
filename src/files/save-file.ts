import { constants, lstatSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { copyFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isRegular } from './is-regular.ts'

/** No write takes as long. */
const UNFINISHED_MS = 3_600_000
const BESIDE = /^\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/

/**
 * Writes beside the target, then renames: whoever reads meets the old file or the new one, a full
 * disk or a kill keeps the old one, and a planted symlink is replaced, not followed. Makes no
 * directory, and rejects where there is none: who deleted that of a run gets none back that looks
 * as if it were one.
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

/** The same as `saveFile` at once, for what must not be overtaken. */
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

/**
 * Removes what writes that were killed have left in a directory that is ours alone: files of
 * `saveFile` and those `named` so, for an hour untouched. What cannot be removed stays.
 */
export function removeUnfinished(directory: string, named: RegExp): void {
  for (const path of listNames(directory)
    .filter((name) => BESIDE.test(name) || named.test(name))
    .map((name) => join(directory, name)))
    try {
      const stats = lstatSync(path)
      if (stats.isFile() && Date.now() - stats.mtimeMs > UNFINISHED_MS) rmSync(path)
    } catch {
      continue // gone meanwhile, or somebody else's
    }
}

/** None of one that cannot be read. */
function listNames(directory: string): string[] {
  try {
    return readdirSync(directory)
  } catch {
    return []
  }
}

async function replace(path: string, write: (beside: string) => Promise<void>): Promise<void> {
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
