import { existsSync } from 'node:fs'
import type { WorkloadEnd } from '../../findings/workload-end.ts'
import type { Plan } from '../../settings/plan.ts'
import { escapeLogLine } from '../../encoders/escape.ts'
import { inconclusiveLevels } from '../../report/findings.ts'
import type { Runner } from '../../runner/runner.ts'
import { decideExitCode } from '../../verdict.ts'

/**
 * Without a plan or its samples nothing can be judged, and nothing must look as if it had been: nor
 * must a command that failed, whose end is `workload`, look as if it had not.
 */
export function sayLost(
  plan: Pick<Plan, 'runDir' | 'ifInconclusive' | 'exitCode' | 'bisect'>,
  runner: Runner,
  workload: WorkloadEnd | null = null,
): void {
  const { runDir, ifInconclusive } = plan
  const what = existsSync(runDir)
    ? 'the plan in it cannot be read'
    : 'it is gone, with the samples in it'
  const sentence = escapeLogLine(
    `Not judged: something changed the run directory ${runDir} meanwhile: ${what}.`,
  )
  if (runner.context.kind === 'local') runner.log(sentence)
  else runner.annotate(inconclusiveLevels[ifInconclusive], 'Memory not judged', sentence)
  runner.setExitCode(decideExitCode({ verdict: 'inconclusive', run: { workload } }, plan))
}
