import { join } from 'node:path'
import { compactDay } from './compact-day.ts'
import { dayOf } from './day-of.ts'
import { dropOldDays } from './drop-old-days.ts'
import type { DayFile } from './read-history.ts'
import { replaceDay } from './replace-day.ts'

/**
 * Keeps a history in its bounds, 30 days and 20 MiB: the oldest days go, those that are over are
 * compacted. `days` is what was read before today's scan was appended.
 */
export function tidyHistory(directory: string, days: readonly DayFile[], nowEpochMs: number): void {
  const today = dayOf(nowEpochMs)
  for (const { name, records } of days.filter((day) => day.name < today && !isCompact(day)))
    replaceDay(join(directory, name), compactDay(records))
  dropOldDays(directory, nowEpochMs)
}

const isCompact = ({ records }: DayFile): boolean =>
  records[0]?.k === 'head' && records[0].compact === true
