import { linkSync, lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { identifyProcess } from '../proc/identity.ts'
import { readRegular } from './read-regular.ts'
import { createFile, removeUnfinished } from './save-file.ts'

/** What somebody makes who is about to take a lock. */
const OWN = /^lock\.\d+(?:\.stale)?$/
/** `pid:startTicks` */
const MOST_BYTES = 100

/** Gives a lock back. */
export type Release = () => void

/**
 * One scan at a time in a history directory, one watch of a name: the file `lock` holds who has it,
 * as `pid:startTicks`. A holder that has died (kill -9, a reboot) keeps nobody out. Returns the pid
 * of the holder where somebody else is at work. Who gets it removes what writes that were killed
 * have left there. Throws where no lock can be written there, and leaves nothing behind.
 */
export function takeLock(
  directory: string,
  self: string = identifyProcess(process.pid),
): Release | number {
  mkdirSync(directory, { recursive: true })
  const lock = join(directory, 'lock')
  const own = join(directory, `lock.${process.pid}`)
  rmSync(own, { force: true })
  try {
    // on a full disk the file is made, and stays empty
    createFile(own, self)
    // a link is made whole or not at all: nobody reads a lock that is still empty
    for (let tries = 0; ; tries++) {
      if (tryLink(own, lock)) {
        removeUnfinished(directory, OWN)
        return () => {
          if (read(lock) === self) rmSync(lock, { force: true })
        }
      }
      // neither read, which may hang, nor removed: it is not ours
      if (!isRegular(lock)) throw new Error(`${lock} is no regular file`)
      const holder = read(lock)
      const pid = Number(holder.split(':')[0])
      if (holder !== '' && identifyProcess(pid) === holder) return pid
      if (tries > 10) return pid
      removeStale(lock, holder, `${own}.stale`)
    }
  } finally {
    rmSync(own, { force: true })
  }
}

/** The pid of whoever has the lock of a directory and lives; null where nobody does. */
export function readHolder(directory: string): number | null {
  const lock = join(directory, 'lock')
  const holder = isRegular(lock) ? read(lock) : ''
  const pid = Number(holder.split(':')[0])
  return holder !== '' && identifyProcess(pid) === holder ? pid : null
}

function tryLink(own: string, lock: string): boolean {
  try {
    linkSync(own, lock)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Whoever else found it stale may have taken it meanwhile: then it is put back. */
function removeStale(lock: string, holder: string, aside: string): void {
  try {
    renameSync(lock, aside)
  } catch {
    return // somebody else removed it
  }
  if (read(aside) !== holder) tryLink(aside, lock)
  rmSync(aside, { force: true })
}

/**
 * A FIFO would hang whoever reads it. True also where it was given back meanwhile: then the next
 * try takes it.
 */
function isRegular(lock: string): boolean {
  return lstatSync(lock, { throwIfNoEntry: false })?.isFile() ?? true
}

function read(path: string): string {
  try {
    return readRegular(path, { mostBytes: MOST_BYTES })
  } catch {
    return ''
  }
}
