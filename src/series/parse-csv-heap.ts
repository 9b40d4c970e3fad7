import type { ForcedPoint, HeapSeries } from './heap-series.ts'
import { findSeparator, splitCsvLine } from './parse-csv-curve.ts'

/** What a table says of a live heap is in these columns; a cell without a number is not told. */
interface HeapColumns {
  readonly outside: string
  readonly now: string
}

/** What bounds the live heap between collections is told of two runtimes. */
const COLUMNS = new Map<string, HeapColumns>([
  ['node', { outside: 'external_bytes', now: 'aux_bytes' }],
  ['dotnet', { outside: 'offheap_bytes', now: 'aux_bytes' }],
])
const OTHERS: HeapColumns = { outside: 'offheap_bytes', now: '' }

/**
 * The live heap in a table: columns `heap_used_bytes` and `gc_count`, and `old_gc_count`,
 * `offheap_bytes` (`external_bytes` and `aux_bytes` of Node) where they are there. `timesS`: of its
 * lines. Null: it has no such columns, or nothing in them.
 */
export function parseCsvHeap(
  text: string,
  timesS: readonly number[],
  { runtime, collector }: { readonly runtime: string; readonly collector: string },
): HeapSeries | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const separator = findSeparator(lines[0] ?? '')
  const heads = splitCsvLine(lines[0] ?? '', separator).map((head) => head.trim())
  const [used, count, old] = ['heap_used_bytes', 'gc_count', 'old_gc_count'].map((name) =>
    heads.indexOf(name),
  ) as [number, number, number]
  if (used < 0 || count < 0) return null
  const names = COLUMNS.get(runtime) ?? OTHERS
  const [outside, now] = [heads.indexOf(names.outside), heads.indexOf(names.now)]
  const rows = lines
    .slice(1)
    .map((line, at) => ({
      cells: splitCsvLine(line, separator),
      atMs: (timesS[at] ?? Number.NaN) * 1000,
    }))
    .filter(({ atMs }) => Number.isFinite(atMs))
    .sort((a, b) => a.atMs - b.atMs)
  const column = (index: number): number[] => rows.map(({ cells }) => readNumber(cells[index]))
  const heap: HeapSeries = {
    from: '',
    collector,
    atMs: rows.map(({ atMs }) => atMs),
    usedBytes: column(used),
    collections: column(count).map((value) => value || 0),
    oldCollections: column(old).map((value) => value || 0),
    nowBytes: column(now),
    outsideBytes: column(outside),
    forced: [],
    lostMs: null,
  }
  return heap.usedBytes.some((bytes) => bytes > 0) ? heap : null
}

/**
 * Collections that were asked for, a line each, with a head: time in seconds, anonymous memory,
 * bytes alive after it, bytes that the runtime counts beside its heap where there are five cells,
 * and what it took, ms. Lines without three numbers are left out.
 */
export function parseCsvForced(text: string): ForcedPoint[] {
  return text
    .split(/\r?\n/)
    .slice(1)
    .map((line) => splitCsvLine(line, ',').map(readNumber))
    .flatMap((cells): ForcedPoint[] => {
      const [timeS = Number.NaN, , liveBytes = Number.NaN, beside = Number.NaN] = cells
      if (!Number.isFinite(timeS) || !(liveBytes >= 0)) return []
      const took = cells.length > 3 ? (cells.at(-1) ?? 0) : 0
      return [
        {
          atMs: timeS * 1000,
          tookMs: took || 0,
          liveBytes,
          outsideBytes: cells.length > 4 ? beside : Number.NaN,
          mallocBytes: Number.NaN,
          restBytes: Number.NaN,
          isWhole: true,
        },
      ]
    })
    .sort((a, b) => a.atMs - b.atMs)
}

function readNumber(cell: string | undefined): number {
  const text = cell?.trim() ?? ''
  return text === '' ? Number.NaN : Number(text)
}
