import type { Points } from './points.ts'

/** The extreme value of each of `count` spans of equal time between `from` and `to`, at the middle of its span. Spans without a point are left out. */
export function blockExtremes({ times, values }: Points, from: number, to: number, count: number, keep: 'lowest' | 'highest'): Points & { readonly blocks: readonly number[] } {
  const width = (to - from) / count
  const blocks: number[] = []
  const extremes: number[] = []
  for (let i = 0; i < times.length; i++) {
    const time = times[i] ?? 0
    if (time < from || time > to) continue
    const block = Math.min(count - 1, Math.floor((time - from) / width))
    const value = values[i] ?? 0
    const last = blocks.length - 1
    if (blocks[last] !== block) {
      blocks.push(block)
      extremes.push(value)
    } else if (keep === 'lowest' ? value < (extremes[last] ?? 0) : value > (extremes[last] ?? 0)) extremes[last] = value
  }
  return { times: blocks.map(block => from + (block + 0.5) * width), values: extremes, blocks }
}
