import type { BaselineRun } from './baseline.ts'

/** What a run is compared with: found and checked before anything is judged. */
export interface EarlierRuns {
  /** newest first; all of this watch's name, measured whole, and after `baseline-since` */
  readonly runs: readonly BaselineRun[]
  /** of `baseline-pin` */
  readonly pin: BaselineRun | null
  /**
   * `run`, where nobody gave a name on the command line: runs of any command have it; '' elsewhere
   */
  readonly defaultName: string
  /** whose runs they are, e.g. `main`; '' where that is not known */
  readonly branch: string
  /** this run is one of that branch itself: it warns, so that the history goes on */
  readonly isOwnBranch: boolean
  /** why there are no runs; '' where there are some, or where none were asked for */
  readonly missing: string
  /** `require` names the gate: without runs it cannot judge */
  readonly isRequired: boolean
  /** what the user should know of how they were found */
  readonly notices: readonly string[]
}

export const NO_EARLIER_RUNS: EarlierRuns = {
  runs: [],
  pin: null,
  defaultName: '',
  branch: '',
  isOwnBranch: false,
  missing: '',
  isRequired: false,
  notices: [],
}
