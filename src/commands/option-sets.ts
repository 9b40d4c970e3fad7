import type { Option } from '../settings/option.ts'
import { declaredElsewhere } from '../plan/options.ts'
import {
  commandLines,
  config,
  progress,
  reportDir,
  showPlan,
} from '../plan/options/output-options.ts'
import {
  exitCode,
  failOn,
  ifInconclusive,
  ifNoMatch,
  ignore,
  onFinding,
  requireGates,
} from '../plan/options/verdict-options.ts'
import {
  exclude,
  exitRecords,
  include,
  interval,
  launcher,
  lookInside,
  lookInsideSudo,
  prepare,
  repeat,
  resetPeaks,
  scope,
  selfTest,
  shortLived,
  watchDuration,
  watchName,
  workingDirectory,
} from '../plan/options/watch-options.ts'

const declared = declaredElsewhere().filter(({ inputOnly }) => inputOnly !== true)

/** What every command takes that judges: limits, what they mean for the verdict, outputs. */
export const JUDGING: readonly Option<unknown>[] = [
  ...declared.filter(({ repeatedOnly }) => repeatedOnly !== true),
  failOn,
  requireGates,
  ignore,
  ifInconclusive,
  ifNoMatch,
  reportDir,
]

/** What every command takes that samples. */
const SAMPLING: readonly Option<unknown>[] = [
  ...JUDGING,
  watchName,
  include,
  exclude,
  interval,
  watchDuration,
  exitRecords,
  lookInside,
  lookInsideSudo,
  onFinding,
  commandLines,
  progress,
  selfTest,
  config,
  showPlan,
]

/** What every command takes that looks again and again. */
export const REPEATING: readonly Option<unknown>[] = [
  ...SAMPLING,
  ...declared.filter(({ repeatedOnly }) => repeatedOnly === true),
]

/** What every command takes that runs another. */
export const RUNNING: readonly Option<unknown>[] = [
  ...SAMPLING,
  launcher,
  scope,
  shortLived,
  resetPeaks,
  workingDirectory,
  prepare,
  repeat,
  exitCode,
]
