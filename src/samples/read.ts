import { createReadStream, closeSync, fstatSync, openSync, statSync } from 'node:fs'
import { decodeLine } from './decode.ts'
import type { SampleRecord } from './record.ts'
import { listSegments } from './segments.ts'

/** What became of the lines of a samples file. */
export interface Reading {
  damagedLines: number
  exists: boolean
}

const PART_BYTES = 262_144
/** 22,000 processes on a full line are half a MiB. */
const LONGEST_LINE = 16 * 2 ** 20

/**
 * The records of a samples file, in order, a block at a time (a long run has a hundred MB); of a
 * ring those of its segments first, oldest first. Lines that cannot be read are counted and left
 * out; a last line without its break was torn by a kill and is no damage.
 */
export async function* readRecords(path: string, reading: Reading): AsyncGenerator<SampleRecord[]> {
  // opened before the segments are listed: if it becomes one meanwhile, it is read once, and last
  const file = open(path)
  try {
    const inode = file === null ? null : fstatSync(file).ino
    for (const segment of listSegments(path)) {
      if (statSync(segment, { throwIfNoEntry: false })?.ino !== inode)
        yield* readFile({ path: segment }, reading)
    }
    yield* file === null ? [] : readFile({ path, fd: file }, reading)
  } finally {
    if (file !== null) closeSync(file)
  }
}

function open(path: string): number | null {
  try {
    return openSync(path, 'r')
  } catch {
    return null // nothing was sampled
  }
}

async function* readFile(
  { path, fd }: { path: string; fd?: number },
  reading: Reading,
): AsyncGenerator<SampleRecord[]> {
  let isOpen = false
  let rest = ''
  try {
    const options = {
      encoding: 'utf8',
      highWaterMark: PART_BYTES,
      autoClose: fd === undefined,
      ...(fd === undefined ? {} : { fd, start: 0 }),
    } as const
    for await (const chunk of createReadStream(path, options) as AsyncIterable<string>) {
      isOpen = true
      reading.exists = true
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      yield decodeLines(lines, reading)
      if (rest.length > LONGEST_LINE) throw new Error('a line that no sampler wrote')
    }
    reading.exists = true
  } catch {
    // not even opened: no file, or a segment that was deleted meanwhile; else what follows cannot
    // be read
    if (isOpen) reading.damagedLines++
    return
  }
  const last = decodeLine(rest)
  if (last !== null) yield [last]
}

function decodeLines(lines: readonly string[], reading: Reading): SampleRecord[] {
  return lines.flatMap((line) => {
    if (line === '') return []
    const record = decodeLine(line)
    if (record !== null) return [record]
    reading.damagedLines++
    return []
  })
}
