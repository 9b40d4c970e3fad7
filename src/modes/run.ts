import { marksFile, saveWorkloadEnd, whyNoSampling } from '../collect.ts'
import type { WorkloadEnd } from '../gates/gate.ts'
import type { Plan } from '../plan/plan.ts'
import type { Report } from '../report/report.ts'
import type { Runner } from '../runner/runner.ts'
import { signalTree, startWorkload, type Workload } from '../runner/workload.ts'
import { beginSampling, settleRunDir } from './begin.ts'
import { onCancel } from './cancel.ts'
import { startHeartbeat } from './heartbeat.ts'
import { judge } from './judge.ts'

/** How long a cancelled command has to end before we report without waiting: the whole report is due 3 s after the signal. */
const CANCEL_GRACE_MS = 1500

/** Mode `run`: samples while a command runs, judges when it has ended. */
export async function run(unsettled: Plan, runner: Runner, options: { childStdoutToStderr: boolean }): Promise<Report | null> {
  const plan = settleRunDir(unsettled, runner)
  runner.saveState('run-dir', plan.runDir)
  const blind = whyNoSampling() !== ''
  // a machine on which nothing can be measured fails before a 40-minute workload, unless the user softened that
  if (blind && plan.ifInconclusive === 'fail') return judge(plan, runner)
  await beginSampling(plan, runner)
  const workload = startWorkload({
    ...plan.run, scriptDir: plan.runDir, marksFile: marksFile(plan.runDir), childStdoutToStderr: options.childStdoutToStderr,
  })
  const stopHeartbeat = startHeartbeat(plan, runner)
  const end = await endOf(workload, runner)
  stopHeartbeat()
  saveWorkloadEnd(plan.runDir, end)
  const report = await judge(plan, runner)
  await workload.settled
  return report
}

async function endOf(workload: Workload, runner: Runner): Promise<WorkloadEnd> {
  const startedMs = performance.now()
  return new Promise(resolve => {
    let cancelledBy = ''
    const release = onCancel(runner, signal => {
      const isFirst = cancelledBy === ''
      cancelledBy = signal
      signalTree(workload.pid, signal)
      if (!isFirst) return
      setTimeout(() => {
        resolve({ exitCode: 130, signal, durationMs: Math.round(performance.now() - startedMs), cancelled: true })
      }, CANCEL_GRACE_MS).unref()
    })
    void workload.ended.then(end => {
      release()
      resolve({ ...end, cancelled: cancelledBy !== '' })
    })
  })
}
