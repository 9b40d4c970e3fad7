import type { Runner } from '../../runner/runner.ts'

interface Listener {
  readonly isLocal: boolean
  readonly callback: (signal: 'SIGINT' | 'SIGTERM') => void
  readonly leave: () => void
}

const listeners = new Set<Listener>()
let interrupts = 0

/**
 * Calls back on SIGINT and SIGTERM: the runner sends SIGINT, SIGTERM 7.5 s later, then kills
 * (docs/measurements.md#the-runner). On a person's terminal a second Ctrl-C leaves at once, after
 * the `leave` of everybody who listens. Returns what ends the listening.
 */
export function onCancel(
  runner: Runner,
  callback: Listener['callback'],
  leave: () => void = () => undefined,
): () => void {
  const listener: Listener = { isLocal: runner.context.kind === 'local', callback, leave }
  if (listeners.size === 0) {
    interrupts = 0
    process.on('SIGINT', interrupt)
    process.on('SIGTERM', terminate)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    process.off('SIGINT', interrupt)
    process.off('SIGTERM', terminate)
  }
}

function interrupt(): void {
  interrupts++
  if (interrupts > 1 && [...listeners].some(({ isLocal }) => isLocal)) {
    for (const { leave } of listeners) leave()
    process.exit(130)
  }
  for (const { callback } of listeners) callback('SIGINT')
}

function terminate(): void {
  for (const { callback } of listeners) callback('SIGTERM')
}
