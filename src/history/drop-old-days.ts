import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DAY_FILE, dayOf } from './day-of.ts'
import { ASIDE } from './set-aside.ts'

const DAY_MS = 86_400_000
const MOST_DAYS = 30
const MOST_BYTES = 20 * 2 ** 20

/** Keeps a history in its bounds: the oldest days go, and what was set aside goes before them. */
export function dropOldDays(directory: string, nowEpochMs: number): void {
  const today = dayOf(nowEpochMs)
  const oldest = dayOf(nowEpochMs - MOST_DAYS * DAY_MS)
  const names = readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort()
    .toReversed()
  let sizeBytes = 0
  for (const name of [
    ...names.filter((one) => DAY_FILE.test(one)),
    ...names.filter((one) => ASIDE.test(one)),
  ]) {
    sizeBytes += sizeOf(join(directory, name))
    const isOut = sizeBytes > MOST_BYTES || name < oldest
    if (isOut && name !== today) rmSync(join(directory, name), { force: true })
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
