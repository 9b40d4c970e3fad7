import { cleanName } from '../../plan/build-name.ts'
import { InputError } from '../../settings/input-error.ts'
import { runId } from '../../plan/options/output-options.ts'
import { PUBLISHED_BY, type PublishInputs } from '../../plan/publish-inputs.ts'
import { githubToken } from '../../settings/secrets.ts'
import { settingsOf } from '../../settings/settings.ts'
import { publish } from '../../publish.ts'
import { escapeLogLine } from '../../encoders/escape.ts'
import { renderMarkdownReport } from '../../markdown/markdown-report.ts'
import { parseReport } from '../../report/parse-report.ts'
import type { Report } from '../../report/report.ts'
import { GithubError, type GithubApi, type RunArtifact } from '../../github/github-api.ts'
import type { Runner } from '../../runner/runner.ts'
import type { WorkflowRun } from '../../github/workflow-run.ts'
import { pickArtifacts } from './pick-artifacts.ts'
import { pickPullRequest } from './pick-pull-request.ts'

/** Of an artifact, packed and unpacked. */
const LONGEST_BYTES = 10 * 2 ** 20
/** A step's summary has at most 1 MiB, and each report 100 kB. */
const MOST_IN_SUMMARY = 10
const PATIENCE_MS = 300_000

interface Shown {
  readonly report: Report
  readonly artifact: RunArtifact
  readonly url: string
}

/**
 * Mode `publish`: shows the reports of another run in its pull request. The run and the pull
 * request are GitHub's word alone. The artifact may be forged by whoever wrote the pull request: it
 * decides nothing but the text, and what is wrong with it is a warning, no failure.
 */
export async function publishRun(inputs: PublishInputs, plain: Runner): Promise<void> {
  const runner = withOneSummary(plain)
  const api = await runner.github({
    signal: AbortSignal.timeout(PATIENCE_MS),
    longestWaitMs: 120_000,
  })
  if (api === null)
    throw new InputError(githubToken.name, '', githubToken.allowed, 'is needed by `mode: publish`')
  try {
    const run = await findRun(inputs, runner, api)
    const shown = await loadReports(inputs, { api, run, runner })
    await tell(shown, inputs, { api, run, runner })
  } catch (error) {
    if (!(error instanceof GithubError)) throw error
    runner.annotate(
      'notice',
      'Nothing published',
      escapeLogLine(
        `${error.message}. The job needs \`permissions: actions: read, pull-requests: write\`.`,
      ),
    )
  }
}

/** Each report that cannot be posted writes a summary; together they are one. */
function withOneSummary(runner: Runner): Runner {
  const texts: string[] = []
  return {
    ...runner,
    writeSummary: (markdown) => {
      if (texts.length >= MOST_IN_SUMMARY) return Promise.resolve(false)
      texts.push(markdown)
      return runner.writeSummary(texts.join('\n'))
    },
  }
}

async function findRun(
  { runId: asked }: PublishInputs,
  { context }: Runner,
  api: GithubApi,
): Promise<WorkflowRun> {
  const run = asked === null ? context.event.workflowRun : await api.patiently(() => api.run(asked))
  if (run === null)
    throw new InputError(
      runId.name,
      String(asked ?? ''),
      runId.allowed,
      'names no run, and this workflow was not started by `workflow_run`',
    )
  return run
}

interface Scene {
  readonly api: GithubApi
  readonly run: WorkflowRun
  readonly runner: Runner
}

async function loadReports(inputs: PublishInputs, scene: Scene): Promise<Shown[]> {
  const {
    api,
    run,
    runner: { context },
  } = scene
  const shown: Shown[] = []
  for (const artifact of await api.patiently(() => pickArtifacts(api, run.id, inputs))) {
    const report = await loadReport(artifact, scene)
    if (report !== null)
      shown.push({
        report,
        artifact,
        url: `${context.serverUrl}/${context.repository}/actions/runs/${run.id}/artifacts/${artifact.id}`,
      })
  }
  return shown
}

async function loadReport(
  artifact: RunArtifact,
  { api, run, runner }: Scene,
): Promise<Report | null> {
  try {
    if (artifact.bytes > LONGEST_BYTES) throw new Error(`it has more than ${LONGEST_BYTES} bytes`)
    const text = await api.patiently(() =>
      api.readArtifact(
        artifact.id,
        (name) => /^(?:run_[0-9_-]{1,40}\/)?report\.json$/u.test(name),
        LONGEST_BYTES,
      ),
    )
    if (text === null) throw new Error('it holds no report.json')
    const report = await parseReport(text)
    return {
      ...report,
      run: {
        ...report.run,
        name: cleanName(report.run.name),
        url: run.url,
        sha: run.headSha,
        ref: run.headBranch,
        repository: runner.context.repository,
        attempt: run.attempt,
      },
    }
  } catch (error) {
    if (error instanceof GithubError) throw error
    runner.annotate(
      'warning',
      'Report not usable',
      escapeLogLine(`Artifact ${artifact.name} of run ${run.id}: ${(error as Error).message}.`),
    )
    return null
  }
}

/** The comment is that of the other run, as if its own step had had a token that can write. */
async function tell(
  shown: readonly Shown[],
  { plan, name }: PublishInputs,
  { api, run, runner }: Scene,
): Promise<void> {
  const { context } = runner
  if (shown.length === 0) {
    runner.annotate(
      'notice',
      'Nothing to publish',
      escapeLogLine(`Run ${run.id} has no usable report${name === '' ? '' : ` named ${name}`}.`),
    )
    return
  }
  const pullRequest = await pickPullRequest(api, run, context.repository)
  if (pullRequest === null) {
    for (const { report, url } of shown)
      await runner.writeSummary(
        renderMarkdownReport(report, { form: 'full', artifactUrl: url, longestBytes: 100_000 }),
      )
    runner.annotate(
      'notice',
      'No comment',
      escapeLogLine(
        `Run ${run.id} belongs to no open pull request whose head it measured. The text is in the job summary.`,
      ),
    )
    return
  }
  const isFork = run.headRepository !== context.repository
  const there: Runner = {
    ...runner,
    context: {
      ...context,
      runId: String(run.id),
      isFork,
      event: { ...context.event, pullRequest, isFork },
    },
  }
  for (const { report, artifact, url } of shown) {
    await publish(report, {
      plan,
      settings: settingsOf(plan),
      runner: there,
      recording: null,
      baseline: null,
      uses: ({ name }) => name === PUBLISHED_BY,
      artifact: { id: String(artifact.id), name: artifact.name, url, renamed: '' },
    })
  }
}
