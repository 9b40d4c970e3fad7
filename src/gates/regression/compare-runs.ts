import type { BaselineRun, RunFigures } from '../../baseline/baseline.ts'
import type { EarlierRuns } from '../../baseline/earlier-runs.ts'
import type { Settings } from '../../settings/option.ts'
import { compareGroups, type GroupComparison } from './compare-groups.ts'
import { isSameClass } from './host-class.ts'
import { listChanges, type GroupChanges } from './list-changes.ts'
import { failAbove, warnAbove } from './regression-options.ts'

/** This run beside those before it. */
export interface RunComparison extends GroupChanges {
  readonly figures: RunFigures
  /** those that ran on such a machine, newest first */
  readonly runs: readonly BaselineRun[]
  readonly pin: BaselineRun | null
  /** runs of other machines, which are not compared */
  readonly others: readonly BaselineRun[]
  /**
   * runs of such a machine that share no group with this one, where no name says that they are of
   * the same command; they are not compared
   */
  readonly strangers: readonly BaselineRun[]
  /** largest first, all together at the end */
  readonly groups: readonly GroupComparison[]
}

/** Null: there is nothing to compare with. */
export function compareRuns(
  figures: RunFigures,
  earlierRuns: EarlierRuns,
  settings: Settings,
): RunComparison | null {
  if (earlierRuns.runs.length === 0 && earlierRuns.pin === null) return null
  const alike = earlierRuns.runs.filter((run) => isSameClass(run.host, figures.host))
  const pinned =
    earlierRuns.pin !== null && isSameClass(earlierRuns.pin.host, figures.host)
      ? earlierRuns.pin
      : null
  const isRelated = (run: BaselineRun): boolean =>
    earlierRuns.defaultName === '' || sharesGroup(run, figures)
  const runs = alike.filter(isRelated)
  const pin = pinned !== null && isRelated(pinned) ? pinned : null
  return {
    figures,
    runs,
    pin,
    others: earlierRuns.runs.filter((run) => !alike.includes(run)),
    strangers: alike.filter((run) => !runs.includes(run)),
    groups:
      runs.length === 0 && pin === null
        ? []
        : compareGroups(
            figures,
            { runs, pin },
            { fail: settings.value(failAbove), warn: settings.value(warnAbove) },
          ),
    ...listChanges(figures.groups, runs),
  }
}

function sharesGroup(a: Pick<BaselineRun, 'groups'>, b: Pick<BaselineRun, 'groups'>): boolean {
  return a.groups.some(({ id }) => b.groups.some((group) => group.id === id))
}
