import { median } from './quantile.ts'
import type { Points } from './points.ts'

const BLOCKS = 40
const MIN_BLOCKS = 20
const MIN_POINTS_AFTER = 20
/** a reset later than this leaves too little to judge */
const LATEST_SHARE = 0.6

/**
 * The time from which the curve is judged when it fell once by at least half of its range within
 * two of 40 blocks: start-up garbage was collected, memory trimmed, or a service restarted. Null:
 * no fall, several (a saw-tooth), one too late, or a range below `minRange`.
 */
export function findReset({ times, values }: Points, minRange: number): number | null {
  const from = times[0] ?? 0
  const width = ((times.at(-1) ?? 0) - from) / BLOCKS
  const groups = new Map<number, number[]>()
  for (const [i, time] of times.entries()) {
    const block = Math.min(BLOCKS - 1, Math.floor((time - from) / width))
    groups.set(block, [...(groups.get(block) ?? []), values[i] ?? 0])
  }
  const blocks = [...groups].map(([block, members]) => ({
    end: from + (block + 1) * width,
    level: median(members),
  }))
  const levels = blocks.map(({ level }) => level)
  const range = Math.max(...levels) - Math.min(...levels)
  if (blocks.length < MIN_BLOCKS || range < minRange) return null
  const falls = findFalls(levels, range / 2)
  const at = falls[0] ?? 0
  const reset = blocks[at]?.end ?? from
  const isUsable =
    falls.length === 1 &&
    at <= LATEST_SHARE * blocks.length &&
    times.filter((time) => time >= reset).length >= MIN_POINTS_AFTER
  return isUsable ? reset : null
}

/**
 * Indexes after which the curve is at least `depth` lower than two blocks before; one fall counts
 * once.
 */
function findFalls(levels: readonly number[], depth: number): number[] {
  const falls: number[] = []
  for (let i = 0; i + 2 < levels.length; i++) {
    if ((levels[i] ?? 0) - (levels[i + 2] ?? 0) < depth) continue
    falls.push(i + 2)
    i += 3
  }
  return falls
}
