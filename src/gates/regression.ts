import type { History } from '../baseline/history.ts'
import type { Settings } from '../plan/option.ts'
import type { Untrusted } from '../report/untrusted.ts'
import { formatLimit } from '../units/limit.ts'
import { formatRate } from '../units/rate.ts'
import { roundUpSize } from '../units/round-size.ts'
import { formatBytes } from '../units/size.ts'
import type { GroupComparison } from './compare-groups.ts'
import type { GrowthComparison } from './compare-growth.ts'
import { FEWEST_TO_FAIL, type LevelComparison } from './compare-level.ts'
import { compareRuns, type RunComparison } from './compare-runs.ts'
import type { Evidence, Finding, Gate, Subject } from './gate.ts'
import { phraseLevel, phraseRuns } from './phrase-comparison.ts'
import { baseline, baselineBranch, baselinePin, baselineSince, failAbove, ifNoBaseline, warnAbove } from './regression-options.ts'

/** This run against the ones before: peak, settled level and growth of each group of processes. */
export const regression: Gate = {
  name: 'regression',
  description: 'peak, settled level and growth of each group of processes against the runs before',
  severity: 'error',
  order: 50,
  options: [baseline, baselineBranch, ifNoBaseline, baselineSince, baselinePin, failAbove, warnAbove],
  judge: (evidence, settings) => {
    if (isOff(settings)) return []
    const compared = compareRuns(evidence, settings)
    if (compared.runs.length === 0 && compared.pin === null) return nothingToCompare(evidence, settings)
    const groups = compared.groups.filter(({ group }) => group !== null)
    const found = groups.flatMap(group => findingsOf(group, evidence))
    // what a group explains is not said of the whole once more
    const isExplained = found.some(({ outcome, unit }) => outcome === 'fail' && unit === 'bytes')
    return isExplained ? found : [...found, ...compared.groups.filter(({ group }) => group === null).flatMap(whole => findingsOf(whole, evidence))]
  },
  describe: (evidence, settings) => {
    const { history } = evidence
    if (isOff(settings) || (history.runs.length === 0 && history.pin === null)) return ''
    return describeComparison(compareRuns(evidence, settings), evidence, settings)
  },
}

function isOff(settings: Settings): boolean {
  return settings.value(failAbove).kind === 'off' && settings.value(warnAbove).kind === 'off'
}

function describeComparison({ runs, pin }: RunComparison, { history }: Evidence, settings: Settings): string {
  const limit = settings.value(failAbove)
  const above = limit.kind === 'auto' ? 'above chance' : limit.kind === 'off' ? 'warns only' : `${formatLimit(limit)} and above chance`
  const what = runs.length === 0 ? (pin === null ? 'nothing to compare with' : 'the pinned run') : `the median of ${phraseRuns(runs.length, history)}`
  return runs.length === 0 && pin === null ? what : `over ${what}: ${above}`
}

/** No runs at all, or none of such a machine. */
function nothingToCompare({ history }: Evidence, settings: Settings): Finding[] {
  const asked = settings.value(ifNoBaseline)
  const message = history.missing === '' ? `none of the ${phraseRuns(history.runs.length, history)} was on such a machine` : history.missing
  const shared = { gate: regression.name, subject: run, measured: 0, limit: 1, unit: 'count', advice: '' as Untrusted } as const
  if (history.isRequired) return [{ ...shared, outcome: 'unknown', severity: 'error', message: message as Untrusted }]
  // another machine is said, and gates nothing
  if (asked === 'notice' || history.missing === '') return []
  return [{ ...shared, outcome: 'fail', severity: asked === 'fail' ? 'error' : 'warning', message: `there is no baseline: ${message}` as Untrusted }]
}

const run: Subject = { kind: 'run', id: 'baseline', name: 'the baseline' as Untrusted }

/** At most one of its level, which says the worst, and one of its growth. */
function findingsOf(compared: GroupComparison, evidence: Evidence): Finding[] {
  const levels = ([['settled', compared.settled], ['peaked', compared.peak]] as const)
    .flatMap(([what, level]) => (level?.excess ? [levelFinding(compared, what, level, evidence)] : []))
    .sort((a, b) => rank(a) - rank(b))
  return [...levels.slice(0, 1), ...(compared.growth === null ? [] : [growthFinding(compared, compared.growth, evidence)])]
}

const rank = ({ severity }: Finding): number => (severity === 'error' ? 0 : 1)

function levelFinding(compared: GroupComparison, what: 'settled' | 'peaked', level: LevelComparison, evidence: Evidence): Finding {
  const { history } = evidence
  const { excess, bytes, runs } = level
  const [referenceBytes, limitBytes] = [excess?.referenceBytes ?? 0, excess?.limitBytes ?? 0]
  const isFailure = excess?.isFull === true && excess.known === '' && runs >= FEWEST_TO_FAIL && !history.isOwnBranch
  const doubt = excess?.isFull !== true || isFailure ? '' : `; ${doubtOf(level, history)}`
  return {
    gate: regression.name, outcome: 'fail', severity: isFailure ? 'error' : 'warning', subject: subjectOf(compared), measured: bytes, limit: Math.round(limitBytes), unit: 'bytes',
    message: `${nameOf(compared)}: ${phraseLevel(what, level, history)} (${formatBytes(referenceBytes)}), ${isFailure ? 'limit' : 'warning limit'} ${formatBytes(limitBytes)}${doubt}` as Untrusted,
    advice: (excess?.known === 'newest' ? 'if that was deliberate, set `baseline-since` to its commit' : `look for what it keeps; if this is meant, set \`regression-threshold: ${roundUpSize((bytes - referenceBytes) * 1.2)}\` once, or \`baseline-since\` when it is merged`) as Untrusted,
  }
}

/** Why it only warns. */
function doubtOf({ excess, runs }: LevelComparison, history: History): string {
  if (excess?.known === 'newest') return `${history.branch === '' ? 'the newest runs are' : `${history.branch} is`} there already`
  if (excess?.known === 'some') return `${String(excess.asHigh)} of ${phraseRuns(runs, history)} ${excess.asHigh === 1 ? 'was' : 'were'} as high`
  return history.isOwnBranch ? `on ${history.branch} itself it only warns` : `below ${String(FEWEST_TO_FAIL)} runs it only warns`
}

function growthFinding(compared: GroupComparison, growth: GrowthComparison, { history }: Evidence): Finding {
  const { state, runs, grew } = growth
  const isFailure = state !== 'known' && runs >= FEWEST_TO_FAIL && !history.isOwnBranch
  const before = state === 'new' ? `${grew === 0 ? 'none' : String(grew)} of ${phraseRuns(runs, history)} did`
    : `${String(grew)} of ${phraseRuns(runs, history)} did as well, by ${formatRate(growth.medianBytesPerHour / 60)}`
  return {
    gate: regression.name, outcome: state === 'known' ? 'pass' : 'fail', severity: isFailure ? 'error' : 'warning', subject: subjectOf(compared),
    measured: Math.round(growth.bytesPerHour / 60), limit: Math.round(growth.medianBytesPerHour / 60), unit: 'bytes/min', grade: growth.grade,
    message: `${nameOf(compared)}: grows by ${formatRate(growth.bytesPerHour / 60)}; ${before}` as Untrusted,
    advice: (state === 'known' ? '' : 'look for what it keeps that it did not keep before') as Untrusted,
  }
}

function subjectOf({ group }: GroupComparison): Subject {
  return group === null ? { kind: 'job', id: 'job', name: 'all together' as Untrusted } : { kind: 'group', id: group.id, name: group.name }
}

/** An interpreter of another version is said: it may be the reason. */
function nameOf({ group, versionBefore }: GroupComparison): string {
  return group === null ? 'all together' : `${group.name}${versionBefore === '' ? '' : ` (version ${group.version}, before ${versionBefore})`}`
}
