import type { Report } from '../report/report.ts'
import type { Baseline, BaselineRun } from './baseline.ts'
import { digestOf } from './digest.ts'
import type { EarlierRuns } from './earlier-runs.ts'
import { MOST_RUNS, sameRun } from './merge-runs.ts'

/** What a report does not say of its run. */
interface Figures extends Pick<BaselineRun, 'total' | 'groups' | 'host' | 'curve'> {
  readonly runId: string
}

/** What this run leaves for later ones: itself, and the runs that it was compared with. */
export function buildBaseline(
  report: Report,
  { runId, ...figures }: Figures,
  { runs, pin }: Pick<EarlierRuns, 'runs' | 'pin'>,
): Baseline {
  const { run, quality, tool, verdict } = report
  const own: BaselineRun = {
    id: runId,
    attempt: run.attempt,
    url: run.url,
    sha: run.sha,
    branch: run.ref,
    at: run.startedAt,
    verdict,
    isRegressed: report.findings.some(({ gate, fails }) => gate === 'regression' && fails),
    durationMs: run.durationMs,
    quality: {
      intervalMs: run.intervalMs,
      ticks: quality.ticks,
      plannedTicks: quality.plannedTicks,
      isWhole: quality.complete && verdict !== 'inconclusive',
    },
    ...figures,
  }
  const baseline: Omit<Baseline, 'digest'> = {
    schemaVersion: 1,
    tool,
    name: run.name,
    run: own,
    history: runs
      .filter((earlier) => !sameRun(earlier, own))
      .slice(0, MOST_RUNS - 1)
      .map(withoutCurve),
    ...(pin === null ? {} : { pinned: withoutCurve(pin) }),
  }
  return { ...baseline, digest: digestOf(baseline) }
}

function withoutCurve(run: BaselineRun): BaselineRun {
  const { curve, ...rest } = run
  return curve === undefined ? run : rest
}
