import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readRegular } from '../../files/read-regular.ts'
import { saveFileSync } from '../../files/save-file.ts'

/** 100,000 subjects. */
const MOST_BYTES = 16 * 2 ** 20

/**
 * When `on-finding` was last run, ms since 1970, by subject and gate. A process by its name, not by
 * its pid: one that restarts again and again is one subject.
 */
export function loadLastActions(reportDir: string): Map<string, number> {
  try {
    const entries = Object.entries(
      JSON.parse(readRegular(fileIn(reportDir), { mostBytes: MOST_BYTES })) as Record<
        string,
        unknown
      >,
    )
    return new Map(
      entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
    )
  } catch {
    return new Map() // none yet, or not ours: then a command runs once too often
  }
}

/** Those since a moment; where they cannot be kept a command runs once too often. */
export function saveLastActions(
  reportDir: string,
  actions: ReadonlyMap<string, number>,
  sinceEpochMs: number,
): void {
  const kept = Object.fromEntries([...actions].filter(([, at]) => at >= sinceEpochMs))
  try {
    mkdirSync(dirname(fileIn(reportDir)), { recursive: true })
    saveFileSync(fileIn(reportDir), `${JSON.stringify(kept, null, 2)}\n`)
  } catch {
    return
  }
}

const fileIn = (reportDir: string): string => join(reportDir, 'history', 'on-finding.json')
