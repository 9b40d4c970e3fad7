import type { Runner } from '../runner/runner.ts'

/**
 * Calls back on SIGINT and SIGTERM: the runner sends SIGINT, SIGTERM 7.5 s later, then kills (PLATFORM 1.2). On a person's
 * terminal a second Ctrl-C leaves at once, after `leave`. Returns what ends the listening.
 */
export function onCancel(runner: Runner, callback: (signal: 'SIGINT' | 'SIGTERM') => void, leave: () => void = () => undefined): () => void {
  let interrupts = 0
  const interrupt = (): void => {
    interrupts++
    if (interrupts > 1 && runner.context.kind === 'local') {
      leave()
      process.exit(130)
    }
    callback('SIGINT')
  }
  const terminate = (): void => { callback('SIGTERM') }
  process.on('SIGINT', interrupt)
  process.on('SIGTERM', terminate)
  return () => { process.off('SIGINT', interrupt); process.off('SIGTERM', terminate) }
}
