import { join } from 'node:path'
import { subjectByGate } from '../report/findings.ts'
import type { Report } from '../report/report.ts'
import { readRegular } from '../files/read-regular.ts'
import { saveFile } from '../files/save-file.ts'

/** 100,000 subjects. */
const MOST_BYTES = 16 * 2 ** 20

/** When people were last told of each subject by one channel: ms since 1970 by what it is about. */
export type Notified = ReadonlyMap<string, number>

/** What there is to tell now, after what was told before. */
export interface News {
  /** there is a subject of which nobody was told, or not for so long */
  readonly isDue: boolean
  /** subjects that people were told of and that are well again */
  readonly recovered: readonly string[]
  /** what will have been told once this is sent */
  readonly next: Notified
}

/** A process by its name, not by its pid: one that restarts again and again is one subject. */
export function decideNews(
  report: Report,
  told: Notified,
  { nowEpochMs, everyMs }: { nowEpochMs: number; everyMs: number },
): News {
  const failing = new Set(
    report.verdict === 'inconclusive'
      ? ['the measurement']
      : report.findings.filter(({ fails }) => fails).map(subjectByGate),
  )
  // a measurement that broke says nothing of who is well
  const recovered =
    report.verdict === 'inconclusive'
      ? []
      : [...told.keys()].filter((subject) => !failing.has(subject))
  const due = [...failing].filter(
    (subject) => nowEpochMs - (told.get(subject) ?? Number.NEGATIVE_INFINITY) >= everyMs,
  )
  const next = new Map([...told].filter(([subject]) => !recovered.includes(subject)))
  // one message tells of all that fail
  if (due.length > 0) for (const subject of failing) next.set(subject, nowEpochMs)
  return { isDue: due.length > 0, recovered, next }
}

/**
 * Nothing where there is no such file, or one that cannot be used: then people are told once too
 * often.
 */
export function loadNotified(directory: string, channel: string): Notified {
  const path = fileIn(directory, channel)
  const known = unsaved.get(path)
  if (known !== undefined) return known
  try {
    const entries = Object.entries(
      JSON.parse(readRegular(path, { mostBytes: MOST_BYTES })) as Record<string, unknown>,
    )
    return new Map(
      entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
    )
  } catch {
    return new Map()
  }
}

/**
 * Where it cannot be written it is known as long as this process lives: people are not told each
 * minute because a disk is full. Resolves with why not, or ''.
 */
export async function saveNotified(
  directory: string,
  channel: string,
  told: Notified,
  signal: AbortSignal,
): Promise<string> {
  const path = fileIn(directory, channel)
  try {
    await saveFile(path, `${JSON.stringify(Object.fromEntries(told), null, 2)}\n`, signal)
    unsaved.delete(path)
    return ''
  } catch (error) {
    unsaved.set(path, told)
    return error instanceof Error ? error.message : String(error)
  }
}

/** by path */
const unsaved = new Map<string, Notified>()

const fileIn = (directory: string, channel: string): string =>
  join(directory, `notified-${channel}.json`)
