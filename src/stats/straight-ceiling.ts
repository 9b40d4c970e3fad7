import { blockExtremes } from './blocks.ts'
import { lineFit } from './line-fit.ts'
import { suffix, type Points } from './points.ts'

const BLOCKS = 80
const MIN_POINTS = 5
/** the last quarter alone is too short to be a trend */
const LATEST_START = 0.75
const MIN_R2 = 0.95

/**
 * Do the peaks lie on a rising line to the end, wherever it starts (linear backward regression,
 * Jindal et al. 2021), which rises by at least `minGrowth`?
 */
export function isCeilingStraight(ceiling: Points, minGrowth: number): boolean {
  const peaks = blockExtremes(
    ceiling,
    ceiling.times[0] ?? 0,
    ceiling.times.at(-1) ?? 0,
    BLOCKS,
    'highest',
  )
  let best = { r2: 0, growth: 0 }
  for (
    let start = 0;
    start <= LATEST_START * peaks.times.length && peaks.times.length - start >= MIN_POINTS;
    start += 2
  ) {
    const line = lineThrough(suffix(peaks, start))
    if (line.growth > 0 && line.r2 > best.r2) best = line
  }
  return best.r2 >= MIN_R2 && best.growth >= minGrowth
}

function lineThrough({ times, values }: Points): { r2: number; growth: number } {
  const { slope, sse, total } = lineFit(times, values)
  return {
    r2: total === 0 ? 0 : 1 - sse / total,
    growth: slope * ((times.at(-1) ?? 0) - (times[0] ?? 0)),
  }
}
