import type { ProcessSeries } from '../series/series.ts'

export interface MemoryCurve { readonly timesS: number[]; readonly bytes: number[] }

/** Anonymous memory plus swap of a process at each tick that it was seen in; swap is read more rarely, the last value holds. */
export function memoryCurve(process: ProcessSeries, tickTimesMs: readonly number[]): MemoryCurve {
  const timesS: number[] = []
  const bytes: number[] = []
  let change = -1
  let beat = -1
  for (const time of tickTimesMs) {
    if (time < process.firstMs || time > process.lastMs) continue
    while ((process.changedAtMs[change + 1] ?? Number.POSITIVE_INFINITY) <= time) change++
    while ((process.slow[beat + 1]?.atMs ?? Number.POSITIVE_INFINITY) <= time) beat++
    timesS.push(time / 1000)
    bytes.push((process.anonBytes[change] ?? 0) + (process.slow[beat]?.swapBytes ?? 0))
  }
  return { timesS, bytes }
}

/** The sum over processes that come and go, at each tick that one of them was seen in. */
export function summedCurve(processes: readonly ProcessSeries[], tickTimesMs: readonly number[]): MemoryCurve {
  const sums = new Map<number, number>()
  for (const process of processes) {
    const curve = memoryCurve(process, tickTimesMs)
    for (const [i, time] of curve.timesS.entries()) sums.set(time, (sums.get(time) ?? 0) + (curve.bytes[i] ?? 0))
  }
  const timesS = [...sums.keys()].sort((a, b) => a - b)
  return { timesS, bytes: timesS.map(time => sums.get(time) ?? 0) }
}
