import type { Plan } from '../settings/plan.ts'

const READINGS = 20
const LONGEST_MS = 60_000
const LONGEST_ALL_MS = 300_000
/**
 * Reading a process costs 10 to 20 times as much as its share of a sample: at this pace all of them
 * are a tenth on top.
 */
const MS_PER_PROCESS = 500

/** How far apart the slower readings are at a time: of the largest processes, and of all. */
export interface SlowPace {
  readonly largestMs: number
  readonly allMs: number
}

/**
 * 20 readings or more of each process in the planned window. They come with samples, so as many
 * whole intervals as fit into a twentieth of it. Where the window is open a twentieth of the time
 * so far, for all processes rarer the more there are.
 */
export function choosePace(
  { intervalMs, durationMs }: Pick<Plan, 'intervalMs' | 'durationMs'>,
  t: number,
  processes: number,
): SlowPace {
  // half an interval less, since timers are late by a little more one time and a little less
  // another
  const leastMs = intervalMs / 2
  if (durationMs > 0) {
    const plannedMs =
      Math.min(
        Math.max(1, Math.floor(durationMs / READINGS / intervalMs)) * intervalMs,
        LONGEST_MS,
      ) - leastMs
    return { largestMs: plannedMs, allMs: plannedMs }
  }
  const largestMs = Math.min(Math.max(leastMs, t / READINGS), LONGEST_MS)
  return {
    largestMs,
    allMs: Math.min(Math.max(largestMs, processes * MS_PER_PROCESS), LONGEST_ALL_MS),
  }
}
