import type { Plan } from '../plan/plan.ts'

const READINGS = 20
const LONGEST_MS = 60_000
const SHORTEST_OPEN_MS = 10_000
/** A slow beat for 1,000 processes costs about 40 ms: spread over a minute it stays below a fifth of the ticks' own cost. */
const MS_PER_PROCESS = 60

/**
 * How far apart the slower readings are at a time: 20 or more in the planned window, which come with samples, so as many whole intervals
 * as fit into a twentieth of it; where the window is open a twentieth of the time so far, rarer with many processes.
 */
export function chooseSlowMs({ intervalMs, durationMs }: Pick<Plan, 'intervalMs' | 'durationMs'>, t: number, processes: number): number {
  // half an interval less, since timers are late by a little more one time and a little less another
  if (durationMs > 0) return Math.min(Math.max(1, Math.floor(durationMs / READINGS / intervalMs)) * intervalMs, LONGEST_MS) - intervalMs / 2
  const byCount = Math.min(LONGEST_MS, Math.max(SHORTEST_OPEN_MS, processes * MS_PER_PROCESS))
  return Math.min(byCount, Math.max(intervalMs / 2, t / READINGS))
}
