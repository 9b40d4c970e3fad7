import { chmodSync, mkdtempSync, readdirSync, realpathSync, rmdirSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { findCommit } from './find-commit.ts'
import { GitError, runGit, tellGit } from './run-git.ts'

/** A checkout of one commit beside the user's, which it does not touch. */
export interface Worktree {
  /** absolute: the top of the checkout */
  readonly directory: string
  /** full hash */
  readonly commit: string
  /** what removes it: for somebody who comes later and has nothing but this text */
  readonly trace: string
}

const PREFIX = 'memory-leak-detector-base-'

/**
 * Adds a worktree with a detached HEAD (git-worktree(1)) in a new directory below `tempDir`; a
 * commit that is missing is fetched. `onMade` hears the trace before anything is checked out, so
 * that whatever happens next, somebody can remove it. Throws a GitError.
 */
export async function addWorktree(
  checkout: string,
  ref: string,
  {
    tempDir,
    signal,
    onMade,
  }: {
    readonly tempDir: string
    readonly signal: AbortSignal
    readonly onMade: (trace: string) => void
  },
): Promise<Worktree> {
  const commit = await findCommit(checkout, ref, signal)
  const common = realpathSync(
    resolve(checkout, await tellGit(checkout, ['rev-parse', '--git-common-dir'], signal)),
  )
  const directory = realpathSync(mkdtempSync(join(tempDir, PREFIX)))
  // git names what it keeps of a worktree after its directory, whose name nobody else has
  const trace = JSON.stringify([directory, join(common, 'worktrees', basename(directory))])
  onMade(trace)
  const { code, err } = await runGit(
    checkout,
    ['worktree', 'add', '--detach', '--quiet', directory, commit],
    { signal },
  )
  if (code === 0) return { directory, commit, trace }
  removeWorktree(trace)
  throw new GitError(
    `git cannot check out ${ref}`,
    err,
    'see whether `git worktree add` works in this checkout',
  )
}

/**
 * Removes a worktree and what git keeps of it, and nothing that is not named as ours are. By hand
 * and at once, so that it works while a process exits, and where the worktree holds what `git
 * worktree remove` refuses. Nothing where it is gone. Never throws: returns what stays and why, or
 * ''.
 */
export function removeWorktree(trace: string): string {
  const [directory = '', kept = ''] = JSON.parse(trace) as string[]
  if (
    !basename(directory).startsWith(PREFIX) ||
    basename(kept) !== basename(directory) ||
    basename(dirname(kept)) !== 'worktrees'
  )
    return ''
  const problems = [directory, kept].map(removeTree).filter((problem) => problem !== '')
  try {
    rmdirSync(dirname(kept))
  } catch {
    // the user has worktrees of his own
  }
  return problems.join('; ')
}

function removeTree(path: string): string {
  const remove = (): void => {
    rmSync(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 })
  }
  try {
    remove()
    return ''
  } catch {
    makeWritable(path)
  }
  try {
    remove()
    return ''
  } catch (error) {
    return `${path} cannot be removed (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`
  }
}

/** Directories without leave to write keep their files: Go's module cache is made of them. */
function makeWritable(directory: string): void {
  try {
    chmodSync(directory, 0o700)
    for (const entry of readdirSync(directory, { withFileTypes: true }))
      if (entry.isDirectory()) makeWritable(join(directory, entry.name))
  } catch {
    // of another user, or gone: removing it says so
  }
}
