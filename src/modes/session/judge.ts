import { existsSync } from 'node:fs'
import { analyze, type Analysis, type Past } from '../../analyze.ts'
import { claimJudgement } from '../../run-dir/judgement.ts'
import { loadWorkloadEnd, saveWorkloadEnd } from '../../run-dir/outcomes.ts'
import { stopSampling } from '../../sampling/stop-sampling.ts'
import { whyNoSampling } from '../../sampling/why-no-sampling.ts'
import type { WorkloadEnd } from '../../findings/workload-end.ts'
import type { Plan } from '../../settings/plan.ts'
import { settingsOf } from '../../settings/settings.ts'
import { publish } from '../../publish.ts'
import type { Report } from '../../report/report.ts'
import type { Runner } from '../../runner/runner.ts'
import type { Recording } from '../../series/series.ts'
import { stopSelfTest } from '../../self-test/self-test.ts'
import { decideExitCode } from '../../verdict.ts'
import { onCancel } from './cancel.ts'
import { gatherEarlierRuns } from './gather-earlier-runs.ts'
import { remedy, withActions } from './remedy.ts'
import { sayFault, sayLost } from './say-lost.ts'
import { isOldNews, isUntold, NOTHING_TOLD, type Told } from '../standing/told.ts'

/** What a judgement is given, and who else wants what it was made of. */
export interface Judging extends Pick<Past, 'scansBefore'> {
  /** how the command ended, where this process saw it */
  readonly workload?: WorkloadEnd
  /** what a standing watch said already */
  readonly told?: Told
  /** what was sampled; null where nothing was */
  readonly onRecording?: ((recording: Recording | null) => void) | undefined
}

/**
 * Stops the sampler, judges, tells what was not `told` before, sets the exit code. Null: somebody
 * else judged this run before, or deleted its directory.
 */
export async function judge(
  plan: Plan,
  runner: Runner,
  { workload, told = NOTHING_TOLD, scansBefore, onRecording }: Judging = {},
): Promise<Report | null> {
  if (!existsSync(plan.runDir)) {
    runner.saveState('judged', 'true')
    sayLost(plan, runner, workload)
    return null
  }
  // of other modes nobody but this process knows before they are over
  if (!claimJudgement(plan.runDir) && plan.mode === 'start') return null
  // also where somebody deletes the run directory before our post step
  runner.saveState('judged', 'true')
  // a cancel now would take the report of a run that has ended, and nobody judges it a second time:
  // 10 s are left before the runner kills
  const release = onCancel(runner, () => undefined)
  let analysis: Analysis
  try {
    const [earlierRuns, stood] = await Promise.all([
      gatherEarlierRuns(plan, runner),
      // of turns each was ended by itself, and what lies there is a copy
      plan.ab === undefined ? stopSampling(plan.runDir) : null,
      stopSelfTest(plan.runDir),
    ])
    // a full disk has room again, since the sampler gave its reserve back
    if (workload !== undefined && loadWorkloadEnd(plan.runDir) === null)
      saveWorkloadEnd(plan.runDir, workload)
    analysis = await analyze(plan, runner.context, whyNoSampling(), {
      earlierRuns,
      scansBefore,
      workload,
      // of turns the samples are a copy, with what was noted of them
      ...(plan.ab === undefined ? { stood } : {}),
    })
  } catch (error) {
    release()
    if (workload === undefined) throw error
    // a command that ended keeps its own end, whatever is wrong with us
    sayFault(plan, runner, workload, error)
    return null
  }
  onRecording?.(analysis.recording)
  const report = await tell(plan, analysis, runner, told)
  release()
  return report
}

async function tell(
  plan: Plan,
  { report: judged, recording, baseline }: Analysis,
  runner: Runner,
  told: Told,
): Promise<Report> {
  runner.setExitCode(decideExitCode(judged, plan))
  const report = await remedy(withActions(judged, told.actions), plan, runner, (finding) =>
    isUntold(told, finding),
  )
  await publish(report, {
    plan,
    settings: settingsOf(plan),
    runner,
    recording,
    baseline,
    uses: ({ kind }) => kind !== 'message' || !isOldNews(told, report),
  })
  return report
}
