import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { postComment } from '../channels/post-comment.ts'
import { cleanName } from '../plan/build-name.ts'
import { InputError } from '../plan/input-error.ts'
import { githubToken, runId } from '../plan/options.ts'
import type { PublishInputs } from '../plan/publish-inputs.ts'
import type { Schema } from '../report/check-shape.ts'
import { escapeLogLine } from '../report/escape.ts'
import { renderMarkdownReport } from '../report/markdown-report.ts'
import { parseReport } from '../report/parse-report.ts'
import { readZipEntry } from '../report/read-zip-entry.ts'
import type { Report } from '../report/report.ts'
import { GithubError, type GithubApi, type RunArtifact } from '../runner/github-api.ts'
import type { Runner } from '../runner/runner.ts'
import type { WorkflowRun } from '../runner/workflow-run.ts'
import { pickArtifacts } from './pick-artifacts.ts'
import { pickPullRequest } from './pick-pull-request.ts'

/** Of an artifact, packed and unpacked. */
const LONGEST_BYTES = 10 * 2 ** 20
const PATIENCE_MS = 300_000

interface Shown { readonly report: Report; readonly artifactUrl: string }

/**
 * Mode `publish`: shows the reports of another run in its pull request. The run and the pull request are GitHub's word alone. The artifact may be
 * forged by whoever wrote the pull request: it decides nothing but the text, and what is wrong with it is a warning, no failure.
 */
export async function publishRun(inputs: PublishInputs, runner: Runner): Promise<void> {
  const api = await runner.github({ signal: AbortSignal.timeout(PATIENCE_MS), longestWaitMs: 120_000 })
  if (api === null) throw new InputError(githubToken.name, '', githubToken.allowed, 'is needed by `mode: publish`')
  const shown: Shown[] = []
  try {
    const run = await findRun(inputs, runner, api)
    for (const artifact of await api.patiently(() => pickArtifacts(api, run.id, inputs))) {
      const report = await loadReport(artifact, { api, run, runner })
      if (report !== null) shown.push({ report, artifactUrl: `${runner.context.serverUrl}/${runner.context.repository}/actions/runs/${String(run.id)}/artifacts/${String(artifact.id)}` })
    }
    await postAll(shown, { api, run, runner, inputs })
  } catch (error) {
    if (!(error instanceof GithubError)) throw error
    await fallBack(shown, `${error.message}.`, runner)
  }
}

async function findRun({ runId: asked }: PublishInputs, { context }: Runner, api: GithubApi): Promise<WorkflowRun> {
  const run = asked === null ? context.event.workflowRun : await api.patiently(() => api.run(asked))
  if (run === null) throw new InputError(runId.name, String(asked ?? ''), runId.allowed, 'names no run, and this workflow was not started by `workflow_run`')
  return run
}

async function loadReport(artifact: RunArtifact, { api, run, runner }: { api: GithubApi; run: WorkflowRun; runner: Runner }): Promise<Report | null> {
  const refuse = (why: string): null => {
    runner.annotate('warning', 'Report not usable', escapeLogLine(`Artifact ${artifact.name} of run ${String(run.id)}: ${why}.`))
    return null
  }
  if (artifact.bytes > LONGEST_BYTES) return refuse(`it has ${String(artifact.bytes)} bytes, at most ${String(LONGEST_BYTES)} are read`)
  const zip = await api.patiently(() => api.downloadArtifact(artifact.id, LONGEST_BYTES))
  try {
    const entry = readZipEntry(zip, name => /^(?:run_[0-9_-]{1,40}\/)?report\.json$/u.test(name), LONGEST_BYTES)
    if (entry === null) return refuse('it holds no report.json')
    const report = parseReport(entry.toString(), loadSchema())
    return { ...report, run: { ...report.run, name: cleanName(report.run.name), url: run.url, sha: run.headSha, ref: run.headBranch, repository: runner.context.repository, attempt: run.attempt } }
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}

/** It lies beside dist/ as it lies beside src/. */
function loadSchema(): Schema {
  return JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'schemas', 'report.schema.json'), 'utf8')) as Schema
}

async function postAll(shown: readonly Shown[], { api, run, runner, inputs }: { api: GithubApi; run: WorkflowRun; runner: Runner; inputs: PublishInputs }): Promise<void> {
  if (shown.length === 0) {
    runner.annotate('notice', 'Nothing to publish', escapeLogLine(`Run ${String(run.id)} has no usable report${inputs.name === '' ? '' : ` named ${inputs.name}`}.`))
    return
  }
  const pullRequest = await pickPullRequest(api, run, runner.context.repository)
  if (pullRequest === null) {
    await fallBack(shown, `Run ${String(run.id)} belongs to no open pull request whose head it measured.`, runner)
    return
  }
  const isFork = run.headRepository !== runner.context.repository
  const remarks = [`Measured at commit <code>${run.headSha.replace(/[^0-9a-f]/gu, '')}</code>${isFork ? ' of a fork, whose code could have shaped this report' : ''}.`]
  for (const { report, artifactUrl } of shown) {
    const url = await postComment(report, api, { policy: inputs.comment, pullRequest, run: run.id, artifactUrl, remarks })
    runner.log(escapeLogLine(url === '' ? `Comment of ${report.run.name}: nothing has changed.` : `Comment of ${report.run.name}: ${url}`))
  }
}

/** A step's summary has at most 1 MiB. */
async function fallBack(shown: readonly Shown[], why: string, runner: Runner): Promise<void> {
  const texts = shown.slice(0, 10).map(({ report, artifactUrl }) => renderMarkdownReport(report, { form: 'full', artifactUrl, longestBytes: 100_000 }))
  if (texts.length > 0) await runner.writeSummary(texts.join('\n'))
  runner.annotate('notice', 'No comment', escapeLogLine(`${why}${texts.length > 0 ? ' The text is in the job summary.' : ''}`))
}
