import { existsSync } from 'node:fs'
import type { WorkloadEnd } from '../../findings/workload-end.ts'
import type { Plan } from '../../settings/plan.ts'
import { escapeLogLine } from '../../encoders/escape.ts'
import { hideSecrets } from '../../settings/hide-secrets.ts'
import { inconclusiveLevels } from '../../report/findings.ts'
import type { Runner } from '../../runner/runner.ts'
import { decideExitCode } from '../../verdict.ts'

type Judged = Pick<Plan, 'ifInconclusive' | 'exitCode' | 'bisect'>

/**
 * Without a plan or its samples nothing can be judged, and nothing must look as if it had been: nor
 * must a command that failed, whose end is `workload`, look as if it had not.
 */
export function sayLost(
  plan: Judged & Pick<Plan, 'runDir'>,
  runner: Runner,
  workload: WorkloadEnd | null = null,
): void {
  const { runDir } = plan
  const what = existsSync(runDir)
    ? 'the plan in it cannot be read'
    : 'it is gone, with the samples in it'
  say(
    `Not judged: something changed the run directory ${runDir} meanwhile: ${what}.`,
    plan,
    runner,
    workload,
  )
}

/** The same where we are at fault ourselves, after a command that ended so. */
export function sayFault(
  plan: Judged,
  runner: Runner,
  workload: WorkloadEnd,
  error: unknown,
): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const said = `Not judged: ${text}\nThis is a fault of the tool: please report it.`
  say(hideSecrets(said, runner), plan, runner, workload)
}

function say(text: string, plan: Judged, runner: Runner, workload: WorkloadEnd | null): void {
  const lines = text.split('\n').map(escapeLogLine).join('\n')
  if (runner.context.kind === 'local') runner.log(lines)
  else runner.annotate(inconclusiveLevels[plan.ifInconclusive], 'Memory not judged', lines)
  runner.setExitCode(decideExitCode({ verdict: 'inconclusive', run: { workload } }, plan))
}
