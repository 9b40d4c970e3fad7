import type { BaselineGroup, BaselineRun } from '../../baseline/baseline.ts'
import { untrusted, type Untrusted } from '../../findings/untrusted.ts'
import { compareGrowth, type GrowthComparison } from './compare-growth.ts'
import { compareLevel, type LevelComparison, type Limits } from './compare-level.ts'

export interface GroupComparison {
  /** null: all together */
  readonly group: BaselineGroup | null
  /** null where no run had it, or where it has none: a life too short */
  readonly settled: LevelComparison | null
  readonly peak: LevelComparison | null
  /** what is known of its peak, here or in all runs before, is a lower bound only */
  readonly isPeakOpen: boolean
  readonly growth: GrowthComparison | null
  /** the version of the interpreter in the newest run that had it, where that differs; else '' */
  readonly versionBefore: Untrusted
}

interface Runs {
  readonly runs: readonly BaselineRun[]
  readonly pin: BaselineRun | null
}

/** of the sum of all peaks: what memory is made of */
const LARGE = 0.1

/**
 * Each group of a run beside the same of the runs before, newest first; largest first, all together
 * at the end.
 */
export function compareGroups(
  { total, groups }: Pick<BaselineRun, 'total' | 'groups'>,
  { runs, pin }: Runs,
  limits: Omit<Limits, 'comparisons'>,
): GroupComparison[] {
  const comparisonsOf = countComparisons(groups)
  return [
    ...groups.map((group) =>
      compareGroup(group, { runs, pin }, { ...limits, comparisons: comparisonsOf(group) }),
    ),
    {
      group: null,
      ...compareLevels(
        total,
        runs.map((run) => run.total),
        pin?.total,
        { ...limits, comparisons: comparisonsOf(null) },
      ),
      growth: null,
      versionBefore: untrusted``,
    },
  ]
}

/**
 * How many questions a false alarm may come from: peak and settled level of each group and of all
 * together. Half of it is left to the large groups and the whole, half to the small ones (weighted
 * Bonferroni: Rosenthal and Rubin 1983, "Ensemble-adjusted p values"), so that the helpers of a
 * build do not hide what its main programs do.
 */
function countComparisons(
  groups: readonly BaselineGroup[],
): (group: BaselineGroup | null) => number {
  const sumBytes = groups.reduce((sum, { peakBytes }) => sum + peakBytes, 0)
  const isLarge = ({ peakBytes }: BaselineGroup): boolean => peakBytes >= LARGE * sumBytes
  const large = groups.filter(isLarge).length
  const small = groups.length - large
  return (group) =>
    group === null || isLarge(group) ? (small === 0 ? 1 : 2) * 2 * (large + 1) : 2 * 2 * small
}

function compareGroup(group: BaselineGroup, { runs, pin }: Runs, limits: Limits): GroupComparison {
  const find = (run: BaselineRun): BaselineGroup | undefined =>
    run.groups.find(({ id }) => id === group.id)
  const before = runs.flatMap((run) => find(run) ?? [])
  const versionBefore = before.find(({ version }) => version !== '')?.version ?? untrusted``
  return {
    group,
    ...compareLevels(group, before, pin === null ? undefined : find(pin), limits),
    growth: compareGrowth(group, before),
    versionBefore:
      group.version === '' || versionBefore === group.version ? untrusted`` : versionBefore,
  }
}

type Levels = Pick<BaselineGroup, 'peakBytes' | 'settledBytes' | 'peakIsLowerBound'>

/** `before` is newest first. */
function compareLevels(
  now: Levels,
  before: readonly Levels[],
  pin: Levels | undefined,
  limits: Limits,
): Pick<GroupComparison, 'settled' | 'peak' | 'isPeakOpen'> {
  const compare = (read: (levels: Levels) => number | null): LevelComparison | null => {
    const bytes = read(now)
    return bytes === null
      ? null
      : compareLevel(
          bytes,
          before.flatMap((levels) => read(levels) ?? []).toReversed(),
          pin === undefined ? null : read(pin),
          limits,
        )
  }
  return {
    settled: compare(({ settledBytes }) => settledBytes),
    peak: compare(truePeak),
    isPeakOpen:
      truePeak(now) === null ||
      (before.length > 0 && before.every((levels) => truePeak(levels) === null)),
  }
}

function truePeak({ peakBytes, peakIsLowerBound }: Levels): number | null {
  return peakIsLowerBound === true ? null : peakBytes
}
