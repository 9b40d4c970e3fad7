import { marksFile } from '../../run-dir/control.ts'
import type { Plan } from '../../settings/plan.ts'
import type { Runner } from '../../runner/runner.ts'
import { startWorkload } from '../../runner/workload.ts'
import { commandEnvironment } from '../session/command-environment.ts'
import { supervise } from '../session/supervise.ts'

export interface Side {
  /** in words */
  readonly name: string
  /** its script where that is no command with words of its own */
  readonly text: string
  /** where its commands run, absolute */
  readonly directory: string
  /** top of its checkout where that is not the job's; '' where it is */
  readonly workspace: string
  readonly childStdoutToStderr: boolean
}

/** Runs `prepare` for one side, unmeasured. Returns what went wrong, or ''. */
export async function prepareSide(
  plan: Plan,
  runner: Runner,
  { name, directory, workspace, childStdoutToStderr }: Omit<Side, 'text'>,
): Promise<string> {
  if (plan.run.prepare.trim() === '') return ''
  const { workload, reported } = supervise(runner, () =>
    startWorkload({
      text: plan.run.prepare,
      argv: [],
      shell: plan.run.shell,
      workingDirectory: directory,
      scriptDir: plan.runDir,
      marksFile: marksFile(plan.runDir),
      childStdoutToStderr,
      environment: { ...commandEnvironment(runner), ...surroundingsOf(workspace) },
      inheritsStdin: false,
      sharesTerminal: runner.screen !== null,
    }),
  )
  const { exitCode, cancelled } = await reported
  if (cancelled) await workload.ended
  return exitCode === 0
    ? ''
    : `\`prepare\` ${cancelled ? 'was cancelled' : `ended with exit code ${exitCode}`} in ${name}`
}

/** Scripts find their checkout by this variable: base must not find head. */
export function surroundingsOf(workspace: string): Record<string, string> {
  return workspace === '' ? {} : { GITHUB_WORKSPACE: workspace }
}
