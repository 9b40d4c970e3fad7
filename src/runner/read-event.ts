import { readRegular } from '../files/read-regular.ts'
import { parseQueueRef, parseWorkflowRun, type WorkflowRun } from '../github/workflow-run.ts'

/** What started the workflow, as far as we need it. */
export interface RunEvent {
  /** GITHUB_EVENT_NAME */
  readonly name: string
  /** the pull request of the events pull_request, pull_request_target and merge_group; else null */
  readonly pullRequest: number | null
  /**
   * its head lies in another repository: such a run has no secrets and mostly a token that cannot
   * write
   */
  readonly isFork: boolean
  /** what it is to be merged into, as a commit; '' elsewhere */
  readonly baseSha: string
  /** what is to be merged, as a commit; '' elsewhere */
  readonly headSha: string
  /** '' where the payload does not say */
  readonly defaultBranch: string
  /** the run that a workflow_run event is about */
  readonly workflowRun: WorkflowRun | null
}

/**
 * Reads the payload that the runner left; an event without one (or a damaged one) is about nothing.
 */
export function readEvent(name: string, path: string, repository: string): RunEvent {
  const payload = readPayload(path)
  const [pull, run] = [pick(payload, 'pull_request') ?? undefined, pick(payload, 'workflow_run')]
  return {
    name,
    pullRequest:
      pull === undefined
        ? parseQueueRef(parseText(pick(payload, 'merge_group', 'head_ref')))
        : parseNumber(pick(pull, 'number')),
    isFork: pull !== undefined && pick(pull, 'head', 'repo', 'full_name') !== repository,
    baseSha: parseText(pick(pull, 'base', 'sha')),
    headSha: parseText(pick(pull, 'head', 'sha')),
    defaultBranch: parseText(pick(payload, 'repository', 'default_branch')),
    workflowRun: run === undefined ? null : parseWorkflowRun(run),
  }
}

function readPayload(path: string): unknown {
  try {
    // a payload is at most 25 MB
    return JSON.parse(readRegular(path, { mostBytes: 50 * 2 ** 20, links: 'followed' }))
  } catch {
    return undefined
  }
}

function pick(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce(
    (part, name) =>
      typeof part === 'object' && part !== null
        ? (part as Record<string, unknown>)[name]
        : undefined,
    value,
  )
}

function parseNumber(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null
}

function parseText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
