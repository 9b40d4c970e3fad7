import { appendScan } from '../../history/append-scan.ts'
import { buildHistory } from '../../history/build-history.ts'
import { dropOldDays } from '../../history/drop-old-days.ts'
import type { Scan } from '../../history/history.ts'
import { readHistory } from '../../history/read-history.ts'
import { setAside } from '../../history/set-aside.ts'
import { takeScan } from '../../history/take-scan.ts'
import type { Recording } from '../../series/series.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000

/**
 * What a standing watch remembers beyond its samples and its own end: each hour a scan, as `scan`
 * leaves them, with the lowest of that hour of each process that is there at its end.
 */
export class HourlyMemory {
  readonly #directory: string
  readonly #tool: string
  readonly #floors = new Map<string, number>()
  #scan: Scan | null = null
  #dueMs: number

  constructor(directory: string, tool: string, nowMs: number) {
    this.#directory = directory
    this.#tool = tool
    this.#dueMs = nowMs + HOUR_MS
  }

  /** `nowMs`: a clock that is never set. Returns what to tell the user; throws what hinders it. */
  take(recording: Recording, nowMs: number, nowEpochMs: number): readonly string[] {
    const seen = takeScan(recording)
    this.#scan = {
      ...seen,
      atEpochMs: nowEpochMs,
      processes: seen.processes.map((process) => {
        const bytes = Math.min(process.bytes, this.#floors.get(process.id) ?? process.bytes)
        this.#floors.set(process.id, bytes)
        return { ...process, bytes }
      }),
    }
    if (nowMs < this.#dueMs) return []
    this.#dueMs = nowMs + HOUR_MS
    return this.save()
  }

  /** What was seen since the last hour was over; nothing where nothing was. */
  save(): readonly string[] {
    const scan = this.#scan
    this.#scan = null
    this.#floors.clear()
    if (scan === null) return []
    // a name for the boot, and who is named in today's file: neither needs older days
    const days = readHistory(this.#directory, scan.atEpochMs, scan.atEpochMs - DAY_MS)
    const told = days
      .filter(({ damage }) => damage !== '')
      .map((day) => setAside(this.#directory, day))
    const readable = days.filter(({ records }) => records.length > 0)
    appendScan(this.#directory, scan, {
      days: readable,
      history: buildHistory(readable.flatMap(({ records }) => records)),
      tool: this.#tool,
    })
    dropOldDays(this.#directory, scan.atEpochMs)
    return told
  }
}
