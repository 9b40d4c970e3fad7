import type { Untrusted } from '../findings/untrusted.ts'

/** One process from its first scan to its last: a restart or a reboot begins another life. */
export interface Life {
  /** unique over boots */
  readonly key: string
  /** `pid:startTicks` */
  readonly id: string
  readonly pid: number
  readonly name: Untrusted
  readonly group: string
  /** seconds since 1970, ascending */
  readonly timesS: number[]
  /** anonymous memory and swap */
  readonly bytes: number[]
}

/** What all scans of a report directory saw, as far as they are remembered. */
export interface History {
  /** seconds since 1970, ascending */
  readonly scanTimesS: readonly number[]
  /** as scans of the present boot say it, ms since 1970 */
  readonly boot: number
  readonly lives: ReadonlyMap<string, Life>
}

/** What one scan adds. */
export interface Scan {
  readonly atEpochMs: number
  readonly bootEpochMs: number
  readonly processes: readonly (Pick<Life, 'id' | 'pid' | 'name' | 'group'> & {
    readonly bytes: number
  })[]
}
