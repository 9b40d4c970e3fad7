import { readFileSync } from 'node:fs'
import { createGithubApi } from './create-github-api.ts'
import { endLastLine } from './end-last-line.ts'
import { postJson } from './post-json.ts'
import { readGithubContext } from './run-context.ts'
import type { Runner } from './runner.ts'
import { hasArtifactService, uploadArtifact } from './upload-artifact.ts'

type Core = typeof import('@actions/core')

// GitHub drops a step's summary above 1 MiB whole (actions/runner, FileCommandManager.cs)
const LONGEST_SUMMARY_BYTES = 1024 * 1024

/**
 * The world of an action. @actions/core takes 50 ms to load, as long as the sampler takes to start: what is said meanwhile waits and is
 * said in the same order.
 */
export function createGithubRunner(env: NodeJS.ProcessEnv = process.env): Runner {
  let core: Core | null = null
  const waiting: ((core: Core) => void)[] = []
  const loading = import('@actions/core').then(loaded => {
    core = loaded
    for (const call of waiting) call(loaded)
    return loaded
  })
  const tell = (call: (core: Core) => void): void => {
    if (core === null) waiting.push(call)
    else call(core)
  }
  const context = readGithubContext(env)
  // what the command of `run` wrote to this step's summary stays in front of ours
  let foreignSummary: string | null = null
  return {
    context,
    isTerminal: false,
    log: line => { tell(({ info }) => { info(line) }) },
    showProgress: line => { tell(({ info }) => { info(line) }) },
    clearProgress: () => undefined,
    group: (title, lines) => {
      tell(({ startGroup, endGroup, info }) => {
        startGroup(title)
        for (const line of lines) info(line)
        endGroup()
      })
    },
    annotate: (level, title, message) => { tell(loaded => { loaded[level](message, { title }) }) },
    setOutput: (name, value) => {
      tell(({ setOutput }) => {
        endLastLine(env['GITHUB_OUTPUT'] ?? '')
        setOutput(name, value)
      })
    },
    exportVariable: (name, value) => { tell(({ exportVariable }) => { exportVariable(name, value) }) },
    saveState: (name, value) => { tell(({ saveState }) => { saveState(name, value) }) },
    getState: name => env[`STATE_${name}`] ?? '',
    writeSummary: async markdown => {
      const path = env['GITHUB_STEP_SUMMARY'] ?? ''
      if (path === '') return false
      foreignSummary ??= readFileSync(path, 'utf8')
      const separator = foreignSummary === '' || foreignSummary.endsWith('\n') ? '' : '\n'
      const whole = `${foreignSummary}${separator}${markdown}`
      if (Buffer.byteLength(whole) > LONGEST_SUMMARY_BYTES) throw new Error('the command wrote so much to the job summary that the report does not fit')
      const { summary } = await loading
      await summary.emptyBuffer().addRaw(whole).write({ overwrite: true })
      return true
    },
    uploadArtifact: async request => {
      if (!hasArtifactService(context, env)) return null
      const { startGroup, endGroup } = await loading
      startGroup('Upload of the report')
      try {
        return await uploadArtifact(request, context)
      } finally {
        endGroup()
      }
    },
    postJson,
    github: async patience => {
      const token = (env['INPUT_GITHUB-TOKEN'] ?? '').trim()
      if (token === '') return null
      return createGithubApi({ token, apiUrl: (env['GITHUB_API_URL'] ?? '') === '' ? 'https://api.github.com' : env['GITHUB_API_URL'] ?? '', repository: context.repository }, patience)
    },
    secret: name => {
      const given = (env[`INPUT_${name.toUpperCase()}`] ?? '').trim()
      if (given !== '' || name !== 'slack-webhook-url') return { value: given, from: given === '' ? '' : 'input' }
      const inherited = (env['SLACK_WEBHOOK_URL'] ?? '').trim()
      return { value: inherited, from: inherited === '' ? '' : 'environment' }
    },
    mask: secret => { tell(({ setSecret }) => { setSecret(secret) }) },
    setExitCode: code => { process.exitCode = code },
    settled: async () => { await loading },
  }
}
