import { whyNoSampling } from '../../sampling/why-no-sampling.ts'
import { outlastMs } from '../../gates/retained/settling.ts'
import type { Plan } from '../../settings/plan.ts'
import { settingsOf } from '../../settings/settings.ts'
import type { Report } from '../../report/report.ts'
import type { Runner } from '../../runner/runner.ts'
import { assignRunDir } from './begin.ts'
import { judge } from './judge.ts'
import { outlast } from './outlast.ts'
import { prepareSide } from '../sides/prepare-side.ts'
import { runInTurns } from '../sides/run-in-turns.ts'
import { watchWorkload } from './watch-workload.ts'

/**
 * Mode `run`: samples while a command runs, in turns with that of base where it is compared, and
 * judges when it has ended.
 */
export async function run(
  unassigned: Plan,
  runner: Runner,
  { childStdoutToStderr }: { childStdoutToStderr: boolean },
): Promise<Report | null> {
  const plan = assignRunDir(unassigned, runner)
  if (plan.ab !== undefined && whyNoSampling() === '') {
    const { ended } = await runInTurns(plan, plan.ab, runner, childStdoutToStderr)
    runner.unfold()
    const report = await judge(plan, runner)
    await ended
    return report
  }
  if (plan.bisect === true && !(await isReady(plan, runner, childStdoutToStderr))) return null
  const watched = await watchWorkload(plan, runner, { childStdoutToStderr })
  if (watched === null) return judge(plan, runner)
  runner.unfold()
  if (!watched.end.cancelled)
    await outlast(plan, outlastMs(settingsOf(plan)), watched.workload, runner)
  const report = await judge(plan, runner, { workload: watched.end })
  // a cancelled command may need longer than our report: further signals still reach it
  await watched.workload.ended
  watched.release()
  return report
}

/** A commit that cannot be made ready is neither good nor bad. */
async function isReady(plan: Plan, runner: Runner, childStdoutToStderr: boolean): Promise<boolean> {
  const problem = await prepareSide(plan, runner, {
    name: 'this commit',
    directory: plan.run.workingDirectory,
    workspace: '',
    childStdoutToStderr,
  })
  if (problem === '') return true
  runner.log(`Not judged: ${problem}.`)
  runner.setExitCode(125)
  return false
}
