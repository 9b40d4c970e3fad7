import { closeSync, constants, openSync, readFileSync, readlinkSync, readSync } from 'node:fs'
import type { ProcessIdentity } from '../proc/identity.ts'
import type { HeapReading } from '../ticks/heap-reading.ts'
import { CONTROLLER_BYTES, findGoControllers, parseGoController } from './go-controller.ts'
import { parseGoProgram, type GoProgram } from './go-program.ts'
import type { HeapReader, OpenHeap, UnreadableHeap } from './heap-reader.ts'
import { findGoHeap, readOutsideKiB } from './outside-heap.ts'

/** Its collector keeps what it marked since then; before, other fields stand in its place. */
const LEAST_MINOR = 21
/**
 * Variables are sorted by size, and this struct lies 4 to 10 KiB from their beginning: the first
 * piece with one in it is the last that is looked at. A test binary has 33 MiB of them.
 */
const PIECE_BYTES = 2 ** 18
const MOST_BYTES = 4 * 2 ** 20

/**
 * What the last collection of a Go program marked, by /proc/PID/mem: some 10 microseconds a
 * reading, nothing that the program could see. The struct is found by what its fields say of each
 * other, so programs without symbols are read as well, and a layout that is not known is refused.
 */
export const goHeap: HeapReader = { open: openGo }

function openGo({ pid }: ProcessIdentity, proc: string): OpenHeap | UnreadableHeap | null {
  const program = readProgram(`${proc}/${pid}/exe`)
  if (program === null || program.minor < LEAST_MINOR) return null
  let memory: number
  try {
    memory = openSync(`${proc}/${pid}/mem`, 'r')
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code !== 'EACCES' && code !== 'EPERM') return null
    const why = 'the memory of a Go program may not be read (ptrace_scope)'
    return { kind: 'refused', why, isByRights: true }
  }
  const address = findController(memory, program, `${proc}/${pid}`)
  if (address === null) {
    closeSync(memory)
    return null
  }
  return {
    from: 'go-heap',
    collector: '',
    read: makeReader(memory, address),
    readOutside: () => readOutsideKiB(pid, proc, findGoHeap),
    close: () => {
      closeSync(memory)
    },
  }
}

function readProgram(path: string): GoProgram | null {
  let file: number
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  } catch {
    return null // gone, or another user's
  }
  try {
    return parseGoProgram((offset, length) => readPart(file, offset, length))
  } catch {
    return null
  } finally {
    closeSync(file)
  }
}

/** Shorter where there is less to read. */
function readPart(file: number, offset: number, length: number): Buffer {
  const part = Buffer.alloc(length)
  return part.subarray(0, readSync(file, part, 0, length, offset))
}

/** Null: there is none, as before the runtime has begun, or there are several. */
function findController(memory: number, program: GoProgram, directory: string): number | null {
  const shift = program.isRelocated ? findShift(program, directory) : 0
  if (shift === null) return null
  const begin = Math.ceil((program.address + shift) / 8) * 8
  const bytes = Math.min(program.bytes, MOST_BYTES)
  for (let at = 0; at < bytes; at += PIECE_BYTES) {
    // one that begins in this piece may end in the next
    const length = Math.min(PIECE_BYTES + CONTROLLER_BYTES, bytes - at)
    let piece: Buffer
    try {
      piece = readPart(memory, begin + at, length)
    } catch {
      return null
    }
    const [first, second] = findGoControllers(piece)
    if (first !== undefined) return second === undefined ? begin + at + first : null
  }
  return null
}

/** By how much a relocated program lies elsewhere than its file says; null: that is not told. */
function findShift({ loadAddress, loadOffset }: GoProgram, directory: string): number | null {
  try {
    const path = readlinkSync(`${directory}/exe`)
    const line = readFileSync(`${directory}/maps`, 'latin1')
      .split('\n')
      .find((mapping) => mapping.endsWith(` ${Buffer.from(path).toString('latin1')}`))
    const [, start = '', offset = ''] =
      /^([0-9a-f]+)-[0-9a-f]+ \S+ ([0-9a-f]+) /.exec(line ?? '') ?? []
    if (start === '') return null
    return Number.parseInt(start, 16) - Number.parseInt(offset, 16) - (loadAddress - loadOffset)
  } catch {
    return null
  }
}

/** Counts a collection at each reading that another marked. */
function makeReader(memory: number, address: number): () => HeapReading | null {
  const bytes = Buffer.alloc(CONTROLLER_BYTES)
  let marked = 0
  let collections = 0
  let last: HeapReading | null = null
  return () => {
    let controller: ReturnType<typeof parseGoController>
    try {
      // nothing of a program that has executed another one
      if (readSync(memory, bytes, 0, CONTROLLER_BYTES, address) < CONTROLLER_BYTES) return null
      controller = parseGoController(bytes, 0)
    } catch {
      return null
    }
    // while a collection ends, some fields are of it and some of the one before
    if (controller === null) return last
    if (controller.markedBytes !== marked) collections++
    marked = controller.markedBytes
    last = {
      usedKiB: Math.round((controller.markedBytes + controller.stackBytes) / 1024),
      collections,
      oldCollections: collections,
      nowKiB: -1,
      outsideKiB: -1,
    }
    return last
  }
}
