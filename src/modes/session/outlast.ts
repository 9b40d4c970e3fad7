import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Plan } from '../../settings/plan.ts'
import { isAlive } from '../../proc/is-alive.ts'
import type { Runner } from '../../runner/runner.ts'
import type { Workload } from '../../runner/workload.ts'
import { Follower } from '../../samples/follow.ts'
import { LiveView } from '../../series/live-view.ts'
import { formatDuration } from '../../units/duration.ts'
import { onCancel } from './cancel.ts'

/** A child that ends with its parent is gone by then, and a command is not held up by more. */
const LOOK_MS = 100

/**
 * Goes on sampling while something outlives the command, `mostMs` at most, so that it can give its
 * memory back. A cancel ends it; a healthy command is held up by nothing.
 */
export async function outlast(
  plan: Plan,
  mostMs: number,
  workload: Pick<Workload, 'hasGroup'>,
  runner: Runner,
): Promise<void> {
  const follower = new Follower(join(plan.runDir, 'samples.ndjson'))
  const view = new LiveView()
  const abort = new AbortController()
  const release = onCancel(runner, () => {
    abort.abort()
  })
  const startedMs = performance.now()
  const waitedMs = (): number => performance.now() - startedMs
  // what came after the newest sample is in the group only
  const isLeft = (): boolean => {
    view.take(follower.read())
    return (
      view.present().some((process) => isAlive(process)) ||
      (waitedMs() < 1.5 * plan.intervalMs && workload.hasGroup())
    )
  }
  let isSaid = false
  while (!abort.signal.aborted && waitedMs() < mostMs && isLeft()) {
    // by then it is no straggler
    if (!isSaid && waitedMs() > 1000) {
      runner.log(
        `Something outlives the command: waiting up to ${formatDuration(mostMs)} for it to settle (\`settle\`).`,
      )
      isSaid = true
    }
    await sleep(LOOK_MS, undefined, { signal: abort.signal }).catch(() => undefined)
  }
  release()
}
