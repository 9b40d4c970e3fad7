import { fork, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Action, buildInputEnvironment, readAction } from './action-inputs.ts'
import { parseFileCommands } from './file-commands.ts'
import { killTracked } from './kill-tracked.ts'
import { type Cancel, runStepProcess, type StepEnd } from './run-step-process.ts'

export interface Job {
  /** the Node that runs the action; default: this one */
  readonly node?: string
  /** on top of what the runner sets */
  readonly env?: Readonly<Record<string, string>>
  readonly matrix?: object
  /** jobs that the matrix makes; default: 1 */
  readonly jobTotal?: number
  /** GITHUB_TOKEN; default: none */
  readonly token?: string
  /** a local artifact service; actions see it, `run:` steps do not */
  readonly artifacts?: { readonly url: string; readonly token: string }
  /** directory with the action.yml; default: this checkout */
  readonly actionRoot?: string
  /** where its own directories are made; default: the system's temporary directory */
  readonly base?: string
  /** RUNNER_TEMP of a job before it, on a machine that is kept; stays when the job is completed */
  readonly keptTemp?: string
  /**
   * what each step's process is started with, e.g. a shell that becomes it; not dash, which drops
   * INPUT_A-B
   */
  readonly wrap?: readonly string[]
}

export interface StepResult extends StepEnd {
  readonly outputs: ReadonlyMap<string, string>
  /** '' also when it is above the runner's limit, which then uploads nothing */
  readonly summary: string
}

/** One use of the action in a job: its main and post share a state. */
export interface ActionStep {
  main(cancel?: Cancel): Promise<StepResult>
  /** GitHub drops outputs of a post step: there are none in the result */
  post(cancel?: Cancel): Promise<StepResult>
}

/**
 * A job as actions/runner runs it on this machine, as far as a JavaScript action can tell:
 * NodeScriptActionHandler.cs, FileCommandManager.cs, ProcessInvoker.cs, JobExtension.cs. Steps are
 * children of a process called Runner.Worker.
 */
export class MiniRunner {
  readonly temp: string
  readonly workspace: string
  readonly trackingId = `github_${randomUUID()}`
  readonly #job: Job
  readonly #root: string
  readonly #action: Action
  readonly #worker: ChildProcess
  /** what steps wrote to GITHUB_ENV and GITHUB_PATH */
  readonly #exported = new Map<string, string>()
  readonly #paths: string[] = []

  constructor(job: Job = {}) {
    this.#job = job
    const base = job.base ?? tmpdir()
    this.temp = job.keptTemp ?? mkdtempSync(join(base, 'mini-runner-temp-'))
    this.workspace = mkdtempSync(join(base, 'mini-runner-work-'))
    this.#root = job.actionRoot ?? fileURLToPath(new URL('../..', import.meta.url))
    this.#action = readAction(this.#root)
    mkdirSync(join(this.temp, '_runner_file_commands'), { recursive: true })
    const worker = fileURLToPath(new URL('runner-worker.ts', import.meta.url))
    this.#worker = fork(worker, {
      execArgv: ['--disable-warning=ExperimentalWarning'],
      env: {},
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    // a test that fails before it completes the job must not hold jest up; the worker ends with its
    // channel
    this.#worker.unref()
    this.#worker.channel?.unref()
  }

  uses(inputs: Readonly<Record<string, string>>): ActionStep {
    const state = new Map<string, string>()
    const run = async (script: string, cancel?: Cancel): Promise<StepResult> => {
      const {
        artifacts,
        matrix = null,
        jobTotal = 1,
        token = '',
        node = process.execPath,
      } = this.#job
      const env = {
        ...buildInputEnvironment(this.#action, inputs, { matrix, jobTotal, token }),
        ...prefix('STATE_', state),
        ...(artifacts === undefined
          ? {}
          : { ACTIONS_RESULTS_URL: artifacts.url, ACTIONS_RUNTIME_TOKEN: artifacts.token }),
      }
      return this.#step(node, [join(this.#root, script)], env, state, cancel)
    }
    return {
      main: (cancel) => run(this.#action.runs.main, cancel),
      post: async (cancel) => ({
        ...(await run(this.#action.runs.post, cancel)),
        outputs: new Map(),
      }),
    }
  }

  /** A `run:` step with the default shell. */
  run(text: string, cancel?: Cancel): Promise<StepResult> {
    const script = join(this.temp, `${randomUUID()}.sh`)
    writeFileSync(script, text)
    return this.#step('bash', ['-e', script], {}, new Map(), cancel)
  }

  /**
   * The end of the job: kills what the job left behind (returned, one command line each) and
   * removes its directories.
   */
  async complete(): Promise<string[]> {
    const left = killTracked(this.trackingId)
    if (this.#worker.connected) {
      const exit = once(this.#worker, 'exit')
      this.#worker.kill('SIGKILL')
      await exit
    }
    for (const folder of [...(this.#job.keptTemp === undefined ? [this.temp] : []), this.workspace])
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
    return left
  }

  async #step(
    file: string,
    args: readonly string[],
    own: Readonly<Record<string, string>>,
    state: Map<string, string>,
    cancel?: Cancel,
  ): Promise<StepResult> {
    const id = randomUUID()
    const files = Object.fromEntries(
      Object.entries(fileCommands).map(([name, kind]) => [
        name,
        join(this.temp, '_runner_file_commands', `${kind}_${id}`),
      ]),
    )
    for (const path of Object.values(files)) writeFileSync(path, '')
    const env = { ...this.#environment(), ...own, ...files }
    const [program = file, ...words] = [...(this.#job.wrap ?? []), file, ...args]
    const end = await runStepProcess(
      this.#worker,
      { file: program, args: words, cwd: this.workspace, env },
      cancel,
    )
    const read = (name: keyof typeof fileCommands): string =>
      readFileSync(files[name] ?? '', 'utf8')
    for (const [name, value] of parseFileCommands(read('GITHUB_STATE'))) state.set(name, value)
    for (const [name, value] of parseFileCommands(read('GITHUB_ENV')))
      this.#exported.set(name, value)
    this.#paths.unshift(
      ...read('GITHUB_PATH')
        .split('\n')
        .filter((line) => line !== ''),
    )
    const summary = read('GITHUB_STEP_SUMMARY')
    return {
      ...end,
      outputs: parseFileCommands(read('GITHUB_OUTPUT')),
      summary: Buffer.byteLength(summary) > 2 ** 20 ? '' : summary,
    }
  }

  #environment(): Record<string, string> {
    return {
      HOME: process.env['HOME'] ?? '/',
      LANG: 'C.UTF-8',
      PATH: [...this.#paths, hostPath()].join(delimiter),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION: '__self',
      GITHUB_JOB: 'test',
      GITHUB_WORKFLOW: 'ci',
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_RUN_ID: '77',
      GITHUB_RUN_NUMBER: '7',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: 'https://api.github.com',
      GITHUB_RETENTION_DAYS: '90',
      GITHUB_WORKSPACE: this.workspace,
      RUNNER_TEMP: this.temp,
      RUNNER_OS: 'Linux',
      RUNNER_ARCH: process.arch.toUpperCase(),
      RUNNER_TRACKING_ID: this.trackingId,
      ...this.#job.env,
      ...prefix('', this.#exported),
    }
  }
}

const fileCommands = {
  GITHUB_OUTPUT: 'set_output',
  GITHUB_STATE: 'save_state',
  GITHUB_ENV: 'set_env',
  GITHUB_PATH: 'add_path',
  GITHUB_STEP_SUMMARY: 'step_summary',
} as const

const prefix = (text: string, entries: ReadonlyMap<string, string>): Record<string, string> =>
  Object.fromEntries([...entries].map(([name, value]) => [`${text}${name}`, value]))

/** PATH without what npm put in front of it for its scripts. */
function hostPath(): string {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules') && !folder.includes('node-gyp-bin'))
    .join(delimiter)
}
