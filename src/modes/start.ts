import { marksFile, whyNoSampling } from '../collect.ts'
import type { Plan } from '../plan/plan.ts'
import { escapeLogLine } from '../report/escape.ts'
import { textLogPath } from '../report/text-log-path.ts'
import type { Runner } from '../runner/runner.ts'
import { formatDuration } from '../units/duration.ts'
import { beginSampling, settleRunDir } from './begin.ts'

/** Mode `start`: leaves a detached sampler behind; `check` or the post step judges. */
export async function start(unsettled: Plan, runner: Runner): Promise<void> {
  const plan = settleRunDir(unsettled, runner)
  runner.saveState('run-dir', plan.runDir)
  await beginSampling(plan, runner)
  runner.exportVariable('MEMORY_LEAK_DETECTOR_MARKS', marksFile(plan.runDir))
  runner.setOutput('run-dir', plan.runDir)
  runner.setOutput('report-path', textLogPath(plan))
  const reason = whyNoSampling()
  runner.log(escapeLogLine(reason === ''
    ? `Sampling "${plan.name}" every ${formatDuration(plan.intervalMs)} (scope ${plan.scope}); a step with mode: check, or this action's post step, judges.`
    : `Nothing is sampled: ${reason}`))
}
