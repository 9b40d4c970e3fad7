import { spawn } from 'node:child_process'
import { secrets } from '../settings/secrets.ts'
import { buildWorkloadEnvironment } from './workload-environment.ts'

/** What git said; `code` is null where it could not be started, or was ended. */
export interface GitEnd {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Why something in git did not work, in git's own last line, and what helps. */
export class GitError extends Error {
  override readonly name = 'GitError'
  readonly advice: string
  constructor(what: string, said: string, advice: string) {
    // a remote may be named with a password in front
    const last = (said.trim().split('\n').at(-1) ?? '').trim().replace(/\/\/[^/@\s]+@/g, '//')
    super(last === '' ? what : `${what} (${last})`)
    this.advice = advice
  }
}

/**
 * git(1), "repository, index and object directory": what a hook or another git sets, and would lead
 * ours astray.
 */
const LOCAL =
  /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|CONFIG|GRAFT_FILE|IMPLICIT_WORK_TREE|SHALLOW_FILE)$/
const MOST_CHARACTERS = 1_000_000

/** Runs git in a directory, without hooks, pager and questions. */
export async function runGit(
  directory: string,
  words: readonly string[],
  { timeoutMs = 120_000, signal }: { readonly timeoutMs?: number; readonly signal: AbortSignal },
): Promise<GitEnd> {
  const child = spawn(
    'git',
    ['-c', 'core.hooksPath=/dev/null', '-c', 'advice.detachedHead=false', ...trust(), ...words],
    {
      cwd: directory,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: gitEnvironment(),
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    },
  )
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out = (out + text).slice(-MOST_CHARACTERS)
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err = (err + text).slice(-MOST_CHARACTERS)
  })
  return new Promise((resolve) => {
    child.once('error', (error) => {
      resolve({ code: null, out, err: err === '' ? error.message : err })
    })
    child.once('close', (code) => {
      resolve({ code, out, err })
    })
  })
}

/** The one line that a question to git is answered with. Throws a GitError. */
export async function tellGit(
  directory: string,
  words: readonly string[],
  signal: AbortSignal,
): Promise<string> {
  const { code, out, err } = await runGit(directory, words, { signal })
  if (code !== 0)
    throw new GitError(`git ${words[0] ?? ''} failed`, err, 'see what git says in this checkout')
  return out.trim()
}

/**
 * In a container job the workspace often belongs to another user than the steps do: it is the job's
 * all the same. git-config(1), safe.directory, from git 2.38 on.
 */
function trust(): string[] {
  return process.env['GITHUB_ACTIONS'] === 'true' ? ['-c', 'safe.directory=*'] : []
}

/**
 * The environment for git: ours, without secrets of ours and without what points to another
 * repository.
 */
function gitEnvironment(): NodeJS.ProcessEnv {
  return {
    ...Object.fromEntries(
      Object.entries(
        buildWorkloadEnvironment(
          'github',
          secrets.map(({ name }) => name),
        ),
      ).filter(([name]) => !LOCAL.test(name)),
    ),
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  }
}
