/** A run of a workflow, from an event or from the API. */
export interface WorkflowRun {
  readonly id: number
  readonly attempt: number
  readonly url: string
  /** what started it */
  readonly event: string
  readonly headSha: string
  readonly headBranch: string
  /** owner/name; another repository than ours for a fork */
  readonly headRepository: string
  /** numbers of the pull requests that GitHub itself names; none for forks */
  readonly pullRequests: readonly number[]
  /** in a merge queue: the one that its branch is about; else null */
  readonly queuedPullRequest: number | null
}

/** From GitHub's own words; null where they do not name a run. */
export function parseWorkflowRun(value: unknown): WorkflowRun | null {
  if (typeof value !== 'object' || value === null) return null
  const run = value as Record<string, unknown>
  const id = run['id']
  if (typeof id !== 'number' || !Number.isSafeInteger(id)) return null
  const [event, headBranch] = [text(run['event']), text(run['head_branch'])]
  const head = run['head_repository'] as { full_name?: unknown } | null | undefined
  return {
    id,
    attempt: typeof run['run_attempt'] === 'number' ? run['run_attempt'] : 1,
    url: text(run['html_url']),
    event,
    headSha: text(run['head_sha']),
    headBranch,
    headRepository: text(head?.full_name),
    pullRequests: Array.isArray(run['pull_requests'])
      ? run['pull_requests']
          .map((pull: { number?: unknown } | null) => pull?.number)
          .filter((number) => typeof number === 'number')
      : [],
    // anybody can name a branch like a queue's, but only GitHub starts a run of this event
    queuedPullRequest: event === 'merge_group' ? parseQueueRef(headBranch) : null,
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** refs/heads/gh-readonly-queue/main/pr-12-0123abc: GitHub made it, one pull request each. */
export function parseQueueRef(ref: string): number | null {
  const number = Number(/\/pr-(\d{1,9})-[0-9a-f]+$/u.exec(ref)?.[1])
  return number > 0 ? number : null
}
