import { existsSync } from 'node:fs'
import { analyze } from '../../analyze.ts'
import type { History } from '../../baseline/history.ts'
import { claimJudgement, stopSampling, whyNoSampling } from '../../collect.ts'
import type { Plan } from '../../plan/plan.ts'
import { settingsOf } from '../../plan/settings.ts'
import { publish } from '../../publish.ts'
import type { Report } from '../../report/report.ts'
import type { Runner } from '../../runner/runner.ts'
import { stopSelfTest } from '../../self-test.ts'
import { decideExitCode } from '../../verdict.ts'
import { onCancel } from './cancel.ts'
import { gatherHistory } from './gather-history.ts'
import { remedy, withActions } from './remedy.ts'
import { sayLost } from './say-lost.ts'
import { isUntold, listSilent, NOTHING_TOLD, type Told } from '../standing/told.ts'

/**
 * Stops the sampler, judges, tells what was not `told` before, sets the exit code. Null: somebody
 * else judged this run before, or deleted its directory.
 */
export async function judge(
  plan: Plan,
  runner: Runner,
  told: Told = NOTHING_TOLD,
): Promise<Report | null> {
  if (!existsSync(plan.runDir)) {
    sayLost(plan, runner)
    return null
  }
  if (!claimJudgement(plan.runDir)) return null
  // also where somebody deletes the run directory before our post step
  runner.saveState('judged', 'true')
  // a cancel now would take the report of a run that has ended, and nobody judges it a second time:
  // 10 s are left before the runner kills
  const release = onCancel(runner, () => undefined)
  const [history] = await Promise.all([
    gatherHistory(plan, runner),
    stopSampling(plan.runDir),
    stopSelfTest(plan.runDir),
  ])
  const report = await judgeStopped(plan, history, runner, told)
  release()
  return report
}

/** The same for a run that is known to have ended. */
async function judgeStopped(
  plan: Plan,
  history: History,
  runner: Runner,
  told: Told,
): Promise<Report> {
  const {
    report: judged,
    recording,
    baseline,
  } = await analyze(plan, runner.context, whyNoSampling(), history)
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
    without: listSilent(told, report),
  })
  return report
}
