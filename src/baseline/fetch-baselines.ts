import { baselineArtifact, splitAttempt } from '../artifacts/artifact-names.ts'
import { GithubError, type GithubApi, type RunArtifact } from '../github/github-api.ts'
import type { WorkflowRun } from '../github/workflow-run.ts'
import type { Baseline } from './baseline.ts'
import type { Found } from './found.ts'
import { MOST_RUNS } from './merge-runs.ts'
import { LARGEST_BYTES, parseBaseline } from './parse-baseline.ts'

interface Asked {
  readonly name: string
  /** `ci.yml` */
  readonly workflowFile: string
  readonly branch: string
  /** owner/name */
  readonly repository: string
  /** this run's own */
  readonly runId: string
}

/**
 * Anybody's pull request can have a head that is named like the branch; these are started by what
 * is on the branch itself.
 */
const EVENTS = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']
const MOST_DOWNLOADS_A_RUN = 5
/**
 * Looked at besides, where the newest baseline does not carry all runs: each takes two requests.
 */
const MOST_FURTHER_RUNS = 3
/** The step has other things to ask of GitHub. */
const LONGEST_FURTHER_MS = 5000

/**
 * The newest baseline of this name among the last successful runs of the workflow on the branch; it
 * carries the runs before. Where it does not, since its own run could not fetch them, a few older
 * ones are read as well, so that one failure does not end the history. Artifacts that are missing,
 * expired, damaged or of another name are passed over. Never rejects: what GitHub refuses is why
 * there are none.
 */
export async function fetchBaselines(api: GithubApi, asked: Asked): Promise<Found> {
  if (asked.workflowFile === '')
    return nothing('the workflow of this run is not known (GITHUB_WORKFLOW_REF)')
  if (asked.branch === '') return nothing('the default branch is not known: set baseline-branch')
  return explainRefusal(async () => {
    const all = await api.patiently(() => api.workflowRuns(asked.workflowFile, asked.branch))
    const runs = all.filter((run) => isOfBranch(run, asked)).slice(0, MOST_RUNS)
    const notices: string[] = []
    for (const [at, run] of runs.entries()) {
      const newest = await fetchFromRun(api, run.id, asked.name, notices)
      if (newest !== null)
        return {
          baselines: [
            newest,
            ...(await readOn(api, runs.slice(at + 1), { name: asked.name, newest, notices })),
          ],
          files: [],
          missing: '',
          notices,
        }
    }
    return { ...nothing(describeAbsence(runs.length, asked)), notices }
  })
}

/** The baseline of one run, whatever its branch: somebody named it. */
export async function fetchPinned(
  api: GithubApi,
  { name, runId }: { name: string; runId: number },
): Promise<Found> {
  return explainRefusal(async () => {
    const notices: string[] = []
    const baseline = await fetchFromRun(api, runId, name, notices)
    return baseline === null
      ? { ...nothing(`it has no usable artifact ${baselineArtifact(name)}`), notices }
      : { baselines: [baseline], files: [], missing: '', notices }
  })
}

/**
 * Older baselines for the runs that the newest does not carry. What fails here leaves the newest as
 * it is.
 */
async function readOn(
  api: GithubApi,
  older: readonly WorkflowRun[],
  { name, newest, notices }: { name: string; newest: Baseline; notices: string[] },
): Promise<Baseline[]> {
  const found: Baseline[] = []
  const known = new Set(idsOf(newest))
  const startMs = performance.now()
  let looks = 0
  for (const { id } of older) {
    if (
      known.size >= MOST_RUNS ||
      looks >= MOST_FURTHER_RUNS ||
      performance.now() - startMs > LONGEST_FURTHER_MS
    )
      break
    if (known.has(String(id))) continue
    looks++
    try {
      const baseline = await fetchFromRun(api, id, name, notices)
      if (baseline === null) continue
      found.push(baseline)
      for (const other of idsOf(baseline)) known.add(other)
    } catch (error) {
      if (!(error instanceof GithubError)) throw error
      notices.push(`Baselines of older runs were not read: ${error.message}.`)
      break
    }
  }
  return found
}

function idsOf({ run, history }: Baseline): string[] {
  return [run, ...history].map(({ id }) => id)
}

function isOfBranch(
  { event, headRepository, headBranch, id }: WorkflowRun,
  { repository, branch, runId }: Asked,
): boolean {
  return (
    EVENTS.includes(event) &&
    headRepository === repository &&
    headBranch === branch &&
    String(id) !== runId
  )
}

async function fetchFromRun(
  api: GithubApi,
  runId: number,
  name: string,
  notices: string[],
): Promise<Baseline | null> {
  const artifacts = await api.patiently(() => pickArtifacts(api, runId, name))
  for (const artifact of artifacts) {
    try {
      if (artifact.bytes > LARGEST_BYTES) throw new Error(`it has more than ${LARGEST_BYTES} bytes`)
      const text = await api.patiently(() =>
        api.readArtifact(artifact.id, (entry) => entry === 'baseline.json', LARGEST_BYTES),
      )
      if (text === null) throw new Error('it holds no baseline.json')
      const baseline = await parseBaseline(text)
      // `test-2` is also how `test-20` begins: the name inside decides
      if (baseline.name === name) return baseline
    } catch (error) {
      if (error instanceof GithubError && !isGone(error)) throw error
      notices.push(
        `Baseline not used: artifact ${artifact.name} of run ${runId}: ${(error as Error).message}.`,
      )
    }
  }
  return null
}

/** That of the last attempt first; then those whose name had to be changed. */
async function pickArtifacts(api: GithubApi, runId: number, name: string): Promise<RunArtifact[]> {
  const base = baselineArtifact(name)
  const found: RunArtifact[] = []
  for await (const artifact of api.artifacts(runId))
    if (!artifact.isExpired && artifact.name.startsWith(base)) found.push(artifact)
  const rank = (artifact: RunArtifact): number => {
    if (artifact.name === base) return -1
    const split = splitAttempt(artifact.name)
    return split.artifact === base ? -split.attempt : 0
  }
  return found.sort((a, b) => rank(a) - rank(b)).slice(0, MOST_DOWNLOADS_A_RUN)
}

function nothing(missing: string): Found {
  return { baselines: [], files: [], missing, notices: [] }
}

function describeAbsence(runs: number, { branch, workflowFile, name }: Asked): string {
  if (runs === 0)
    return `${workflowFile} has no successful run on ${branch} yet; it needs a trigger such as \`push\` on that branch`
  return `none of the last ${runs} successful ${runs === 1 ? 'run' : 'runs'} of ${workflowFile} on ${branch} has a usable artifact ${baselineArtifact(name)}`
}

async function explainRefusal(work: () => Promise<Found>): Promise<Found> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof GithubError)) throw error
    const isRefused = [401, 403, 404].includes(error.status ?? 0)
    return nothing(
      `${error.message}${isRefused ? '; the job needs `permissions: actions: read`' : ''}`,
    )
  }
}

/** An artifact that expired or was deleted between the list and the download. */
function isGone({ status }: GithubError): boolean {
  return status === 404 || status === 410
}
