import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { compactDay } from './compact-day.ts'
import { dayOf } from './day-of.ts'
import type { DayFile } from './read-history.ts'
import { replaceDay } from './replace-day.ts'
import { ASIDE } from './set-aside.ts'

const DAY_MS = 86_400_000
const MOST_DAYS = 30
const MOST_BYTES = 20 * 2 ** 20

/**
 * Keeps a history in its bounds, 30 days and 20 MiB: days that are over are compacted, the oldest
 * go, and what was set aside goes before them. `days` is what was read before today's scan was
 * appended.
 */
export function tidyHistory(directory: string, days: readonly DayFile[], nowEpochMs: number): void {
  const today = dayOf(nowEpochMs)
  const oldest = dayOf(nowEpochMs - MOST_DAYS * DAY_MS)
  for (const { name } of days.filter((day) => day.name < oldest))
    rmSync(join(directory, name), { force: true })
  const kept = days.filter(({ name }) => name >= oldest)
  for (const { name, records } of kept.filter((day) => day.name < today && !isCompact(day)))
    replaceDay(join(directory, name), compactDay(records))
  let sizeBytes = 0
  const aside = readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isFile() && ASIDE.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .toReversed()
  for (const name of [
    ...[...new Set([...kept.map((day) => day.name), today])].sort().toReversed(),
    ...aside,
  ]) {
    sizeBytes += sizeOf(join(directory, name))
    const isOut = sizeBytes > MOST_BYTES || (ASIDE.test(name) && name < oldest)
    if (isOut && name !== today) rmSync(join(directory, name), { force: true })
  }
}

const isCompact = ({ records }: DayFile): boolean =>
  records[0]?.k === 'head' && records[0].compact === true

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
