import { escapeLogLine } from '../../encoders/escape.ts'
import type { Runner } from '../../runner/runner.ts'
import { removeWorktree } from '../../runner/worktree.ts'

/**
 * Sees to it that a worktree is removed: by `close`, else as this process leaves (a second Ctrl-C),
 * else by the post step of an action that was killed, whose trace is `left`.
 */
export function keepTrace(
  runner: Runner,
  left = '',
): { readonly keep: (trace: string) => void; readonly close: () => void } {
  let kept = left
  const close = (): void => {
    process.off('exit', close)
    if (kept === '') return
    const problem = removeWorktree(kept)
    kept = ''
    runner.saveState('worktree', '')
    if (problem !== '')
      runner.log(escapeLogLine(`Warning: a worktree of this run stays: ${problem}.`))
  }
  const keep = (trace: string): void => {
    kept = trace
    process.on('exit', close)
    runner.saveState('worktree', trace)
  }
  return { keep, close }
}
