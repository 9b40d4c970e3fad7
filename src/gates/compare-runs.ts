import type { BaselineGroup, BaselineRun } from '../baseline/baseline.ts'
import type { Settings } from '../plan/option.ts'
import type { Untrusted } from '../report/untrusted.ts'
import { compareGrowth, type GrowthComparison } from './compare-growth.ts'
import { compareLevel, type LevelComparison, type Limits } from './compare-level.ts'
import type { Evidence } from './gate.ts'
import { isSameClass } from './host-class.ts'
import { listChanges, type GroupChanges } from './list-changes.ts'
import { measureRun, type RunFigures } from './measure-run.ts'
import { failAbove, warnAbove } from './regression-options.ts'

/** This run beside those before it. */
export interface RunComparison extends GroupChanges {
  readonly figures: RunFigures
  /** those that ran on such a machine, newest first */
  readonly runs: readonly BaselineRun[]
  readonly pin: BaselineRun | null
  /** runs of other machines, which are not compared */
  readonly others: readonly BaselineRun[]
  /** largest first, all together at the end */
  readonly groups: readonly GroupComparison[]
}

export interface GroupComparison {
  /** null: all together */
  readonly group: BaselineGroup | null
  /** null where no run had it, or where it has none: a life too short */
  readonly settled: LevelComparison | null
  readonly peak: LevelComparison | null
  readonly growth: GrowthComparison | null
  /** the version of the interpreter in the newest run that had it, where that differs; else '' */
  readonly versionBefore: Untrusted
}

/** a gate, the head of the report and its tables ask for the same */
const known = new WeakMap<Evidence, RunComparison>()

export function compareRuns(evidence: Evidence, settings: Settings): RunComparison {
  const compared = known.get(evidence) ?? compareAfresh(evidence, settings)
  known.set(evidence, compared)
  return compared
}

function compareAfresh(evidence: Evidence, settings: Settings): RunComparison {
  const figures = measureRun(evidence, settings)
  const { history } = evidence
  const runs = history.runs.filter(run => isSameClass(run.host, figures.host))
  const pin = history.pin !== null && isSameClass(history.pin.host, figures.host) ? history.pin : null
  // peak and settled level of each group, and of all together
  const limits = { fail: settings.value(failAbove), warn: settings.value(warnAbove), comparisons: 2 * (figures.groups.length + 1) }
  return {
    figures, runs, pin, others: history.runs.filter(run => !runs.includes(run)),
    groups: [
      ...figures.groups.map(group => compareGroup(group, { runs, pin, limits })),
      { group: null, ...compareLevels(figures.total, runs.map(({ total }) => total), pin?.total, limits), growth: null, versionBefore: '' as Untrusted },
    ],
    ...listChanges(figures.groups, runs),
  }
}

function compareGroup(group: BaselineGroup, { runs, pin, limits }: { runs: readonly BaselineRun[]; pin: BaselineRun | null; limits: Limits }): GroupComparison {
  const find = (run: BaselineRun): BaselineGroup | undefined => run.groups.find(({ id }) => id === group.id)
  const before = runs.flatMap(run => find(run) ?? [])
  const versionBefore = before.find(({ version }) => version !== '')?.version ?? ''
  return {
    group, ...compareLevels(group, before, pin === null ? undefined : find(pin), limits), growth: compareGrowth(group, before),
    versionBefore: (group.version === '' || versionBefore === group.version ? '' : versionBefore) as Untrusted,
  }
}

type Levels = Pick<BaselineGroup, 'peakBytes' | 'settledBytes'>

/** `before` is newest first. */
function compareLevels(now: Levels, before: readonly Levels[], pin: Levels | undefined, limits: Limits): Pick<GroupComparison, 'settled' | 'peak'> {
  const compare = (read: (levels: Levels) => number | null): LevelComparison | null => {
    const bytes = read(now)
    return bytes === null ? null : compareLevel(bytes, before.flatMap(levels => read(levels) ?? []).toReversed(), pin === undefined ? null : read(pin), limits)
  }
  return { settled: compare(({ settledBytes }) => settledBytes), peak: compare(({ peakBytes }) => peakBytes) }
}
