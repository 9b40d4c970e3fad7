import { closeSync, fstatSync, statSync } from 'node:fs'
import { streamText, tryOpenRegular } from '../files/read-regular.ts'
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
/** Six hours of a thousand processes that all change in each sample have 320 MB. */
const MOST_BYTES = 2 * 2 ** 30

/**
 * The records of a samples file, in order, a block at a time (a long run has a hundred MB); of a
 * ring those of its segments first, oldest first. Lines that cannot be read are counted and left
 * out; a last line without its break was torn by a kill and is no damage.
 */
export async function* readRecords(path: string, reading: Reading): AsyncGenerator<SampleRecord[]> {
  // opened before the segments are listed: if it becomes one meanwhile, it is read once, and last
  const file = tryOpenRegular(path)
  try {
    const inode = file < 0 ? null : fstatSync(file).ino
    for (const segment of listSegments(path)) {
      if (statSync(segment, { throwIfNoEntry: false })?.ino !== inode)
        yield* readSegment(segment, reading)
    }
    if (file >= 0) yield* readOpened(file, reading)
  } finally {
    if (file >= 0) closeSync(file)
  }
}

/** Nothing of one that was deleted meanwhile. */
async function* readSegment(path: string, reading: Reading): AsyncGenerator<SampleRecord[]> {
  const file = tryOpenRegular(path)
  if (file < 0) return
  try {
    yield* readOpened(file, reading)
  } finally {
    closeSync(file)
  }
}

async function* readOpened(file: number, reading: Reading): AsyncGenerator<SampleRecord[]> {
  let rest = ''
  reading.exists = true
  try {
    if (fstatSync(file).size > MOST_BYTES) reading.damagedLines++
    for await (const chunk of streamText(file, { mostBytes: MOST_BYTES, partBytes: PART_BYTES })) {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      yield decodeLines(lines, reading)
      if (rest.length > LONGEST_LINE) throw new Error('a line that no sampler wrote')
    }
  } catch {
    reading.damagedLines++ // what follows cannot be read
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
