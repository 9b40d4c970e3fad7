import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readRegular } from '../files/read-regular.ts'
import { DAY_FILE, dayOf } from './day-of.ts'
import { decodeHistory } from './decode-history.ts'
import type { HistoryRecord } from './record.ts'

/** One file of a history: a day. */
export interface DayFile {
  readonly name: string
  readonly sizeBytes: number
  /** those that can be read; the first is the head */
  readonly records: readonly HistoryRecord[]
  /** why not all of it can be used; '' where it can */
  readonly damage: string
}

const DAY_MS = 86_400_000
/** what a scan a minute of 5,000 processes makes in a day, and as much again */
const LARGEST_BYTES = 256 * 2 ** 20

/**
 * The days there are, those before the day of `sinceEpochMs` left out, oldest first; none where
 * nothing was ever remembered. Changes nothing.
 */
export function readHistory(
  directory: string,
  nowEpochMs = Date.now(),
  sinceEpochMs = 0,
): DayFile[] {
  let names: string[]
  try {
    names = readdirSync(directory)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
  // clocks may be a day apart; what is written later than that would be the newest for as long
  const newest = dayOf(nowEpochMs + DAY_MS)
  return names
    .filter((name) => DAY_FILE.test(name) && name >= dayOf(sinceEpochMs))
    .sort()
    .map((name) =>
      name > newest
        ? { name, sizeBytes: 0, records: [], damage: 'is of a day to come' }
        : readDay(directory, name),
    )
}

function readDay(directory: string, name: string): DayFile {
  const path = join(directory, name)
  const stats = lstatSync(path)
  // a FIFO would hang the reader, a link may lead anywhere
  if (!stats.isFile()) return { name, sizeBytes: 0, records: [], damage: 'is no regular file' }
  if (stats.size > LARGEST_BYTES)
    return { name, sizeBytes: stats.size, records: [], damage: 'is larger than any day' }
  try {
    return {
      name,
      sizeBytes: stats.size,
      ...decodeDay(readRegular(path, { mostBytes: LARGEST_BYTES })),
    }
  } catch (error) {
    return {
      name,
      sizeBytes: stats.size,
      records: [],
      damage: `cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`,
    }
  }
}

function decodeDay(text: string): Pick<DayFile, 'records' | 'damage'> {
  const lines = text.split('\n')
  const rest = lines.pop() ?? ''
  const decoded = lines.map(decodeHistory)
  if (decoded[0]?.k !== 'head') return { records: [], damage: 'is no history of this version' }
  const bad = decoded.filter((record) => record === null).length + (rest === '' ? 0 : 1)
  return {
    records: decoded.filter((record) => record !== null && record !== undefined),
    damage: bad === 0 ? '' : `has ${bad} damaged line${bad === 1 ? '' : 's'}`,
  }
}
