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
  /** what it was sent before it ended: the farther the sequence came, the longer it took */
  readonly signals: readonly NodeJS.Signals[]
  /** whether its pipes were closed before the runner stopped waiting for them */
  readonly pipesClosed: boolean
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
  const run: Run = { log: '', stdout: '', isCancelled: false, signals: [], ended: null }
  const checkCancel = (): void => {
    if (cancel === undefined || run.isCancelled || !cancel.whenLog.test(run.log)) return
    run.isCancelled = true
    const sequence = cancel.signal === undefined ? cancelSequence : [[0, cancel.signal] as const]
    timers.push(
      ...sequence.map(([afterMs, signal]) =>
        setTimeout(() => {
          run.signals.push(signal)
          send({ kind: 'signal', step, signal })
        }, afterMs),
      ),
    )
  }
  let listen: (message: FromWorker) => void = () => undefined
  const pipesClosed = await new Promise<boolean>((resolve) => {
    listen = (message) => {
      if (message.step !== step) return
      if (message.kind === 'output') {
        run.log += message.text
        if (message.stream === 'stdout') run.stdout += message.text
        checkCancel()
      } else if (message.kind === 'exit') {
        run.ended = { code: message.code, signal: message.signal }
        for (const timer of timers.splice(0)) clearTimeout(timer)
        timers.push(setTimeout(resolve, pipesMs, false))
      } else if (message.kind === 'close') resolve(true)
    }
    worker.on('message', listen)
    send({ kind: 'spawn', step, ...request })
  })
  for (const timer of timers) clearTimeout(timer)
  worker.off('message', listen)
  const { log, stdout, signals, ended } = run
  return {
    exitCode: ended?.code ?? null,
    signal: ended?.signal ?? null,
    stdout,
    log,
    signals,
    pipesClosed,
  }
}

interface Run {
  log: string
  stdout: string
  isCancelled: boolean
  readonly signals: NodeJS.Signals[]
  ended: { readonly code: number | null; readonly signal: NodeJS.Signals | null } | null
}
