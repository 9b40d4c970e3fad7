import { unpackSeries, type PackedSeries } from '../src/page/pack-series.ts'
import type { PageData, PageHeap } from '../src/page/page-data.ts'
import { HeapLine } from './draw-heap.ts'

/** The page's data with its series unpacked when they are first asked for. */
export interface Drawing {
  readonly data: PageData
  readonly times: number[]
  readonly total: (number | null)[]
  isDrawn(id: string): boolean
  /** null: this one is not drawn */
  series(id: string): (number | null)[] | null
  /** null: it was not read, or has no chart of its own */
  heap(id: string): HeapLine | null
}

export function readDrawing(): Drawing {
  const data = JSON.parse(document.getElementById('data')?.textContent ?? '') as PageData
  const packed = new Map<string, PackedSeries>(Object.entries(data.series))
  const heaps = new Map<string, PageHeap>(Object.entries(data.heaps))
  const unpacked = new Map<string, (number | null)[]>()
  return {
    data,
    times: unpackSeries(data.times).map((time) => time ?? 0),
    total: unpackSeries(data.total),
    isDrawn: (id) => packed.has(id),
    series: (id) => {
      const [known, text] = [unpacked.get(id), packed.get(id)]
      if (known !== undefined || text === undefined) return known ?? null
      const values = unpackSeries(text)
      unpacked.set(id, values)
      return values
    },
    heap: (id) => {
      const heap = heaps.get(id)
      return heap === undefined ? null : new HeapLine(heap)
    },
  }
}
