import type { Settings } from '../settings/option.ts'
import { untrusted, type MaybeUntrusted } from '../findings/untrusted.ts'
import { formatLimit } from '../units/limit.ts'
import { formatBytes } from '../units/size.ts'
import { EXIT_RECORDS_ADVICE } from './exit-records-advice.ts'
import type { GroupComparison } from './regression/compare-groups.ts'
import type { RunComparison } from './regression/compare-runs.ts'
import type { Evidence, Gate } from './gate.ts'
import type { Finding } from '../findings/finding.ts'
import type { Subject } from '../findings/subject.ts'
import { isSameClass } from './regression/host-class.ts'
import { phraseRuns, phraseStrangers } from './regression/phrase-comparison.ts'
import { rankOf, regressionFindings } from './regression/regression-findings.ts'
import {
  baselineSource,
  baselineBranch,
  baselinePin,
  baselineSince,
  failAbove,
  ifNoBaseline,
  warnAbove,
} from './regression/regression-options.ts'

/** of a rise of all together, what groups that are named have to bring to explain it */
const MOST_OF_IT = 0.5

/** This run against the ones before: peak, settled level and growth of each group of processes. */
export const regression: Gate = {
  name: 'regression',
  description: 'peak, settled level and growth of each group of processes against the runs before',
  failsWhen:
    'it is above their median by more than `regression-threshold` and by more than chance, over five runs or more',
  severity: 'error',
  options: [
    baselineSource,
    baselineBranch,
    ifNoBaseline,
    baselineSince,
    baselinePin,
    failAbove,
    warnAbove,
  ],
  judge: (evidence, settings) => {
    if (isOff(settings)) return []
    const { comparison, earlierRuns } = evidence
    const comparable = ifComparable(comparison)
    if (comparable === null) {
      const strangers = comparison?.strangers.length ?? 0
      return nothingToCompare(
        evidence,
        settings,
        strangers === 0 ? earlierRuns.missing : phraseStrangers(strangers, earlierRuns),
      )
    }
    if (comparable.groups.every(hasNothing)) return [onlyLowerBounds()]
    const judged = comparable.groups.map((compared) => ({
      compared,
      findings: regressionFindings(compared, evidence, settings),
    }))
    return judged.flatMap(({ compared, findings }) =>
      compared.group === null && isExplained(compared, findings, judged) ? [] : findings,
    )
  },
  describe: (evidence, settings) => {
    if (isOff(settings)) return ''
    const { comparison, earlierRuns } = evidence
    const comparable = ifComparable(comparison)
    if (comparable === null)
      return earlierRuns.isRequired && earlierRuns.isOwnBranch ? 'nothing to compare with yet' : ''
    return describeComparison(comparable, evidence, settings)
  },
}

/** Null where no run is of such a machine and such a command. */
function ifComparable(comparison: RunComparison | null): RunComparison | null {
  return comparison === null || (comparison.runs.length === 0 && comparison.pin === null)
    ? null
    : comparison
}

function isOff(settings: Settings): boolean {
  return settings.value(failAbove).kind === 'off' && settings.value(warnAbove).kind === 'off'
}

interface JudgedGroup {
  readonly compared: GroupComparison
  readonly findings: readonly Finding[]
}

/**
 * What groups explain is not said of the whole once more: those that are judged at least as hard
 * bring most of its rise.
 */
function isExplained(
  whole: GroupComparison,
  findings: readonly Finding[],
  judged: readonly JudgedGroup[],
): boolean {
  const hardest = Math.min(...findings.map(rankOf))
  const explaining = judged.filter(
    ({ compared, findings: own }) =>
      compared.group !== null &&
      own.some((finding) => finding.unit === 'bytes' && rankOf(finding) <= hardest),
  )
  return (
    explaining.reduce((sum, { compared }) => sum + riseOf(compared), 0) >=
    MOST_OF_IT * riseOf(whole)
  )
}

/** The larger one of its two figures. */
function riseOf({ settled, peak }: GroupComparison): number {
  return Math.max(
    ...[settled, peak].map((level) =>
      level?.excess ? level.bytes - level.excess.referenceBytes : 0,
    ),
  )
}

function describeComparison(
  { runs, groups: [largest] }: RunComparison,
  { earlierRuns }: Evidence,
  settings: Settings,
): MaybeUntrusted {
  const limit = settings.value(failAbove)
  const what =
    runs.length === 0 ? 'the pinned run' : `the median of ${phraseRuns(runs.length, earlierRuns)}`
  if (limit.kind === 'off') return `over ${what}: warns only`
  const level = largest?.settled ?? largest?.peak ?? null
  const when = largest?.settled === null ? ' at its peak' : ''
  const most = `${formatBytes(level?.limitBytes ?? 0)} of anonymous memory${when}`
  const inForce =
    level === null ? '' : untrusted`; ${largest?.group?.name ?? 'all together'} at most ${most}`
  const above = limit.kind === 'auto' ? 'above chance' : `${formatLimit(limit)} and above chance`
  return untrusted`over ${what}: ${above}${inForce}`
}

/**
 * No runs at all, or none of such a machine or such a command; `missing` is why, '' for the
 * machine. The first one comes from the branch itself: there it must not fail.
 */
function nothingToCompare(evidence: Evidence, settings: Settings, missing: string): Finding[] {
  const { earlierRuns } = evidence
  const asked = settings.value(ifNoBaseline)
  const message = missing === '' ? explainMachine(evidence) : missing
  const shared = {
    gate: regression.name,
    subject: run,
    measured: 0,
    limit: 1,
    unit: 'count',
    advice: untrusted``,
  } as const
  // another machine is said, and gates nothing
  const isAsked = earlierRuns.isRequired || (asked !== 'notice' && missing !== '')
  if (!isAsked) return []
  if (earlierRuns.isOwnBranch)
    return [
      {
        ...shared,
        outcome: 'fail',
        severity: 'warning',
        message: untrusted`there is no baseline yet: ${message}`,
      },
    ]
  if (earlierRuns.isRequired)
    return [{ ...shared, outcome: 'unknown', severity: 'error', message: untrusted`${message}` }]
  return [
    {
      ...shared,
      outcome: 'fail',
      severity: asked === 'fail' ? 'error' : 'warning',
      message: untrusted`there is no baseline: ${message}`,
    },
  ]
}

/** Lower bounds are not compared, and there is nothing else. */
function hasNothing({ settled, peak, growth, isPeakOpen }: GroupComparison): boolean {
  return settled === null && peak === null && growth === null && isPeakOpen
}

const LOWER_BOUNDS =
  'the peaks are only known to be at least so high, in this run or in those before'

function onlyLowerBounds(): Finding {
  return {
    gate: regression.name,
    outcome: 'unknown',
    severity: 'error',
    subject: run,
    measured: 0,
    limit: 1,
    unit: 'count',
    message: untrusted`${LOWER_BOUNDS}, and no level settled`,
    advice: untrusted`let the workload run longer; ${EXIT_RECORDS_ADVICE}`,
  }
}

function explainMachine({ earlierRuns, comparison }: Evidence): string {
  if (earlierRuns.runs.length > 0)
    return `none of the ${phraseRuns(earlierRuns.runs.length, earlierRuns)} was on such a machine`
  const pin = earlierRuns.pin
  if (pin === null || comparison === null) return 'there is no run to compare with'
  return isSameClass(pin.host, comparison.figures.host)
    ? 'the pinned run has no process group in common with this one'
    : 'the pinned run was on another machine'
}

const run: Subject = { kind: 'run', id: 'baseline', name: untrusted`the baseline` }
