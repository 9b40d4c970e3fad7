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
}

/** From GitHub's own words; null where they do not name a run. */
export function parseWorkflowRun(value: unknown): WorkflowRun | null {
  if (typeof value !== 'object' || value === null) return null
  const run = value as Record<string, unknown>
  const id = run['id']
  if (typeof id !== 'number' || !Number.isSafeInteger(id)) return null
  const head = run['head_repository'] as { full_name?: unknown } | null | undefined
  return {
    id, attempt: typeof run['run_attempt'] === 'number' ? run['run_attempt'] : 1, url: text(run['html_url']), event: text(run['event']),
    headSha: text(run['head_sha']), headBranch: text(run['head_branch']), headRepository: text(head?.full_name),
    pullRequests: Array.isArray(run['pull_requests']) ? run['pull_requests'].map((pull: { number?: unknown } | null) => pull?.number).filter(number => typeof number === 'number') : [],
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
