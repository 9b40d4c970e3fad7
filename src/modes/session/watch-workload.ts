import { marksFile } from '../../run-dir/control.ts'
import { saveWorkloadEnd } from '../../run-dir/outcomes.ts'
import { whyNoSampling } from '../../sampling/why-no-sampling.ts'
import type { WorkloadEnd } from '../../findings/workload-end.ts'
import type { Plan } from '../../settings/plan.ts'
import type { Runner } from '../../runner/runner.ts'
import { startWorkload, type Workload } from '../../runner/workload.ts'
import { beginSampling } from './begin.ts'
import { onCancel } from './cancel.ts'
import { commandEnvironment } from './command-environment.ts'
import { startEarlyUpload } from './early-upload.ts'
import { startHeartbeat } from './heartbeat.ts'
import { hookNode } from './hook-node.ts'
import { readNearHeaps } from './read-near-heaps.ts'
import { supervise } from './supervise.ts'

interface Surroundings {
  readonly childStdoutToStderr: boolean
  /** variables that differ from ours */
  readonly environment?: Readonly<Record<string, string>>
}

interface WatchedCommand {
  readonly end: WorkloadEnd
  readonly workload: Workload
  /** until it is called no cancel ends us: the command has ended, its report is not there yet */
  readonly release: () => void
}

/**
 * Samples while the command of a plan runs, into the plan's run directory; the sampler is left for
 * whoever judges to stop. Null: nothing was run, since nothing can be measured here and the user
 * wants to fail then before a 40-minute workload.
 */
export async function watchWorkload(
  plan: Plan,
  runner: Runner,
  { childStdoutToStderr, environment = {} }: Surroundings,
): Promise<WatchedCommand | null> {
  const sampling = await beginSampling(plan, runner)
  const sampledMs = performance.now()
  if (whyNoSampling() !== '' && plan.ifInconclusive === 'fail') return null
  const { workload, reported } = supervise(
    runner,
    () =>
      startWorkload({
        ...plan.run,
        scriptDir: plan.runDir,
        marksFile: marksFile(plan.runDir),
        childStdoutToStderr,
        environment: hookNode(
          { ...commandEnvironment(runner), ...environment },
          plan,
          sampling !== null,
        ),
        inheritsStdin: runner.context.kind === 'local' && plan.ab === undefined,
        sharesTerminal: runner.screen !== null,
        isWaitedFor: plan.launcher !== 'off' && sampling?.hasExitRecords === false,
      }),
    sampledMs,
  )
  const release = onCancel(runner, () => undefined)
  const stopHeartbeat = startHeartbeat(plan, runner, await workload.started)
  const stopUpload = startEarlyUpload(plan, runner)
  const stopReading = readNearHeaps(plan)
  const end = await reported
  stopHeartbeat()
  stopReading()
  saveWorkloadEnd(plan.runDir, end)
  await stopUpload()
  return { end, workload, release }
}
