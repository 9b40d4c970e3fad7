import type { GithubApi } from '../../github/github-api.ts'
import type { WorkflowRun } from '../../github/workflow-run.ts'

/**
 * The pull request of another run, by what GitHub says of that run. For forks it names none: then
 * it is the open one whose head is the branch and commit that were measured.
 */
export async function pickPullRequest(
  api: GithubApi,
  run: WorkflowRun,
  repository: string,
): Promise<number | null> {
  if (run.queuedPullRequest !== null && run.headRepository === repository)
    return run.queuedPullRequest
  const [named] = run.pullRequests
  if (named !== undefined) return named
  const [owner = ''] = run.headRepository.split('/')
  if (owner === '' || run.headBranch === '') return null
  const pulls = await api.patiently(() => api.pullsOfHead(`${owner}:${run.headBranch}`))
  return (
    pulls.find(
      ({ headSha, headRepository }) =>
        headSha === run.headSha && headRepository === run.headRepository,
    )?.number ?? null
  )
}
