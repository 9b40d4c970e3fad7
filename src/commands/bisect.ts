import { realpathSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { besideThisBundle } from '../files/beside-this-bundle.ts'
import { isGiven, lastOf, type Arguments } from '../plan/arguments.ts'
import type { OwnFlag } from '../plan/command-form.ts'
import { InputError } from '../settings/input-error.ts'
import { baselineSource, baselinePin } from '../gates/regression/regression-options.ts'
import { allOptions } from '../plan/options.ts'
import { config, DEFAULT_REPORT_DIR, reportDir, showPlan } from '../plan/options/output-options.ts'
import { compareWith, workingDirectory } from '../plan/options/watch-options.ts'
import { escapeJson, escapeTerminal } from '../encoders/escape.ts'
import { formatTimestamp } from '../units/timestamp.ts'
import { findCommit, findTop } from '../runner/find-commit.ts'
import { GitError, tellGit } from '../runner/run-git.ts'
import type { Runner } from '../runner/runner.ts'
import { startWorkload } from '../runner/workload.ts'
import { addWorktree, type Worktree } from '../runner/worktree.ts'
import { onCancel } from '../modes/session/cancel.ts'
import { commandEnvironment } from '../modes/session/command-environment.ts'
import { keepTrace } from '../modes/sides/keep-trace.ts'
import { parseBisectLog, type BisectOutcome } from '../modes/sides/parse-bisect-log.ts'
import { supervise } from '../modes/session/supervise.ts'
import { declareJson, type Command, type CommandCall } from './command.ts'
import { runCommand } from './run.ts'

const goodFlag = declareCommit('good', 'One that passes; it is judged first, as is the other.')
const badFlag = declareCommit('bad', 'A later one that fails.')
const jsonFlag = declareJson('What was found as JSON to stdout.')
/** Settings of `run` that have no meaning for one commit after another. */
const NOT_HERE = ['compare-with', 'repeat', 'ab-threshold', 'exit-code']

/** `git bisect run` in a worktree of its own, with `run --bisect` as its test. */
export const bisectCommand: Command = {
  name: 'bisect',
  about:
    'Names the first commit that fails a gate: `git bisect run` in a worktree of its own, where each commit is judged with the flags of run. Exits with 0 when one is named, else with 3.',
  examples: [
    'bisect --good v1.4.0 --bad HEAD -- npm run soak',
    'bisect --good v1 --bad v2 --prepare "npm ci" -- npm test',
  ],
  takesWorkload: true,
  needs: [[{ name: goodFlag.name, word: 'COMMIT' }], [{ name: badFlag.name, word: 'COMMIT' }]],
  options: runCommand.options.filter(({ name }) => !NOT_HERE.includes(name)),
  flags: [goodFlag, badFlag, jsonFlag],
  check: (given) => {
    for (const flag of [goodFlag, badFlag]) checkCommit(`--${flag.name}`, lastOf(given, flag))
  },
  run: bisect,
}

function declareCommit(name: string, description: string): OwnFlag {
  return { name, description, value: { word: 'COMMIT', allowed: 'a branch, tag or commit' } }
}

function checkCommit(flag: string, ref: string): void {
  try {
    if (ref === '') throw new Error('is missing')
    compareWith.parse(ref)
  } catch (error) {
    throw new InputError(
      flag,
      ref,
      'a branch, tag or commit',
      error instanceof Error ? error.message : String(error),
    )
  }
}

async function bisect({ given, runner, terminal, gather }: CommandCall): Promise<void> {
  const [good, bad] = [lastOf(given, goodFlag), lastOf(given, badFlag)]
  const cancel = new AbortController()
  const release = onCancel(runner, () => {
    cancel.abort()
  })
  const { keep, close } = keepTrace(runner)
  try {
    const here = runner.context.workspace
    const goodCommit = await findCommit(here, good, cancel.signal)
    const worktree = await addWorktree(here, bad, {
      tempDir: runner.context.tempDir,
      signal: cancel.signal,
      onMade: keep,
    })
    const outcome = await search(given, {
      runner,
      worktree,
      good: goodCommit,
      cancelled: cancel.signal,
      gather,
    })
    runner.setExitCode(outcome.firstBad === null ? 3 : 0)
    terminal.print(
      isGiven(given, jsonFlag)
        ? escapeJson({ schemaVersion: 1, good: goodCommit, bad: worktree.commit, ...outcome }, 2)
        : render(outcome),
    )
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    throw new InputError(
      '--good and --bad',
      `${good} and ${bad}`,
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
  readonly gather: CommandCall['gather']
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
  { argv }: Arguments,
  { runner, worktree: { directory }, cancelled, gather }: Search,
): Promise<string[]> {
  const here = runner.context.workspace
  const within = relative(await findTop(here, cancelled), realpathSync(here))
  // gathered once, here: with the config file of each commit its limits would be what is searched
  // for
  const { raw, origins } = await gather()
  const now = new Date()
  const own = new Map(
    [...raw].map(([name, value]) => [name, isPath(name, value) ? resolve(here, value) : value]),
  )
  own.delete(showPlan.name)
  // what may hold a secret stays in the environment, which whoever judges inherits
  for (const option of allOptions())
    if (option.isKeptInNoFile === true && origins.get(option.name)?.from === 'environment')
      own.delete(option.name)
  own.set(config.name, 'none')
  own.set(
    reportDir.name,
    resolve(
      here,
      raw.get(reportDir.name) ??
        join(
          DEFAULT_REPORT_DIR,
          `bisect_${formatTimestamp(now.toISOString(), -now.getTimezoneOffset())}`,
        ),
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
    [baselineSource.name, baselinePin.name].includes(name) &&
    !/^(?:auto|none|\d*)$/.test(value.trim())
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
