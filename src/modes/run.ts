import { constants } from 'node:os'
import { marksFile, saveWorkloadEnd, whyNoSampling } from '../collect.ts'
import type { WorkloadEnd } from '../gates/gate.ts'
import { allOptions } from '../plan/options.ts'
import type { Plan } from '../plan/plan.ts'
import type { Report } from '../report/report.ts'
import { buildWorkloadEnvironment } from '../runner/workload-environment.ts'
import type { Runner } from '../runner/runner.ts'
import { startWorkload, type Workload } from '../runner/workload.ts'
import { beginSampling, settleRunDir } from './begin.ts'
import { onCancel } from './cancel.ts'
import { startHeartbeat } from './heartbeat.ts'
import { judge } from './judge.ts'

/** How long a cancelled command has to end before we report without waiting: the whole report is due 3 s after the signal. */
const CANCEL_GRACE_MS = 1500

/** Mode `run`: samples while a command runs, judges when it has ended. */
export async function run(unsettled: Plan, runner: Runner, { childStdoutToStderr }: { childStdoutToStderr: boolean }): Promise<Report | null> {
  const plan = settleRunDir(unsettled, runner)
  await beginSampling(plan, runner)
  // a machine on which nothing can be measured fails before a 40-minute workload, unless the user softened that
  if (whyNoSampling() !== '' && plan.ifInconclusive === 'fail') return judge(plan, runner)
  const { workload, reported } = superviseWorkload(runner, () => startWorkload({
    ...plan.run, scriptDir: plan.runDir, marksFile: marksFile(plan.runDir), childStdoutToStderr, environment: buildWorkloadEnvironment(runner.context.kind, allOptions().map(({ option }) => option.name)),
    inheritsStdin: runner.context.kind === 'local', sharesTerminal: runner.isTerminal,
  }))
  const stopHeartbeat = startHeartbeat(plan, runner)
  const end = await reported
  stopHeartbeat()
  saveWorkloadEnd(plan.runDir, end)
  const report = await judge(plan, runner)
  if (report !== null) sayHowItEnded(end, runner)
  // a cancelled command may need longer than our report: further signals still reach it
  await workload.ended
  return report
}

/** `reported` is how the command ended, or that it was cancelled and may still run. */
function superviseWorkload(runner: Runner, start: () => Workload): { workload: Workload; reported: Promise<WorkloadEnd> } {
  const startedMs = performance.now()
  let cancelledBy = ''
  let giveUp: (end: WorkloadEnd) => void = () => undefined
  const givenUp = new Promise<WorkloadEnd>(resolve => { giveUp = resolve })
  // listens before it starts: the command may be cancelled at its first word
  const release = onCancel(runner, signal => {
    workload.signal(signal)
    if (cancelledBy !== '') return
    cancelledBy = signal
    setTimeout(() => {
      giveUp({ exitCode: 128 + constants.signals[signal], signal, durationMs: Math.round(performance.now() - startedMs), cancelled: true })
    }, CANCEL_GRACE_MS).unref()
  }, () => { workload.signal('SIGKILL') })
  const workload = start()
  const ended = workload.ended.then(end => {
    release()
    return { ...end, cancelled: cancelledBy !== '' }
  })
  return { workload, reported: Promise.race([ended, givenUp]) }
}

/** A failing command fails the step with a message of its own, whatever the gates say. */
function sayHowItEnded({ exitCode, signal, cancelled }: WorkloadEnd, runner: Runner): void {
  if (exitCode === 0) return
  const how = signal === null ? `with exit code ${String(exitCode)}` : `by ${signal}`
  const message = cancelled ? `The command was cancelled and ended ${how}.` : `The command ended ${how}.`
  if (runner.context.kind === 'github') runner.annotate('error', 'Command failed', message)
  else runner.log(message)
}
