/** How the watched command ended; null where there was none (start, scan, watch). */
export interface WorkloadEnd {
  readonly exitCode: number
  readonly signal: string | null
  readonly durationMs: number
  readonly cancelled: boolean
  /** after the first sample; missing in older recordings, where it is 0 */
  readonly startedMs?: number
}
