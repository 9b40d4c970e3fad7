import type { GithubApi } from '../runner/github-api.ts'
import type { RunContext } from '../runner/runner.ts'

/**
 * The pull request that a run is about: the event's; for a push the open one whose head is this
 * commit, else the one that became this commit. A schedule is about none, though its commit once
 * came from one.
 */
export async function findPullRequest(
  { event, sha }: Pick<RunContext, 'event' | 'sha'>,
  api: GithubApi,
): Promise<number | null> {
  if (event.pullRequest !== null) return event.pullRequest
  if (event.name === 'schedule' || sha === '') return null
  const pulls = await api.patiently(() => api.pullsOfCommit(sha))
  const found =
    pulls.find(({ state, headSha }) => state === 'open' && headSha === sha) ??
    pulls.find(({ mergeCommitSha }) => mergeCommitSha === sha)
  return found?.number ?? null
}
