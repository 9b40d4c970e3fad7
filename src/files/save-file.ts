import {
  closeSync,
  constants,
  createReadStream,
  createWriteStream,
  fstatSync,
  ftruncateSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { tryOpenRegular } from './read-regular.ts'

/** No write takes as long. */
const UNFINISHED_MS = 3_600_000
const BESIDE = /^\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/
const { O_APPEND, O_CREAT, O_EXCL, O_NOFOLLOW, O_NONBLOCK, O_WRONLY } = constants

/**
 * Writes beside the target, then renames: whoever reads meets the old file or the new one, a full
 * disk or a kill keeps the old one, and a planted symlink is replaced, not followed. Makes no
 * directory, and rejects where there is none: who deleted that of a run gets none back that looks
 * as if it were one. Rejects as well where the directory leads elsewhere than its path says: a plan
 * holds real paths, so that somebody has put a link in its place since.
 */
export async function saveFile(path: string, text: string, signal: AbortSignal): Promise<void> {
  await replace(path, (beside) => writeFile(beside, text, { flag: 'wx', signal }))
}

/**
 * The same from a regular file, as long as it is now: it may grow meanwhile. False where there is
 * none.
 */
export async function saveCopy(from: string, path: string): Promise<boolean> {
  const file = tryOpenRegular(from)
  if (file < 0) return false
  try {
    const { size } = fstatSync(file)
    await replace(path, (beside) =>
      size === 0
        ? writeFile(beside, '', { flag: 'wx' })
        : pipeline(
            createReadStream('', { fd: file, start: 0, end: size - 1, autoClose: false }),
            createWriteStream(beside, { flags: 'wx' }),
          ),
    )
    return true
  } finally {
    closeSync(file)
  }
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

/** Makes a directory where there is none, in one that is where its path says. */
export function makeDirectory(path: string): void {
  findHome(path)
  try {
    mkdirSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/**
 * Makes a file that nobody has: EEXIST where there is anything, be it a link to nothing. `mode`: as
 * chmod has it.
 */
export function createFile(path: string, content: string | Buffer = '', mode = 0o666): void {
  writeFileSync(path, content, { flag: 'wx', mode })
}

/** Makes an empty file where there is nothing yet, and leaves what is there as it is. */
export function touchFile(path: string): void {
  try {
    createFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/** A descriptor to append by to a file that is made, and that nobody has. */
export function openNew(path: string): number {
  return openSync(path, O_WRONLY | O_APPEND | O_CREAT | O_EXCL, 0o644)
}

/**
 * A descriptor to append by to a file of ours, which is made where there is none. Throws for a
 * link, a hard link to somebody's file among them, and for all that is no regular file.
 */
export function openToAppend(path: string): number {
  const file = openSync(path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0o644)
  try {
    const stats = fstatSync(file)
    if (stats.isFile() && stats.nlink <= 1) return file
  } catch (error) {
    closeSync(file)
    throw error
  }
  closeSync(file)
  throw new Error(`${path} is no regular file of its own`)
}

/** Appends text to a file of ours: all of it or, on a full disk, nothing. */
export function appendWhole(path: string, text: string): void {
  const file = openToAppend(path)
  try {
    const { size } = fstatSync(file)
    try {
      writeFileSync(file, text)
    } catch (error) {
      ftruncateSync(file, size)
      throw error
    }
  } finally {
    closeSync(file)
  }
}

/**
 * Appends a few lines to a file that another program made and reads, in one write: the runner's
 * files of a step, which may be a pipe. Never waits for a reader (ENXIO, EAGAIN).
 */
export function appendForOthers(path: string, text: string): void {
  const file = openSync(path, O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK, 0o666)
  try {
    writeFileSync(file, text)
  } finally {
    closeSync(file)
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
  return join(findHome(path), `.${crypto.randomUUID()}.tmp`)
}

/** The directory of a path. Throws where it is not where the path says. */
function findHome(path: string): string {
  const directory = resolve(dirname(path))
  const real = realpathSync(directory)
  if (real !== directory)
    throw new Error(`${directory} leads to ${real} meanwhile: nothing is written through a link`)
  return directory
}
