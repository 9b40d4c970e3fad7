import type { Scan } from '../../src/history/history.ts'
import { foreign } from '../../src/findings/untrusted.ts'

export const BOOT = Date.UTC(2025, 10, 1)
export const HOUR_MS = 3_600_000

/** One scan `hours` after 14 November 2025, with one process of so many MiB. */
export function makeScan(
  hours: number,
  mib: number,
  {
    id = '4121:900',
    name = 'node api.js',
    boot = BOOT,
  }: { id?: string; name?: string; boot?: number } = {},
): Scan {
  return {
    atEpochMs: Date.UTC(2025, 10, 14) + hours * HOUR_MS,
    bootEpochMs: boot,
    processes: [
      {
        id,
        pid: Number(id.split(':')[0]),
        name: foreign(name),
        group: `${name}|child`,
        bytes: mib * 2 ** 20,
      },
    ],
  }
}
