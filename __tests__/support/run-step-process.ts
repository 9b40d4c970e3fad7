import type { ChildProcess } from 'node:child_process'
import type { FromWorker, ToWorker } from './runner-worker.ts'

/** When the job is cancelled (or one signal sent instead): as soon as the step's log matches. */
export interface Cancel {
  readonly whenLog: RegExp
  readonly signal?: NodeJS.Signals
}

export interface StepEnd {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  /** both streams, in the order of arrival */
  readonly log: string
  /** from the cancel to the end of the process; null where there was none */
  readonly cancelMs: number | null
  /** how long open pipes held the step up after its process had ended */
  readonly drainMs: number
}

// ProcessInvoker.cs of actions/runner: SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL, each to
// the direct process only; pipes that something else holds open are waited for 5 s.
const cancelSequence: readonly (readonly [afterMs: number, signal: NodeJS.Signals])[] = [
  [0, 'SIGINT'],
  [7500, 'SIGTERM'],
  [10_000, 'SIGKILL'],
]
const pipesMs = 5000

let steps = 0

/** Runs one process of a step under the worker and waits for it as the runner does. */
export async function runStepProcess(
  worker: ChildProcess,
  request: Omit<Extract<ToWorker, { kind: 'spawn' }>, 'kind' | 'step'>,
  cancel?: Cancel,
): Promise<StepEnd> {
  const step = ++steps
  const send = (message: ToWorker): void => {
    if (worker.connected) worker.send(message)
  }
  const timers: NodeJS.Timeout[] = []
  const run: Run = { log: '', stdout: '', cancelledAt: null, ended: null }
  const checkCancel = (): void => {
    if (cancel === undefined || run.cancelledAt !== null || !cancel.whenLog.test(run.log)) return
    run.cancelledAt = performance.now()
    const sequence = cancel.signal === undefined ? cancelSequence : [[0, cancel.signal] as const]
    timers.push(
      ...sequence.map(([afterMs, signal]) =>
        setTimeout(() => {
          send({ kind: 'signal', step, signal })
        }, afterMs),
      ),
    )
  }
  let listen: (message: FromWorker) => void = () => undefined
  await new Promise<void>((resolve) => {
    listen = (message) => {
      if (message.step !== step) return
      if (message.kind === 'output') {
        run.log += message.text
        if (message.stream === 'stdout') run.stdout += message.text
        checkCancel()
      } else if (message.kind === 'exit') {
        run.ended = { code: message.code, signal: message.signal, at: performance.now() }
        for (const timer of timers.splice(0)) clearTimeout(timer)
        timers.push(setTimeout(resolve, pipesMs))
      } else if (message.kind === 'close') resolve()
    }
    worker.on('message', listen)
    send({ kind: 'spawn', step, ...request })
  })
  for (const timer of timers) clearTimeout(timer)
  worker.off('message', listen)
  const { log, stdout, cancelledAt, ended } = run
  const endedAt = ended?.at ?? performance.now()
  return {
    exitCode: ended?.code ?? null,
    signal: ended?.signal ?? null,
    stdout,
    log,
    cancelMs: cancelledAt === null ? null : endedAt - cancelledAt,
    drainMs: performance.now() - endedAt,
  }
}

interface Run {
  log: string
  stdout: string
  cancelledAt: number | null
  ended: {
    readonly code: number | null
    readonly signal: NodeJS.Signals | null
    readonly at: number
  } | null
}
