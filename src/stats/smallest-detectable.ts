import type { Condensed } from './condense.ts'
import type { Heap } from './heap.ts'
import type { Points } from './points.ts'
import { readGrowth, type GrowthReading } from './read-growth.ts'
import type { Tuning } from './tuning.ts'

/** rates tried upwards before giving up: 12 doublings are a factor of 4,096 */
const MAX_DOUBLINGS = 12
const HALVINGS = 3
/**
 * a real leak comes in pieces: at the very threshold of a smooth one 7 of 10 were found, at 1.6
 * times that over 9 (`npm run bench:verdict`)
 */
const MARGIN = 1.6

/** A curve that was read. */
export interface ReadCurve {
  readonly condensed: Condensed
  readonly reading: GrowthReading
  /** of the growth that the reading shows, MiB a second */
  readonly slope: number
  readonly heap: Heap
  /** a given warm-up has been taken off */
  readonly isWarm: boolean
  readonly tuning: Tuning
}

/** Is a curve with a leak in it found? */
type IsFound = (reading: GrowthReading, leaking: Condensed) => boolean

/**
 * The slowest steady leak (MiB a second) that this very curve would have shown: leaks are added to
 * it, from the first sample on, until they are found, and what is said is tried as well. What
 * already grows is taken out first. Null where not even fast ones are found.
 */
export function smallestDetectable(
  { condensed, reading, slope, heap, isWarm, tuning }: ReadCurve,
  isFound: IsFound,
): number | null {
  const removed = reading.isGrowing ? slope : 0
  const begin = condensed.floor.times[0] ?? 0
  const tilt = ({ times, values }: Points, rate: number): Points => ({
    times,
    values: values.map(
      (value, i) =>
        value +
        rate * ((times[i] ?? 0) - begin) -
        removed * Math.max(0, (times[i] ?? 0) - reading.settledFrom),
    ),
  })
  const isSeen = (rate: number): boolean => {
    const leaking = {
      floor: tilt(condensed.floor, rate),
      ceiling: tilt(condensed.ceiling, rate),
    }
    const found = readGrowth(leaking, heap, isWarm, tuning)
    return found !== null && isFound(found, leaking)
  }
  // no slower leak grows by what is needed in half a window
  const least = (2 * heap.slackMib) / reading.span
  for (let doublings = 0; doublings <= MAX_DOUBLINGS; doublings++) {
    const high = least * 2 ** doublings
    if (!isSeen(high)) continue
    const said = MARGIN * (doublings === 0 ? high : narrow(high / 2, high, isSeen))
    // more is not always clearer: a curve may bend where the leak takes over
    if (isSeen(said)) return said
  }
  return null
}

/** The lowest rate between one that is not seen and one that is. */
function narrow(from: number, to: number, isSeen: (rate: number) => boolean): number {
  let [low, high] = [from, to]
  for (let i = 0; i < HALVINGS; i++) {
    const middle = Math.sqrt(low * high)
    if (isSeen(middle)) high = middle
    else low = middle
  }
  return high
}
