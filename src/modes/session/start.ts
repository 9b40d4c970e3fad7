import { marksFile } from '../../run-dir/control.ts'
import { whyNoSampling } from '../../sampling/why-no-sampling.ts'
import type { Plan } from '../../settings/plan.ts'
import { MARKS_VARIABLE } from '../../settings/variable-of.ts'
import { escapeLogLine } from '../../encoders/escape.ts'
import { buildTextLogPath } from '../../report/report-paths.ts'
import type { Runner } from '../../runner/runner.ts'
import { formatDuration } from '../../units/duration.ts'
import { beginSampling, assignRunDir } from './begin.ts'

/** Mode `start`: leaves a detached sampler behind; `check` or the post step judges. */
export async function start(unassigned: Plan, runner: Runner): Promise<void> {
  const plan = assignRunDir(unassigned, runner)
  await beginSampling(plan, runner)
  runner.setOutput('run-dir', plan.runDir)
  runner.setOutput('report-path', buildTextLogPath(plan))
  const reason = whyNoSampling()
  if (reason !== '') {
    // nothing will come of waiting: a job that wants to know fails now
    if (plan.ifInconclusive === 'fail') await (await import('./judge.ts')).judge(plan, runner)
    else runner.log(escapeLogLine(`Nothing is sampled: ${reason}`))
    return
  }
  runner.exportVariable(MARKS_VARIABLE, marksFile(plan.runDir))
  runner.log(
    escapeLogLine(
      `Sampling "${plan.name}" every ${formatDuration(plan.intervalMs)} (scope ${plan.scope}); a step with mode: check, or this action's post step, judges.`,
    ),
  )
}
