import type { Report } from '../report/report.ts'
import type { Untrusted } from '../findings/untrusted.ts'
import type { PackedSeries } from './pack-series.ts'

/** What the page's script reads. All times are ms since the recording's start. */
export interface PageData {
  /** with the largest processes and groups only where there are very many */
  readonly report: Report
  readonly startedEpochMs: number
  readonly durationMs: number
  /** the time of each point, packed like a series */
  readonly times: PackedSeries
  readonly total: PackedSeries
  /** by the subject's id */
  readonly series: Readonly<Record<string, PackedSeries>>
  /** live heaps of those that have a chart of their own, by the process's id */
  readonly heaps: Readonly<Record<string, PageHeap>>
  readonly events: readonly PageEvent[]
  readonly gaps: readonly { readonly fromMs: number; readonly toMs: number }[]
  /** limits on a process, then the memory that there is */
  readonly limits: readonly PageLimit[]
  /** total of the newest run before, in steps of equal length; null where nothing was compared */
  readonly ghost: { readonly stepMs: number; readonly bytes: readonly number[] } | null
}

/** What is drawn of a live heap. */
export interface PageHeap {
  /** alive after the last collection, at the times of all series */
  readonly live: PackedSeries
  /** 1 where its runtime has collected since the point before, else 0 */
  readonly collected: PackedSeries
  /** collections that were asked for */
  readonly forced: readonly {
    readonly atMs: number
    readonly tookMs: number
    readonly bytes: number
  }[]
}

export type PageEventKind = 'mark' | 'step' | 'birth' | 'end' | 'oom' | 'guard'
export interface PageEvent {
  readonly kind: PageEventKind
  readonly atMs: number
  readonly name: Untrusted
}
export interface PageLimit {
  readonly label: string
  readonly bytes: number
}
