import { existsSync, realpathSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Plan } from '../../settings/plan.ts'
import { findTop } from '../../runner/find-commit.ts'
import { GitError } from '../../runner/run-git.ts'
import type { Runner } from '../../runner/runner.ts'
import { addWorktree } from '../../runner/worktree.ts'
import { keepTrace } from './keep-trace.ts'
import type { Side } from './prepare-side.ts'

export interface OpenBase {
  /** where base runs and what */
  readonly base: Pick<Side, 'text' | 'directory' | 'workspace'>
  /** in words: `main (1a2b3c4d)` */
  readonly label: string
  /** why there is none, and what helps; '' where there is one */
  readonly problem: string
  readonly advice: string
  /** Removes what was made. May be called again. */
  readonly close: () => void
}

/**
 * What base is: another command in the place of head for command `ab`, else the same in a worktree
 * of the commit to compare with. Never throws for want of a base.
 */
export async function openBase(
  plan: Plan,
  ab: NonNullable<Plan['ab']>,
  runner: Runner,
  cancelled: AbortSignal,
): Promise<OpenBase> {
  const { workingDirectory, text } = plan.run
  const none = { base: { text, directory: '', workspace: '' }, label: ab.compareWith }
  if (ab.compareWith === '')
    return {
      base: { text: ab.base, directory: workingDirectory, workspace: '' },
      label: 'the command of --base',
      problem: '',
      advice: '',
      close: () => undefined,
    }
  const { keep, close } = keepTrace(runner)
  try {
    const within = relative(
      await findTop(workingDirectory, cancelled),
      realpathSync(workingDirectory),
    )
    const worktree = await addWorktree(workingDirectory, ab.compareWith, {
      tempDir: runner.context.tempDir,
      signal: cancelled,
      onMade: keep,
    })
    const directory = join(worktree.directory, within)
    const label = `${ab.compareWith} (${worktree.commit.slice(0, 8)})`
    if (existsSync(directory))
      return {
        base: { text, directory, workspace: worktree.directory },
        label,
        problem: '',
        advice: '',
        close,
      }
    return {
      ...none,
      label,
      problem: `base ${label} has no directory ${within}`,
      advice: 'compare with a commit that has the `working-directory`',
      close,
    }
  } catch (error) {
    close()
    if (!(error instanceof GitError)) throw error
    return {
      ...none,
      problem: error.message,
      advice: error.advice,
      close,
    }
  }
}
