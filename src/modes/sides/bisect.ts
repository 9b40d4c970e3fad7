import { realpathSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { besideThisBundle } from '../../collect.ts'
import type { Arguments } from '../../plan/cli-arguments.ts'
import { InputError } from '../../plan/input-error.ts'
import { baseline, baselinePin } from '../../gates/regression/regression-options.ts'
import { config, reportDir, showPlan } from '../../plan/options/output-options.ts'
import { workingDirectory } from '../../plan/options/watch-options.ts'
import { escapeJson, escapeTerminal } from '../../report/escape.ts'
import { formatTimestamp } from '../../report/timestamp.ts'
import { findCommit, findTop } from '../../runner/find-commit.ts'
import { GitError, tellGit } from '../../runner/run-git.ts'
import type { Runner } from '../../runner/runner.ts'
import { startWorkload } from '../../runner/workload.ts'
import { addWorktree, type Worktree } from '../../runner/worktree.ts'
import { onCancel } from '../session/cancel.ts'
import { commandEnvironment } from '../session/command-environment.ts'
import { gatherSettings } from '../gather-settings.ts'
import { keepTrace } from './keep-trace.ts'
import { parseBisectLog, type BisectOutcome } from './parse-bisect-log.ts'
import { supervise } from '../session/supervise.ts'

/**
 * Command `bisect`: `git bisect run` in a worktree of its own, with `run --bisect` as its test.
 * Exit code 0 where one commit is named, else 3.
 */
export async function bisect(
  given: Arguments,
  thresholdVariable: string,
  runner: Runner,
): Promise<string> {
  const cancel = new AbortController()
  const release = onCancel(runner, () => {
    cancel.abort()
  })
  const { keep, close } = keepTrace(runner)
  try {
    const here = runner.context.workspace
    const good = await findCommit(here, given.good, cancel.signal)
    const worktree = await addWorktree(here, given.bad, {
      tempDir: runner.context.tempDir,
      signal: cancel.signal,
      onMade: keep,
    })
    const outcome = await search(given, {
      runner,
      worktree,
      good,
      cancelled: cancel.signal,
      thresholdVariable: given.flags.has('threshold') ? '' : thresholdVariable,
    })
    runner.setExitCode(outcome.firstBad === null ? 3 : 0)
    return given.json
      ? escapeJson({ schemaVersion: 1, good, bad: worktree.commit, ...outcome }, 2)
      : render(outcome)
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    throw new InputError(
      '--good and --bad',
      `${given.good} and ${given.bad}`,
      'two commits of the checkout here',
      error.message,
    )
  } finally {
    close()
    release()
  }
}

interface Search {
  readonly runner: Runner
  readonly worktree: Worktree
  readonly good: string
  readonly cancelled: AbortSignal
  /** THRESHOLD, '' where it is not set */
  readonly thresholdVariable: string
}

async function search(given: Arguments, of: Search): Promise<BisectOutcome> {
  const { runner, worktree, good, cancelled } = of
  const test = await buildTest(given, of)
  const nothing = (reason: string): BisectOutcome => ({
    firstBad: null,
    candidates: [],
    tested: [],
    reason,
  })
  // git takes both ends on trust, and with one that is not as was said it names a commit all the
  // same
  for (const [name, commit, wanted] of [
    ['--bad', worktree.commit, 1],
    ['--good', good, 0],
  ] as const) {
    await tellGit(worktree.directory, ['checkout', '--quiet', '--detach', commit], cancelled)
    const code = await execute(test, runner, worktree)
    if (cancelled.aborted) return nothing('it was cancelled')
    if (code !== wanted) return nothing(`${name} ${commit.slice(0, 8)} ${describeCode(code)}`)
  }
  await tellGit(worktree.directory, ['bisect', 'start', worktree.commit, good, '--'], cancelled)
  await execute(
    ['git', '-c', 'core.hooksPath=/dev/null', 'bisect', 'run', ...test],
    runner,
    worktree,
  )
  return cancelled.aborted
    ? nothing('it was cancelled')
    : parseBisectLog(await tellGit(worktree.directory, ['bisect', 'log'], cancelled))
}

/**
 * The words that judge whatever commit is checked out; reports go where those of `run` would, not
 * into the worktree.
 */
async function buildTest(
  { flags, argv }: Arguments,
  { runner, worktree: { directory }, cancelled, thresholdVariable }: Search,
): Promise<string[]> {
  const here = runner.context.workspace
  const within = relative(await findTop(here, cancelled), realpathSync(here))
  // settled once, here: with the config file of each commit its limits would be what is searched
  // for
  const { raw } = await gatherSettings(flags, { command: 'run', thresholdVariable }, runner)
  const now = new Date()
  const own = new Map(
    [...raw].map(([name, value]) => [name, isPath(name, value) ? resolve(here, value) : value]),
  )
  own.delete(showPlan.name)
  own.set(config.name, 'none')
  own.set(
    reportDir.name,
    resolve(
      here,
      raw.get(reportDir.name) ??
        join('logs', `bisect_${formatTimestamp(now.toISOString(), -now.getTimezoneOffset())}`),
    ),
  )
  own.set(workingDirectory.name, resolve(directory, within, raw.get(workingDirectory.name) ?? '.'))
  return [
    process.execPath,
    besideThisBundle('cli'),
    'run',
    '--bisect',
    ...[...own].map(([name, value]) => `--${name}=${value}`),
    '--',
    ...argv,
  ]
}

/** What is no path: `auto`, `none`, the id of a run. */
function isPath(name: string, value: string): boolean {
  return (
    [baseline.name, baselinePin.name].includes(name) && !/^(?:auto|none|\d*)$/.test(value.trim())
  )
}

async function execute(
  argv: readonly string[],
  runner: Runner,
  { directory }: Worktree,
): Promise<number> {
  const { workload, reported } = supervise(runner, () =>
    startWorkload({
      text: '',
      argv,
      shell: '',
      workingDirectory: directory,
      scriptDir: '',
      marksFile: '',
      childStdoutToStderr: true,
      environment: commandEnvironment(runner),
      inheritsStdin: false,
      sharesTerminal: runner.screen !== null,
    }),
  )
  const { exitCode } = await reported
  await workload.ended
  return exitCode
}

function describeCode(code: number): string {
  return code === 0
    ? 'passes'
    : code === 1
      ? 'fails a gate'
      : 'cannot be judged: see what it said above'
}

function render({ firstBad, candidates, reason }: BisectOutcome): string {
  if (firstBad !== null)
    return escapeTerminal(`First bad commit: ${firstBad.commit} ${firstBad.subject}`)
  return [
    `No first bad commit: ${reason}.`,
    ...candidates.map(({ commit, subject }) => `  may be ${commit} ${subject}`),
  ]
    .map(escapeTerminal)
    .join('\n')
}
