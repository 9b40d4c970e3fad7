import type { Points } from './points.ts'

/**
 * Points with a finite time and a value above 0 (0 is a failed read), ascending in time; of equal
 * times the last given stays. Nothing is interpolated.
 */
export function cleanCurve({ times, values }: Points): Points {
  let kept: number[] = []
  let isAscending = true
  for (let i = 0; i < times.length; i++) {
    const value = values[i] ?? Number.NaN
    if (!Number.isFinite(times[i]) || !Number.isFinite(value) || value <= 0) continue
    isAscending &&= kept.length === 0 || (times[i] ?? 0) > (times[kept.at(-1) ?? 0] ?? 0)
    kept.push(i)
  }
  if (!isAscending) {
    kept.sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0) || a - b)
    kept = kept.filter((index, i) => times[index] !== times[kept[i + 1] ?? -1])
  }
  return { times: kept.map((i) => times[i] ?? 0), values: kept.map((i) => values[i] ?? 0) }
}
