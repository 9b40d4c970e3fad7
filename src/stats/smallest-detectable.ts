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

/**
 * The slowest steady leak (MiB a second) that this very curve would have shown: leaks are added to
 * it, from the first sample on, until they are called. What already grows is taken out first. Null
 * where not even fast ones are called.
 */
export function smallestDetectable(
  curve: Condensed,
  reading: GrowthReading,
  slope: number,
  heap: Heap,
  isWarm: boolean,
  tuning: Tuning,
): number | null {
  const removed = reading.isGrowing ? slope : 0
  const begin = curve.floor.times[0] ?? 0
  const tilt =
    (rate: number) =>
    ({ times, values }: Points): Points => ({
      times,
      values: values.map(
        (value, i) =>
          value +
          rate * ((times[i] ?? 0) - begin) -
          removed * Math.max(0, (times[i] ?? 0) - reading.settledFrom),
      ),
    })
  const isCalled = (rate: number): boolean =>
    readGrowth(
      { floor: tilt(rate)(curve.floor), ceiling: tilt(rate)(curve.ceiling) },
      heap,
      isWarm,
      tuning,
    )?.isGrowing === true
  // no slower leak grows by what is needed in half a window
  let high = (2 * heap.slackMib) / reading.span
  let doublings = 0
  while (!isCalled(high)) {
    high *= 2
    if (++doublings > MAX_DOUBLINGS) return null
  }
  let low = doublings === 0 ? high : high / 2
  for (let i = 0; i < HALVINGS && low < high; i++) {
    const middle = Math.sqrt(low * high)
    if (isCalled(middle)) high = middle
    else low = middle
  }
  return high * MARGIN
}
