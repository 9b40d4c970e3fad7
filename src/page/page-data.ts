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
  readonly events: readonly PageEvent[]
  readonly gaps: readonly { readonly fromMs: number; readonly toMs: number }[]
  /** limits on a process, then the memory that there is */
  readonly limits: readonly PageLimit[]
  /** total of the newest run before, in steps of equal length; null where nothing was compared */
  readonly ghost: { readonly stepMs: number; readonly bytes: readonly number[] } | null
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
