import { analyze, type Past } from '../../analyze.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Report } from '../../report/report.ts'
import type { Runner } from '../../runner/runner.ts'
import { formatDuration } from '../../units/duration.ts'
import { beginSampling, settleRunDir } from './begin.ts'
import { onCancel } from './cancel.ts'
import { startEarlyUpload } from './early-upload.ts'
import { startHeartbeat } from './heartbeat.ts'
import { judge, type Judging } from './judge.ts'

/** What a longer look may settle. */
const UNSURE = ['likely', 'suspect']

/** What a server's scan hands in besides. */
export interface Scanning extends Pick<Judging, 'scansBefore' | 'onRecording'> {
  /** the plan with its run directory */
  readonly onSettled?: (plan: Plan) => void
}

/**
 * Modes `scan` and `watch`: samples what runs now, once, for a while, or until it is gone or we are
 * told to stop.
 */
export async function scan(
  unsettled: Plan,
  runner: Runner,
  { onSettled, ...judging }: Scanning = {},
): Promise<Report | null> {
  const plan = settleRunDir(unsettled, runner)
  onSettled?.(plan)
  // the sampler goes on while we look, so that an extension leaves no gap
  const sampling = await beginSampling(
    plan.extend ? { ...plan, durationMs: 2 * plan.durationMs } : plan,
    runner,
  )
  if (sampling !== null) {
    const stopHeartbeat = plan.quiet === true ? () => undefined : startHeartbeat(plan, runner)
    const stopUpload = startEarlyUpload(plan, runner)
    await new Promise<void>((resolve) => {
      const release = onCancel(runner, () => {
        release()
        resolve()
      })
      const end = (): void => {
        release()
        resolve()
      }
      void sampling.ended.then(end)
      if (plan.extend)
        setTimeout(() => {
          void isUnsure(plan, runner, judging).then((unsure) => {
            if (!unsure) end()
          })
        }, plan.durationMs)
    })
    stopHeartbeat()
    await stopUpload()
  }
  return judge(plan, runner, judging)
}

async function isUnsure(plan: Plan, runner: Runner, past: Past): Promise<boolean> {
  const { report } = await analyze(plan, runner.context, '', past)
  const unsure = report.findings.some(
    ({ grade, accepted }) =>
      accepted === undefined && grade !== undefined && UNSURE.includes(grade),
  )
  if (unsure)
    runner.log(
      `Growth is suspected but not sure: sampling goes on for ${formatDuration(plan.durationMs)} more.`,
    )
  return unsure
}
