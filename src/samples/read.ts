import { createReadStream } from 'node:fs'
import { decodeLine } from './decode.ts'
import type { SampleRecord } from './record.ts'

/** What became of the lines of a samples file. */
export interface Reading { damagedLines: number; exists: boolean }

const PART_BYTES = 262_144
/** 22,000 processes on a full line are half a MiB. */
const LONGEST_LINE = 16 * 2 ** 20

/**
 * The records of a samples file, in order, a block at a time (a long run has a hundred MB). Lines that cannot be read are counted and
 * left out; a last line without its break was torn by a kill and is no damage.
 */
export async function* readRecords(path: string, reading: Reading): AsyncGenerator<SampleRecord[]> {
  let rest = ''
  try {
    for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: PART_BYTES }) as AsyncIterable<string>) {
      reading.exists = true
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      yield decodeLines(lines, reading)
      if (rest.length > LONGEST_LINE) throw new Error('a line that no sampler wrote')
    }
    reading.exists = true
  } catch {
    // not even opened: nothing was sampled; else what follows cannot be read
    if (reading.exists) reading.damagedLines++
    return
  }
  const last = decodeLine(rest)
  if (last !== null) yield [last]
}

function decodeLines(lines: readonly string[], reading: Reading): SampleRecord[] {
  return lines.flatMap(line => {
    if (line === '') return []
    const record = decodeLine(line)
    if (record !== null) return [record]
    reading.damagedLines++
    return []
  })
}
