import type { BaselineRun } from '../baseline/baseline.ts'
import type { Settings } from '../plan/option.ts'
import { compareGroups, type GroupComparison } from './compare-groups.ts'
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
  return {
    figures, runs, pin, others: history.runs.filter(run => !runs.includes(run)),
    groups: compareGroups(figures, { runs, pin }, { fail: settings.value(failAbove), warn: settings.value(warnAbove) }),
    ...listChanges(figures.groups, runs),
  }
}
