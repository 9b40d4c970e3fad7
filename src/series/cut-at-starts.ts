import type { MemoryCurve } from './memory-curve.ts'

/** Seconds, or whatever else a process has for itself; null where it is not told. */
export type Start = number | string | null

/** clocks tell the start of one process a little differently from time to time */
const SAME_START_S = 1

/**
 * A curve that outlives its process in the lives of each, by what is told of the start with each
 * reading: another one begins the next life. Times must ascend.
 */
export function cutAtStarts(
  { timesS, bytes }: MemoryCurve,
  starts: readonly Start[],
): MemoryCurve[] {
  const lives: MemoryCurve[] = []
  let start: Start = null
  for (const [at, timeS] of timesS.entries()) {
    const told = starts[at] ?? null
    if (lives.length === 0 || (start !== null && told !== null && !isSame(start, told)))
      lives.push({ timesS: [], bytes: [] })
    if (start === null || (told !== null && !isSame(start, told))) start = told
    lives.at(-1)?.timesS.push(timeS)
    lives.at(-1)?.bytes.push(bytes[at] ?? Number.NaN)
  }
  return lives
}

function isSame(one: number | string, other: number | string): boolean {
  return typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) < SAME_START_S
    : one === other
}
