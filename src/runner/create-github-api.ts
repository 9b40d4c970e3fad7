import { bePatient, refuse } from './be-patient.ts'
import { downloadLimited } from './download-limited.ts'
import {
  GithubError,
  type Comment,
  type GithubApi,
  type Issue,
  type Patience,
  type Pull,
} from '../github/github-api.ts'
import { readZipEntry } from './read-zip-entry.ts'
import { parseWorkflowRun } from '../github/workflow-run.ts'

interface Connection {
  readonly token: string
  readonly apiUrl: string
  readonly repository: string
}

/** The API by @actions/github, which is 0.5 MB and is loaded only here; proxies are obeyed. */
export async function createGithubApi(
  { token, apiUrl, repository }: Connection,
  patience: Patience,
): Promise<GithubApi> {
  const { getOctokit } = await import('@actions/github')
  const octokit = getOctokit(token, { baseUrl: apiUrl })
  // each request, those of later pages too, which octokit makes without our options
  octokit.hook.before('request', (options) => {
    options.request = { ...options.request, signal: patience.signal }
  })
  // octokit hands on as text what is no JSON: a proxy's page, an answer that was cut off
  octokit.hook.after('request', ({ status, data }) => {
    if (status < 300 && status !== 204 && typeof data === 'string')
      throw new GithubError(`GitHub answered ${status} with what is no JSON`)
  })
  const [owner = '', repo = ''] = repository.split('/')
  const here = { owner, repo }
  const { rest, paginate } = octokit
  return {
    patiently: (work) => bePatient(work, patience),
    // REST does not tell a GITHUB_TOKEN its own name
    viewer: async () => {
      try {
        const { viewer } = await octokit.graphql<{ viewer: { login: string } }>(
          'query { viewer { login } }',
        )
        return toText(viewer.login)
      } catch (error) {
        // octokit's GraphqlResponseError, which it does not export: answered, with errors inside
        throw error instanceof Error && 'errors' in error
          ? refuse({ status: 200, message: error.message, response: { headers: {} } })
          : error
      }
    },
    comments: (issue) =>
      each(
        paginate.iterator(rest.issues.listComments, {
          ...here,
          issue_number: issue,
          per_page: 100,
        }),
        toComment,
      ),
    createComment: async (issue, body) =>
      toText(
        (await rest.issues.createComment({ ...here, issue_number: issue, body })).data.html_url,
      ),
    updateComment: async (id, body) =>
      toText((await rest.issues.updateComment({ ...here, comment_id: id, body })).data.html_url),
    issuesOf: (creator) =>
      each(
        paginate.iterator(rest.issues.listForRepo, {
          ...here,
          creator,
          state: 'all',
          per_page: 100,
        }),
        toIssue,
      ),
    createIssue: async (title, body) =>
      toText((await rest.issues.create({ ...here, title, body })).data.html_url),
    updateIssue: async (number, change) =>
      toText(
        (await rest.issues.update({ ...here, issue_number: number, ...change })).data.html_url,
      ),
    pullsOfCommit: async (sha) =>
      (
        await paginate(rest.repos.listPullRequestsAssociatedWithCommit, {
          ...here,
          commit_sha: sha,
          per_page: 100,
        })
      ).map(toPull),
    pullsOfHead: async (head) =>
      (await paginate(rest.pulls.list, { ...here, head, state: 'open', per_page: 100 })).map(
        toPull,
      ),
    run: async (id) =>
      parseWorkflowRun((await rest.actions.getWorkflowRun({ ...here, run_id: id })).data),
    workflowRuns: async (workflowFile, branch) =>
      (
        await rest.actions.listWorkflowRuns({
          ...here,
          workflow_id: workflowFile,
          branch,
          status: 'success',
          exclude_pull_requests: true,
          per_page: 100,
        })
      ).data.workflow_runs.flatMap((run) => parseWorkflowRun(run) ?? []),
    blobSha: async (path, ref) => {
      try {
        const { data } = await rest.repos.getContent({ ...here, path, ref })
        return 'sha' in data ? data.sha : null
      } catch (error) {
        if ((error as { status?: number }).status === 404) return null
        throw error
      }
    },
    artifacts: (runId) =>
      each(
        paginate.iterator(rest.actions.listWorkflowRunArtifacts, {
          ...here,
          run_id: runId,
          per_page: 100,
        }),
        ({ id, name, size_in_bytes: bytes, expired: isExpired }) => ({
          id,
          name,
          bytes,
          isExpired,
        }),
      ),
    readArtifact: async (id, isWanted, longestBytes) => {
      const { headers } = await octokit.request(
        'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
        {
          ...here,
          artifact_id: id,
          archive_format: 'zip',
          request: { redirect: 'manual' },
        },
      )
      if (headers.location === undefined)
        throw new GithubError('GitHub gave no address for the artifact')
      const zip = await downloadLimited(headers.location, longestBytes, patience.signal)
      return readZipEntry(zip, isWanted, longestBytes)?.toString() ?? null
    },
  }
}

/** Octokit's types promise more than anybody checked. */
function toText(value: unknown): string {
  if (typeof value !== 'string') throw new GithubError("GitHub's answer is not what its API says")
  return value
}

async function* each<T, R>(
  pages: AsyncIterable<{ data: readonly T[] }>,
  convert: (item: T) => R,
): AsyncGenerator<R> {
  for await (const { data } of pages) for (const item of data) yield convert(item)
}

interface RestComment {
  id: number
  body?: string
  html_url: string
  user: { login: string } | null
}
const toComment = ({ id, body, html_url: url, user }: RestComment): Comment => ({
  id,
  body: body ?? '',
  author: user?.login ?? '',
  url,
})

interface RestIssue {
  number: number
  body?: string | null
  html_url: string
  state: string
  user: { login: string } | null
  pull_request?: object
}
const toIssue = ({
  number,
  body,
  html_url: url,
  state,
  user,
  pull_request: pull,
}: RestIssue): Issue => ({
  number,
  body: body ?? '',
  url,
  author: user?.login ?? '',
  state: state === 'open' ? 'open' : 'closed',
  isPullRequest: pull !== undefined,
})

interface RestPull {
  number: number
  state: string
  head: { sha: string; repo: { full_name: string } | null }
  merge_commit_sha: string | null
}
const toPull = ({ number, state, head, merge_commit_sha: merged }: RestPull): Pull => ({
  number,
  state: state === 'open' ? 'open' : 'closed',
  headSha: head.sha,
  headRepository: head.repo?.full_name ?? '',
  mergeCommitSha: merged ?? '',
})
