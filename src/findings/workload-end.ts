/** How the watched command ended; null where there was none (start, scan, watch). */
export interface WorkloadEnd {
  readonly exitCode: number
  readonly signal: string | null
  readonly durationMs: number
  readonly cancelled: boolean
  /** it was cancelled, by `signal`, and had not ended when it was judged; missing: it had */
  readonly stillRuns?: boolean
  /** after the first sample; missing in older recordings, where it is 0 */
  readonly startedMs?: number
  /** of the command and what it waited for; missing where nobody asked */
  readonly largest?: LargestProcess
}

/** By wait4(2): the largest single process of a command and of all that it waited for. */
export interface LargestProcess {
  readonly rssBytes: number
  /**
   * it is the command itself: what it waited for touched too few pages to be; else nobody knows
   * which one
   */
  readonly isCommand: boolean
  /** they held this or less: it is what the command was forked with */
  readonly isAtMost?: boolean
}

/**
 * How the command went, in the words that GitHub has for a step (`steps.<id>.outcome`). A command
 * that was cancelled is that, whatever it ended with.
 */
export type CommandOutcome = 'success' | 'failure' | 'cancelled' | 'skipped'

export function decideOutcome({ cancelled, exitCode }: WorkloadEnd): CommandOutcome {
  if (cancelled) return 'cancelled'
  return exitCode === 0 ? 'success' : 'failure'
}
