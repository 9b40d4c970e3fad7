import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { DayFile } from './read-history.ts'
import { replaceDay } from './replace-day.ts'

/** Of a day, as `setAside` names it. */
export const ASIDE = /^\d{4}-\d\d-\d\d\.ndjson\.damaged-\d+$/

/**
 * Renames a damaged or foreign day so that nothing of it is lost, and goes on with what could be
 * read of it. Returns what to tell the user.
 */
export function setAside(directory: string, { name, records, damage }: DayFile): string {
  const path = join(directory, name)
  const aside = freeName(`${path}.damaged`)
  renameSync(path, aside)
  if (records.length > 0) replaceDay(path, records)
  const scans = records.filter(({ k }) => k === 'scan').length
  return `History file ${path} ${damage}: it was set aside as ${aside}, ${scans === 0 ? 'none of it can be used' : `its ${scans} readable scan${scans === 1 ? ' is' : 's are'} kept`}.`
}

function freeName(path: string): string {
  for (let count = 1; ; count++) if (!existsSync(`${path}-${count}`)) return `${path}-${count}`
}
