import type { ProcessSeries, Recording } from '../series/series.ts'
import type { Scan } from './history.ts'

const HOUR_MS = 3_600_000

/**
 * What a recording of days adds to a history: a scan for each hour of it, at the hour's end, which
 * has of each process that was seen in that hour the lowest anonymous memory, and swap.
 */
export function takeHourlyScans({
  startedEpochMs,
  tickTimesMs,
  host,
  processes,
  groups,
}: Recording): Scan[] {
  const groupOf = new Map(
    groups.flatMap(({ id, members }) => members.map((index) => [index, id] as const)),
  )
  const floors = processes.map((process) => ({ process, lowest: hourlyFloors(process) }))
  // of a ring the first hours are gone
  const [firstMs, lastMs] = [tickTimesMs[0] ?? 0, tickTimesMs.at(-1) ?? 0]
  const firstHour = Math.floor(firstMs / HOUR_MS)
  // where it ends as an hour begins, that one has no end of its own
  const count = Math.max(1, Math.ceil(lastMs / HOUR_MS) - firstHour)
  const hours = Array.from({ length: count }, (_, at) => firstHour + at)
  return hours.map((hour) => ({
    atEpochMs: Math.round(startedEpochMs + Math.min(lastMs, (hour + 1) * HOUR_MS)),
    bootEpochMs: host.bootEpochMs,
    processes: floors.flatMap(({ process: { id, pid, index, label }, lowest }) => {
      const bytes = lowest.get(hour)
      return bytes === undefined
        ? []
        : [{ id, pid, name: label, group: groupOf.get(index) ?? '', bytes }]
    }),
  }))
}

/** By the hour of the recording. */
function hourlyFloors({
  changedAtMs,
  anonBytes,
  slow,
  firstMs,
  lastMs,
  aliveAtEnd,
}: ProcessSeries): Map<number, number> {
  const floors = new Map<number, number>()
  let beat = -1
  for (const [at, changedMs] of changedAtMs.entries()) {
    const untilMs = Math.min(changedAtMs[at + 1] ?? lastMs, lastMs)
    const anon = anonBytes[at] ?? 0
    // a failed read
    if (anon <= 0) continue
    while ((slow[beat + 1]?.atMs ?? Number.POSITIVE_INFINITY) <= changedMs) beat++
    const bytes = anon + Math.max(0, slow[beat]?.swapBytes ?? 0)
    const fromHour = Math.floor(Math.max(firstMs, changedMs) / HOUR_MS)
    // what ends as an hour begins is not of that hour
    for (let hour = fromHour; hour === fromHour || hour * HOUR_MS < untilMs; hour++)
      floors.set(hour, Math.min(bytes, floors.get(hour) ?? Number.POSITIVE_INFINITY))
  }
  // what was read while it ended is not its floor
  if (!aliveAtEnd && floors.size > 1) floors.delete(Math.floor(lastMs / HOUR_MS))
  return floors
}
