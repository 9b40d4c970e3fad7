import { constants } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import type { WorkloadEnd } from '../../findings/workload-end.ts'
import type { Runner } from '../../runner/runner.ts'
import type { Workload } from '../../runner/workload.ts'
import { onCancel } from './cancel.ts'

/** Ctrl-C reaches the command as it reaches us, and its end may be heard of first. */
const SAME_KEY_MS = 100
/**
 * How long a cancelled command has to end before we report without waiting: the whole report is due
 * 3 s after the signal.
 */
const CANCEL_GRACE_MS = 1500

/**
 * Starts a command and hands signals on to it. `sampledMs` is when sampling began, by
 * performance.now(). `reported` is how it ended, or that it was cancelled and may still run.
 */
export function supervise(
  runner: Runner,
  start: () => Workload,
  sampledMs = performance.now(),
): { workload: Workload; reported: Promise<WorkloadEnd> } {
  const beganMs = performance.now()
  const startedMs = Math.round(beganMs - sampledMs)
  let cancelledBy = ''
  let giveUp: (end: WorkloadEnd) => void = () => undefined
  const givenUp = new Promise<WorkloadEnd>((resolve) => {
    giveUp = resolve
  })
  // listens before it starts: the command may be cancelled at its first word
  const release = onCancel(
    runner,
    (signal) => {
      workload.signal(signal)
      if (cancelledBy !== '') return
      cancelledBy = signal
      setTimeout(() => {
        giveUp({
          exitCode: 128 + constants.signals[signal],
          signal,
          durationMs: Math.round(performance.now() - beganMs),
          cancelled: true,
          stillRuns: true,
          startedMs,
        })
      }, CANCEL_GRACE_MS).unref()
    },
    () => {
      workload.signal('SIGKILL')
    },
  )
  const workload = start()
  const ended = workload.ended.then(async (end) => {
    if (end.signal === 'SIGINT' && cancelledBy === '') await sleep(SAME_KEY_MS)
    release()
    return { ...end, cancelled: cancelledBy !== '', startedMs }
  })
  return { workload, reported: Promise.race([ended, givenUp]) }
}
