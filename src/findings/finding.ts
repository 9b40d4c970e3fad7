import type { Subject } from './subject.ts'
import type { Untrusted } from './untrusted.ts'

/** The one word that a run ends with. */
export type VerdictWord = 'pass' | 'warn' | 'fail' | 'inconclusive'

/** What a gate says of one subject. `message` and `advice` may hold foreign text. */
export interface Finding {
  readonly gate: string
  readonly outcome: 'pass' | 'fail' | 'unknown'
  readonly severity: 'error' | 'warning'
  readonly subject: Subject
  readonly measured: number
  readonly limit: number
  readonly unit: 'bytes' | 'count' | 'bytes/min' | 'ms' | 'percent'
  readonly message: Untrusted
  readonly advice: Untrusted
  /** a gate's own word for what it saw, e.g. `leak`, `likely` */
  readonly grade?: string
  /** the fitted line behind a finding on growth, for a chart */
  readonly trend?: TrendLine
}

/** A fitted line over a subject's memory. Times are ms since the recording's start. */
export interface TrendLine {
  readonly fromMs: number
  readonly toMs: number
  readonly fromBytes: number
  readonly toBytes: number
  /** what came before was not judged */
  readonly warmUpEndMs: number
  /** until the line meets its limit; null where it never does or has none */
  readonly msToLimit: number | null
  /** what it was fitted to, where that is not the memory of the subject */
  readonly of?: 'heap' | 'outside'
}

/**
 * Why a finding does not count: the line of `ignore` that accepts it, until the end of a day in
 * UTC.
 */
export interface Accepted {
  readonly reason: string
  readonly until: string
  readonly line: number
}

/** A finding, and whether it fails the job; one that is accepted never does, nor does it warn. */
export type JudgedFinding = Finding & {
  readonly fails: boolean
  /** a line of `ignore` knows it */
  readonly accepted?: Accepted
}
