import type { Baseline } from './baseline.ts'

/** What was found where one looked. */
export interface Found {
  readonly baselines: readonly Baseline[]
  /** that they were read from; none where they came over the network */
  readonly files: readonly string[]
  /** why there are none, a phrase; '' where there are some */
  readonly missing: string
  readonly notices: readonly string[]
}
