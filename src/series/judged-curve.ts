import type { ProcessSeries } from './series.ts'

/** A curve as the growth decision takes it. */
export interface JudgedCurve { readonly timesS: readonly number[]; readonly bytes: readonly number[] }

/**
 * One process at each tick of its life: anonymous memory plus swap. Between two readings of swap (a slower beat) the last one holds; memory
 * that was swapped out has left RSS but not the process.
 */
export function buildJudgedCurve(process: ProcessSeries, tickTimesMs: readonly number[]): JudgedCurve {
  const times = tickTimesMs.filter(time => time >= process.firstMs && time <= process.lastMs)
  const anon = stepValues(times, process.changedAtMs, process.anonBytes)
  const swap = stepValues(times, process.slow.map(({ atMs }) => atMs), process.slow.map(({ swapBytes }) => swapBytes))
  return { timesS: times.map(time => time / 1000), bytes: times.map((_, at) => (anon[at] ?? Number.NaN) + (swap[at] ?? 0)) }
}

/** Values of a step function at some times, both ascending; undefined before its first step. */
function stepValues(times: readonly number[], changedAt: readonly number[], values: readonly number[]): (number | undefined)[] {
  let next = 0
  let now: number | undefined
  return times.map(time => {
    for (; next < changedAt.length && (changedAt[next] ?? 0) <= time; next++) now = values[next]
    return now
  })
}
