import { escapeLogLine } from '../encoders/escape.ts'
import { readRegular } from '../files/read-regular.ts'
import { appendForOthers } from '../files/save-file.ts'
import { endLastLine } from './end-last-line.ts'
import { holdSecrets } from './held-secrets.ts'
import { explainUnwritable } from './explain-unwritable.ts'
import { postJson } from './post-json.ts'
import { readGithubContext } from './run-context.ts'
import { readSecretVariables } from './read-secret-variables.ts'
import type { Runner } from './runner.ts'
import { hasArtifactService, loadArtifactClient, uploadArtifact } from './upload-artifact.ts'

type Core = typeof import('@actions/core')

/** What is missing where one of the runner's files of a step cannot be written. */
const lossOf = {
  GITHUB_OUTPUT: 'the step has no outputs',
  GITHUB_ENV: 'later steps are not told where marks go',
  GITHUB_STATE: 'the post step judges nothing, so use `mode: run`, or `mode: check` after `start`',
} as const
type StepFile = keyof typeof lossOf

// GitHub drops a step's summary above 1 MiB whole (actions/runner, FileCommandManager.cs)
const LONGEST_SUMMARY_BYTES = 1024 * 1024

/**
 * The world of an action. @actions/core brings an HTTP client and takes 50 ms of CPU to load, twice
 * what an empty action takes, so that it is loaded with the first annotation, group or summary;
 * what `start` says needs none of them. What is said meanwhile waits, so that the log keeps its
 * order.
 */
export function createGithubRunner(env: NodeJS.ProcessEnv = process.env): Runner {
  let loading: Promise<Core> | null = null
  const waiting: ((core: Core) => void)[] = []
  // what the upload's client says meanwhile is folded, what others say waits for the end of it
  let isFolded = false
  const load = async (): Promise<Core> => {
    loading ??= import('@actions/core')
    const core = await loading
    while (!isFolded) {
      const call = waiting.shift()
      if (call === undefined) break
      call(core)
    }
    return core
  }
  const tell = (call: (core: Core) => void): void => {
    waiting.push(call)
    void load()
  }
  const log = (line: string): void => {
    if (isFolded || waiting.length > 0)
      waiting.push(() => {
        process.stdout.write(`${line}\n`)
      })
    else process.stdout.write(`${line}\n`)
  }
  const refused = new Set<StepFile>()
  /** A file that is not ours to write is one warning, no end of the step. */
  const tellByFile = (variable: StepFile, name: string, value: string): void => {
    const path = env[variable] ?? ''
    try {
      appendStepFile(path, name, value)
    } catch (error) {
      if (refused.has(variable)) return
      refused.add(variable)
      const sentence = `${variable}: ${explainUnwritable(path, error)}: ${lossOf[variable]}`
      tell(({ warning }) => {
        warning(escapeLogLine(sentence), { title: 'Not told to the runner' })
      })
    }
  }
  const context = readGithubContext(env)
  const mask = (value: string): void => {
    log(formatAddMask(value))
  }
  const secrets = holdSecrets((name) => {
    const value = (env[`INPUT_${name.toUpperCase()}`] ?? '').trim()
    const inherited = readSecretVariables(name, env)
    return value === '' ? inherited : [{ value, from: 'input' }, ...inherited]
  }, mask)
  // what the command of `run` wrote to this step's summary stays in front of ours
  let foreignSummary: string | null = null
  return {
    context,
    screen: null,
    log,
    showProgress: log,
    clearProgress: () => undefined,
    group: (title, lines) => {
      tell(({ startGroup, endGroup, info }) => {
        startGroup(title)
        for (const line of lines) info(line)
        endGroup()
      })
    },
    // a command of the runner counts at the start of a line only; one too many does nothing
    unfold: () => {
      log('\n::endgroup::')
    },
    annotate: (level, title, message) => {
      tell((loaded) => {
        loaded[level](message, { title })
      })
    },
    setOutput: (name, value) => {
      tellByFile('GITHUB_OUTPUT', name, value)
    },
    exportVariable: (name, value) => {
      tellByFile('GITHUB_ENV', name, value)
    },
    saveState: (name, value) => {
      tellByFile('GITHUB_STATE', name, value)
    },
    getState: (name) => env[`STATE_${name}`] ?? '',
    writeSummary: async (markdown) => {
      const path = env['GITHUB_STEP_SUMMARY'] ?? ''
      if (path === '') return false
      foreignSummary ??= readRegular(path, {
        mostBytes: LONGEST_SUMMARY_BYTES,
        links: 'followed',
      })
      const separator = foreignSummary === '' || foreignSummary.endsWith('\n') ? '' : '\n'
      const whole = `${foreignSummary}${separator}${markdown}`
      if (Buffer.byteLength(whole) > LONGEST_SUMMARY_BYTES)
        throw new Error('the command wrote so much to the job summary that the report does not fit')
      const { summary } = await load()
      await summary.emptyBuffer().addRaw(whole).write({ overwrite: true })
      return true
    },
    prepareUpload: async () => {
      if (hasArtifactService(context, env)) await Promise.all([load(), loadArtifactClient()])
    },
    uploadArtifact: async (request) => {
      if (!hasArtifactService(context, env)) return null
      const { startGroup, endGroup } = await load()
      startGroup('Upload of the report')
      isFolded = true
      try {
        return await uploadArtifact(request, context)
      } finally {
        endGroup()
        isFolded = false
        await load()
      }
    },
    postJson,
    github: async (patience) => {
      const { value: token } = secrets.secret('github-token')
      if (token === '') return null
      const { createGithubApi } = await import('./create-github-api.ts')
      return createGithubApi(
        {
          token,
          apiUrl:
            (env['GITHUB_API_URL'] ?? '') === ''
              ? 'https://api.github.com'
              : (env['GITHUB_API_URL'] ?? ''),
          repository: context.repository,
        },
        patience,
      )
    },
    ...secrets,
    mask,
    // nobody sits before a runner
    openInBrowser: () => Promise.resolve('no display'),
    setExitCode: (code) => {
      process.exitCode = code
    },
    // a command line's
    answerBisect: () => undefined,
    flushed: async () => {
      isFolded = false
      if (waiting.length > 0) await load()
    },
  }
}

/**
 * Appends `name` with its value to one of a step's files (GITHUB_OUTPUT, GITHUB_STATE, GITHUB_ENV)
 * in the runner's multi-line form, as
 * @actions/core does; the delimiter is none of the value's own text, so that no value can end
 * itself. '' is no file: nobody would read it.
 */
export function appendStepFile(path: string, name: string, value: string): void {
  if (path === '') return
  let delimiter = 'ghadelimiter_'
  while (value.includes(delimiter)) delimiter += '_'
  endLastLine(path)
  appendForOthers(path, `${name}<<${delimiter}\n${value}\n${delimiter}\n`)
}

/**
 * The command that hides a value in all later lines of the job's log; each line of it by itself
 * (docs.github.com, workflow commands).
 */
export function formatAddMask(secret: string): string {
  return `::add-mask::${secret.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}`
}
