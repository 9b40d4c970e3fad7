import { createReadStream } from 'node:fs'
import { decodeLine } from './decode.ts'
import type { SampleRecord } from './record.ts'

/** What became of the lines of a samples file. */
export interface Reading { damagedLines: number; exists: boolean }

/**
 * The records of a samples file, in order, a block at a time (a long run has a hundred MB). Lines that cannot be read are counted and
 * left out; a last line without its break was torn by a kill and is no damage.
 */
export async function* readRecords(path: string, reading: Reading): AsyncGenerator<SampleRecord[]> {
  let rest = ''
  try {
    for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 18 }) as AsyncIterable<string>) {
      reading.exists = true
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      yield decodeLines(lines, reading)
    }
    reading.exists = true
  } catch {
    return // no file: nothing was sampled
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
