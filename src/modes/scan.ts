import type { Plan } from '../plan/plan.ts'
import type { Report } from '../report/report.ts'
import type { Runner } from '../runner/runner.ts'
import { beginSampling, settleRunDir } from './begin.ts'
import { onCancel } from './cancel.ts'
import { startHeartbeat } from './heartbeat.ts'
import { judge } from './judge.ts'

/** Modes `scan` and `watch`: samples what runs now, once, for a while, or until it is gone or we are told to stop. */
export async function scan(unsettled: Plan, runner: Runner): Promise<Report | null> {
  const plan = settleRunDir(unsettled, runner)
  const sampling = await beginSampling(plan, runner)
  if (sampling !== null) {
    const stopHeartbeat = startHeartbeat(plan, runner)
    await new Promise<void>(resolve => {
      const release = onCancel(runner, () => { release(); resolve() })
      void sampling.ended.then(() => { release(); resolve() })
    })
    stopHeartbeat()
  }
  return judge(plan, runner)
}
