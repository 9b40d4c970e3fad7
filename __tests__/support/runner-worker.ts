// The process of a step's parent: what the tool sees as Runner.Worker. Driven by mini-runner.ts
// over IPC.
import { type ChildProcess, spawn } from 'node:child_process'

export type ToWorker =
  | {
      readonly kind: 'spawn'
      readonly step: number
      readonly file: string
      readonly args: readonly string[]
      readonly cwd: string
      readonly env: Readonly<Record<string, string>>
    }
  | { readonly kind: 'signal'; readonly step: number; readonly signal: NodeJS.Signals }
export type FromWorker =
  | { readonly kind: 'spawned'; readonly step: number; readonly pid: number }
  | {
      readonly kind: 'output'
      readonly step: number
      readonly stream: 'stdout' | 'stderr'
      readonly text: string
    }
  | {
      readonly kind: 'exit'
      readonly step: number
      readonly code: number | null
      readonly signal: NodeJS.Signals | null
    }
  | { readonly kind: 'close'; readonly step: number }

process.title = 'Runner.Worker' // also the comm, by which the runner is found
const children = new Map<number, ChildProcess>()
const tell = (message: FromWorker): void => {
  if (process.connected) process.send?.(message)
}

process.once('disconnect', () => {
  process.exit()
})
process.on('message', (message: ToWorker) => {
  if (message.kind === 'signal') children.get(message.step)?.kill(message.signal)
  else start(message)
})

function start({ step, file, args, cwd, env }: Extract<ToWorker, { kind: 'spawn' }>): void {
  const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  children.set(step, child)
  tell({ kind: 'spawned', step, pid: child.pid ?? 0 })
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    tell({ kind: 'output', step, stream: 'stdout', text })
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    tell({ kind: 'output', step, stream: 'stderr', text })
  })
  child.on('error', (error) => {
    tell({ kind: 'output', step, stream: 'stderr', text: String(error) })
    tell({ kind: 'exit', step, code: 1, signal: null })
    tell({ kind: 'close', step })
  })
  child.on('exit', (code, signal) => {
    tell({ kind: 'exit', step, code, signal })
  })
  child.on('close', () => {
    tell({ kind: 'close', step })
  })
}
