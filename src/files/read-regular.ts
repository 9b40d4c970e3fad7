import { closeSync, constants, createReadStream, fstatSync, openSync, readSync } from 'node:fs'

/**
 * `refused`: files that we wrote ourselves, in whose place somebody may have put a link.
 * `followed`: files that the user named, or another program did.
 */
export type Links = 'refused' | 'followed'

/** What a file may be that is read whole. */
export interface Readable {
  readonly mostBytes: number
  readonly links?: Links
}

/**
 * A descriptor to read a regular file by. Never waits: a FIFO without a writer would hang the
 * process in open(2), deaf to signals, and a device may have no end. Throws, saying what is there
 * instead.
 */
export function openRegular(path: string, links: Links = 'refused'): number {
  const file = open(path, links)
  try {
    if (fstatSync(file).isFile()) return file
  } catch (error) {
    closeSync(file)
    throw error
  }
  closeSync(file)
  throw new Error('it is no regular file')
}

/** The same; -1 where it cannot be had. */
export function tryOpenRegular(path: string): number {
  try {
    return openRegular(path)
  } catch {
    return -1
  }
}

/**
 * A whole regular file as it is now: what is appended meanwhile is left out. Throws where it is no
 * such file, or larger than `mostBytes`.
 */
export function readRegularBytes(path: string, { mostBytes, links }: Readable): Buffer {
  const file = openRegular(path, links)
  try {
    const { size } = fstatSync(file)
    if (size > mostBytes) throw new Error(`it has more than ${mostBytes} bytes`)
    const buffer = Buffer.alloc(size)
    let bytes = 0
    for (let read = -1; read !== 0 && bytes < size; bytes += read)
      read = readSync(file, buffer, bytes, size - bytes, bytes)
    return buffer.subarray(0, bytes)
  } finally {
    closeSync(file)
  }
}

/** The same as text. */
export function readRegular(path: string, readable: Readable): string {
  return readRegularBytes(path, readable).toString('utf8')
}

/**
 * The text behind a descriptor in parts, as long as it is now, and of a longer one its beginning.
 * Between two parts others come to their turn. Leaves the descriptor open.
 */
export async function* streamText(
  file: number,
  { mostBytes, partBytes }: { readonly mostBytes: number; readonly partBytes: number },
): AsyncGenerator<string> {
  const bytes = Math.min(fstatSync(file).size, mostBytes)
  if (bytes === 0) return
  yield* createReadStream('', {
    fd: file,
    start: 0,
    end: bytes - 1,
    encoding: 'utf8',
    highWaterMark: partBytes,
    autoClose: false,
  }) as AsyncIterable<string>
}

/** open(2): ENXIO for a socket, ELOOP for a link that is refused */
function open(path: string, links: Links): number {
  const flags = constants.O_RDONLY | constants.O_NONBLOCK
  try {
    return openSync(path, links === 'refused' ? flags | constants.O_NOFOLLOW : flags)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ELOOP' && links === 'refused')
      throw new Error('it is a symbolic link', { cause: error })
    if (code === 'ENXIO') throw new Error('it is no regular file', { cause: error })
    throw error
  }
}
