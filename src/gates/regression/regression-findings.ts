import type { EarlierRuns } from '../../baseline/earlier-runs.ts'
import type { Settings } from '../../settings/option.ts'
import { untrusted, type MaybeUntrusted } from '../../findings/untrusted.ts'
import { formatRate } from '../../units/rate.ts'
import { formatBytes } from '../../units/size.ts'
import { suggestSize } from '../../units/suggest-size.ts'
import type { GroupComparison } from './compare-groups.ts'
import type { GrowthComparison } from './compare-growth.ts'
import { FEWEST_TO_FAIL, type LevelComparison } from './compare-level.ts'
import type { Evidence } from '../gate.ts'
import type { Finding } from '../../findings/finding.ts'
import type { Subject } from '../../findings/subject.ts'
import { toleratedBytesPerMinute } from '../growth.ts'
import { phraseLevel, phraseRuns } from './phrase-comparison.ts'
import { failAbove } from './regression-options.ts'

/** At most one finding of a group's level, which says the worst, and one of its growth. */
export function regressionFindings(
  compared: GroupComparison,
  evidence: Evidence,
  settings: Settings,
): Finding[] {
  const levels = (
    [
      ['settled', compared.settled],
      ['peaked', compared.peak],
    ] as const
  )
    .flatMap(([what, level]) =>
      level?.excess ? [levelFinding(compared, what, level, evidence)] : [],
    )
    .sort((a, b) => rankOf(a) - rankOf(b))
  const { growth } = compared
  const isTolerated =
    growth === null || growth.bytesPerHour <= 60 * toleratedBytesPerMinute(settings)
  return [
    ...levels.slice(0, 1),
    ...(isTolerated
      ? []
      : [
          growthFinding(compared, growth, {
            earlierRuns: evidence.earlierRuns,
            isFailing: settings.value(failAbove).kind !== 'off',
          }),
        ]),
  ]
}

/** 0 for what fails. */
export const rankOf = ({ severity }: Finding): number => (severity === 'error' ? 0 : 1)

function levelFinding(
  compared: GroupComparison,
  what: 'settled' | 'peaked',
  level: LevelComparison,
  evidence: Evidence,
): Finding {
  const { earlierRuns } = evidence
  const { excess, bytes, runs } = level
  const [referenceBytes, limitBytes] = [excess?.referenceBytes ?? 0, excess?.limitBytes ?? 0]
  const isFailure =
    excess?.isFull === true &&
    excess.known === '' &&
    runs >= FEWEST_TO_FAIL &&
    !earlierRuns.isOwnBranch
  const doubt = excess?.isFull !== true || isFailure ? '' : `; ${doubtOf(level, earlierRuns)}`
  const rise = `${phraseLevel(what, level, earlierRuns)} (${formatBytes(referenceBytes)})`
  const word = isFailure ? 'limit' : 'warning limit'
  return {
    gate: 'regression',
    outcome: 'fail',
    severity: isFailure ? 'error' : 'warning',
    subject: subjectOf(compared),
    measured: bytes,
    limit: Math.round(limitBytes),
    unit: 'bytes',
    message: untrusted`${nameOf(compared)}: ${rise}, ${word} ${formatBytes(limitBytes)}${doubt}`,
    advice:
      excess?.known === 'newest'
        ? untrusted`if that was deliberate, set \`baseline-since\` to its commit`
        : untrusted`look for what it keeps; if this is meant, set \`regression-threshold: ${suggestSize(bytes - referenceBytes)}\` once, or \`baseline-since\` when it is merged`,
  }
}

/** Why it only warns. */
function doubtOf({ excess, runs }: LevelComparison, earlierRuns: EarlierRuns): string {
  if (excess?.known === 'newest')
    return `${earlierRuns.branch === '' ? 'the newest runs are' : `${earlierRuns.branch} is`} there already`
  if (excess?.known === 'some')
    return `${excess.asHigh} of ${phraseRuns(runs, earlierRuns)} ${excess.asHigh === 1 ? 'was' : 'were'} as high`
  return earlierRuns.isOwnBranch
    ? `on ${earlierRuns.branch} itself it only warns`
    : `below ${FEWEST_TO_FAIL} runs it only warns`
}

function growthFinding(
  compared: GroupComparison,
  growth: GrowthComparison,
  { earlierRuns, isFailing }: { earlierRuns: EarlierRuns; isFailing: boolean },
): Finding {
  const { state, runs, grew } = growth
  const isFailure =
    isFailing &&
    (state === 'new' || state === 'faster') &&
    runs >= FEWEST_TO_FAIL &&
    !earlierRuns.isOwnBranch
  const before =
    state === 'new'
      ? `none of ${phraseRuns(runs, earlierRuns)} did`
      : `${grew} of ${phraseRuns(runs, earlierRuns)} did as well, by ${formatRate(growth.medianBytesPerHour / 60)}`
  return {
    gate: 'regression',
    outcome: state === 'known' ? 'pass' : 'fail',
    severity: isFailure ? 'error' : 'warning',
    subject: subjectOf(compared),
    measured: Math.round(growth.bytesPerHour / 60),
    limit: Math.round(growth.medianBytesPerHour / 60),
    unit: 'bytes/min',
    grade: growth.grade,
    message: untrusted`${nameOf(compared)}: grows by ${formatRate(growth.bytesPerHour / 60)}; ${before}`,
    advice:
      state === 'known'
        ? untrusted``
        : untrusted`look for what it keeps that it did not keep before`,
  }
}

function subjectOf({ group }: GroupComparison): Subject {
  return group === null
    ? { kind: 'job', id: 'job', name: untrusted`all together` }
    : { kind: 'group', id: group.id, name: group.name }
}

/** An interpreter of another version is said: it may be the reason. */
function nameOf({ group, versionBefore }: GroupComparison): MaybeUntrusted {
  if (group === null) return 'all together'
  if (versionBefore === '') return group.name
  return untrusted`${group.name} (version ${group.version}, before ${versionBefore})`
}
