import type { Points } from './points.ts'

/**
 * A long curve in bounded size: the lowest and the highest point of each span of time, where they
 * were.
 */
export interface Condensed {
  readonly floor: Points
  readonly ceiling: Points
}

// 12 for each of the 40 blocks that the finest fit looks at
const CELLS = 480

/** Short curves stay as they are; longer ones keep two points of each of 480 equal spans. */
export function condense(points: Points): Condensed {
  if (points.times.length <= CELLS) return { floor: points, ceiling: points }
  const from = points.times[0] ?? 0
  const width = ((points.times.at(-1) ?? 0) - from) / CELLS
  const floor = { times: [] as number[], values: [] as number[] }
  const ceiling = { times: [] as number[], values: [] as number[] }
  let cell = -1
  for (let i = 0; i < points.times.length; i++) {
    const time = points.times[i] ?? 0
    const value = points.values[i] ?? 0
    const here = Math.min(CELLS - 1, Math.floor((time - from) / width))
    const last = floor.times.length - 1
    if (here !== cell) {
      cell = here
      push(floor, last + 1, time, value)
      push(ceiling, last + 1, time, value)
    } else {
      if (value < (floor.values[last] ?? 0)) push(floor, last, time, value)
      if (value > (ceiling.values[last] ?? 0)) push(ceiling, last, time, value)
    }
  }
  return { floor, ceiling }
}

function push(
  points: { times: number[]; values: number[] },
  at: number,
  time: number,
  value: number,
): void {
  points.times[at] = time
  points.values[at] = value
}
