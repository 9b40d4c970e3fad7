import type { Plan } from '../../settings/plan.ts'
import type { Report } from '../../report/report.ts'
import type { Runner } from '../../runner/runner.ts'
import { beginSampling, assignRunDir } from './begin.ts'
import { onCancel } from './cancel.ts'
import { startEarlyUpload } from './early-upload.ts'
import { startHeartbeat } from './heartbeat.ts'
import { judge, type Judging } from './judge.ts'

/** What a server's scan hands in besides. */
export interface Scanning extends Pick<Judging, 'scansBefore' | 'onRecording'> {
  /** the plan with its run directory */
  readonly onAssigned?: (plan: Plan) => void
}

/**
 * Modes `scan` and `watch`: samples what runs now, once, for a while, or until it is gone or we are
 * told to stop.
 */
export async function scan(
  unassigned: Plan,
  runner: Runner,
  { onAssigned, ...judging }: Scanning = {},
): Promise<Report | null> {
  const plan = assignRunDir(unassigned, runner)
  onAssigned?.(plan)
  const sampling = await beginSampling(plan, runner)
  if (sampling !== null) {
    const stopHeartbeat = plan.quiet === true ? () => undefined : startHeartbeat(plan, runner)
    const stopUpload = startEarlyUpload(plan, runner)
    await new Promise<void>((resolve) => {
      const release = onCancel(runner, end)
      function end(): void {
        release()
        resolve()
      }
      void sampling.ended.then(end)
    })
    stopHeartbeat()
    await stopUpload()
  }
  return judge(plan, runner, judging)
}
