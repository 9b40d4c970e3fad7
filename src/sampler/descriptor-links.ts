import { opendirSync, readlinkSync } from 'node:fs'

/** A server opens its socket early, a client its connections: they have low numbers. */
const MOST_DESCRIPTORS = 1024

/** The first descriptors of a process, as paths; the kernel lists them in order. */
export function listDescriptors(path: string): string[] {
  try {
    const directory = opendirSync(path, { bufferSize: 128 })
    try {
      const files: string[] = []
      for (
        let entry = directory.readSync();
        entry !== null && files.length < MOST_DESCRIPTORS;
        entry = directory.readSync()
      )
        files.push(`${path}/${entry.name}`)
      return files
    } finally {
      directory.closeSync()
    }
  } catch {
    return [] // another user's, or gone
  }
}

/** Inode of the socket that a descriptor leads to; -1 where it is no socket. */
export function parseSocket(path: string): number {
  const link = readLink(path)
  return link.startsWith('socket:[') ? Number(link.slice(8, -1)) : -1
}

/** '' where there is none, or it may not be read. */
export function readLink(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}
