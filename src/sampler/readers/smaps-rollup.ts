import { readText } from '../read-file.ts'

/**
 * PSS in KiB from `/proc/PID/smaps_rollup`; -1 where it is refused (another user's process) or
 * gone. Costs 11-14 us per resident MiB (docs/measurements.md#reading): for a few processes at a
 * few moments.
 */
export function readPssKiB(proc: string, pid: number): number {
  return parsePss(readText(`${proc}/${pid}/smaps_rollup`, 8192))
}

/** `...\nPss:                1234 kB\n...` */
export function parsePss(text: string): number {
  const match = /^Pss:\s+(\d+) kB$/m.exec(text)
  return match === null ? -1 : Number(match[1])
}
