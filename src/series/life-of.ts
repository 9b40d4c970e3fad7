import { cutTearDown } from './cut-tear-down.ts'
import { memoryCurve } from './memory-curve.ts'
import type { ProcessSeries } from './series.ts'

/** What is seen of how a process began and ended. */
export interface Ends {
  /** last tick that it was read in; later ones tell that it was there */
  readonly lastReadMs: number
  /**
   * in the order of time: it had another name, or a lower high-water mark, by `byMs`, and still had
   * the one of before at `sinceMs`
   */
  readonly renamed: readonly { readonly sinceMs: number; readonly byMs: number }[]
}

/** exec empties memory; what changes its title only goes on with it */
const EMPTIED = 0.5

/**
 * The time in which what is read of a process is the memory that its program needs: since its last
 * exec, and until it began to give all back in order to end.
 */
export function lifeOf(
  process: Omit<ProcessSeries, 'livedFromMs' | 'livedUntilMs'>,
  tickTimesMs: readonly number[],
  { lastReadMs, renamed }: Ends,
): Pick<ProcessSeries, 'livedFromMs' | 'livedUntilMs'> {
  const livedFromMs = renamed.reduce(
    (fromMs, between) => findExec(process, tickTimesMs, between) ?? fromMs,
    process.firstMs,
  )
  const lived = cutTearDown(
    memoryCurve({ ...process, firstMs: livedFromMs, lastMs: lastReadMs }, tickTimesMs),
    // still there but without memory to read: it is ending
    process.aliveAtEnd && lastReadMs >= (tickTimesMs.at(-1) ?? 0),
  )
  return { livedFromMs, livedUntilMs: Math.round(1000 * (lived.timesS.at(-1) ?? 0)) }
}

/** When its memory fell by half or more around a change of its name; null where it did not. */
function findExec(
  { changedAtMs, anonBytes }: Pick<ProcessSeries, 'changedAtMs' | 'anonBytes'>,
  tickTimesMs: readonly number[],
  { sinceMs, byMs }: Ends['renamed'][number],
): number | null {
  const untilMs = tickTimesMs.find((time) => time >= byMs) ?? byMs
  const at = changedAtMs.findLastIndex(
    (time, j) =>
      j > 0 &&
      time > sinceMs &&
      time <= untilMs &&
      (anonBytes[j] ?? 0) < EMPTIED * (anonBytes[j - 1] ?? 0),
  )
  return changedAtMs[at] ?? null
}
