import type { Points } from './points.ts'

/**
 * The extreme value of each of `count` spans of equal time between `from` and `to`, at the middle
 * of its span. Spans without a point are left out.
 */
export function blockExtremes(
  { times, values }: Points,
  from: number,
  to: number,
  count: number,
  keep: 'lowest' | 'highest',
): Points & { readonly blocks: readonly number[] } {
  const width = (to - from) / count
  const blocks: number[] = []
  const extremes: number[] = []
  let block = 0
  for (let i = 0; i < times.length; i++) {
    const time = times[i] ?? 0
    if (time < from || time > to) continue
    while (block < count - 1 && time >= from + (block + 1) * width) block++
    const value = values[i] ?? 0
    const last = blocks.length - 1
    if (blocks[last] !== block) {
      blocks.push(block)
      extremes.push(value)
    } else if (keep === 'lowest' ? value < (extremes[last] ?? 0) : value > (extremes[last] ?? 0))
      extremes[last] = value
  }
  return { times: blocks.map((at) => from + (at + 0.5) * width), values: extremes, blocks }
}
