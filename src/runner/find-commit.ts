import { GitError, runGit, tellGit } from './run-git.ts'

/**
 * Full hash of the commit that a name means in a checkout: as it is, as a branch of the remote,
 * else fetched: at depth 1 where the checkout is shallow itself (in a whole one that would cut its
 * history), with its own credentials, and without a trace in its refs. Throws a GitError.
 */
export async function findCommit(
  checkout: string,
  ref: string,
  signal: AbortSignal,
): Promise<string> {
  const known = await lookUp(checkout, [ref, `refs/remotes/origin/${ref}`], signal)
  if (known !== '') return known
  const kept = `refs/memory-leak-detector/${process.pid}`
  const depth =
    (await tellGit(checkout, ['rev-parse', '--is-shallow-repository'], signal)) === 'true'
      ? ['--depth=1']
      : []
  const { code, err } = await runGit(
    checkout,
    [
      'fetch',
      ...depth,
      '--quiet',
      '--no-tags',
      '--no-write-fetch-head',
      '--end-of-options',
      await pickRemote(checkout, signal),
      `+${ref}:${kept}`,
    ],
    { signal },
  )
  const fetched = code === 0 ? await lookUp(checkout, [kept], signal) : ''
  // also after a cancel, which may come once it is written; its objects stay until git collects
  // what nobody refers to, which takes two weeks
  await runGit(checkout, ['update-ref', '-d', kept], { signal: AbortSignal.timeout(5000) })
  if (fetched === '')
    throw new GitError(
      `base ${ref} is not in this checkout and could not be fetched`,
      err,
      `give \`actions/checkout\` the input \`fetch-depth: ${depthFor(ref)}\``,
    )
  return fetched
}

/** Top of the checkout that a directory is in, absolute. Throws a GitError. */
export async function findTop(directory: string, signal: AbortSignal): Promise<string> {
  const { code, out, err } = await runGit(directory, ['rev-parse', '--show-toplevel'], { signal })
  if (err.includes('dubious ownership'))
    throw new GitError(
      'git does not trust this checkout, which belongs to another user',
      err,
      'tell it so: `git config --global --add safe.directory DIRECTORY`',
    )
  if (code !== 0)
    throw new GitError(
      'there is no git checkout here, so there is no base',
      err,
      'add a step with `actions/checkout` before this one',
    )
  return out.trim()
}

async function lookUp(
  checkout: string,
  names: readonly string[],
  signal: AbortSignal,
): Promise<string> {
  for (const name of names) {
    const { code, out } = await runGit(
      checkout,
      ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`],
      { signal },
    )
    // with --end-of-options, git before 2.30 prints that word too
    if (code === 0) return out.trim().split('\n').at(-1) ?? ''
  }
  return ''
}

async function pickRemote(checkout: string, signal: AbortSignal): Promise<string> {
  const { out } = await runGit(checkout, ['remote'], { signal })
  const remotes = out.split('\n').filter((name) => name !== '')
  return remotes.includes('origin') ? 'origin' : (remotes[0] ?? 'origin')
}

/**
 * `HEAD~3`, `HEAD^^` need so many commits and head itself; of anything else nobody knows how deep
 * it lies: 0, all.
 */
function depthFor(ref: string): string {
  const suffix = /^(?:HEAD|@)((?:~\d*|\^)+)$/.exec(ref)?.[1]
  if (suffix === undefined) return '0'
  const steps = [...suffix.matchAll(/[~^](\d*)/g)].reduce(
    (sum, [, digits = '']) => sum + (digits === '' ? 1 : Number(digits)),
    0,
  )
  return String(steps + 1)
}
