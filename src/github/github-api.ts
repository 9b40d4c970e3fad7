import type { WorkflowRun } from './workflow-run.ts'

export interface Comment {
  readonly id: number
  readonly body: string
  /** login */
  readonly author: string
  readonly url: string
}
export interface Issue {
  readonly number: number
  readonly body: string
  readonly author: string
  readonly state: 'open' | 'closed'
  readonly isPullRequest: boolean
  readonly url: string
}
export interface Pull {
  readonly number: number
  readonly state: 'open' | 'closed'
  readonly headSha: string
  /** owner/name; '' when it was deleted */
  readonly headRepository: string
  readonly mergeCommitSha: string
}
export interface RunArtifact {
  readonly id: number
  readonly name: string
  readonly bytes: number
  readonly isExpired: boolean
}

/** How long somebody can wait for GitHub. */
export interface Patience {
  readonly signal: AbortSignal
  /** a longer Retry-After than this is not waited for */
  readonly longestWaitMs: number
}

/**
 * What we ask of GitHub about this repository, and no more. Everything rejects with a GithubError.
 */
export interface GithubApi {
  /**
   * Runs `work` again from its start when GitHub was busy or broken; so a write whose answer was
   * lost is looked for before it is repeated.
   */
  patiently<T>(work: () => Promise<T>): Promise<T>
  /** the login that our writes are signed with */
  viewer(): Promise<string>
  /** all pages, oldest first */
  comments(issue: number): AsyncIterable<Comment>
  createComment(issue: number, body: string): Promise<string>
  updateComment(id: number, body: string): Promise<string>
  /** all pages, newest first, open and closed; pull requests are among them */
  issuesOf(author: string): AsyncIterable<Issue>
  createIssue(title: string, body: string): Promise<string>
  updateIssue(
    number: number,
    change: { title: string; body: string; state: 'open' | 'closed' },
  ): Promise<string>
  pullsOfCommit(sha: string): Promise<Pull[]>
  /** open ones; `head` is owner:branch */
  pullsOfHead(head: string): Promise<Pull[]>
  run(id: number): Promise<WorkflowRun | null>
  /**
   * the newest successful runs of a workflow, by its file's name, whose head is on a branch: 100 at
   * most, those of forks and pull requests among them
   */
  workflowRuns(workflowFile: string, branch: string): Promise<WorkflowRun[]>
  /** git's name of a file's content at a commit or branch; null where it has no such file */
  blobSha(path: string, ref: string): Promise<string | null>
  artifacts(runId: number): AsyncIterable<RunArtifact>
  /**
   * the first file of an artifact whose name is wanted, or null; an artifact or file that is longer
   * or damaged rejects with a plain Error
   */
  readArtifact(
    id: number,
    isWanted: (name: string) => boolean,
    longestBytes: number,
  ): Promise<string | null>
}

/** GitHub said no, or nothing. The message may hold foreign text. */
export class GithubError extends Error {
  override readonly name = 'GithubError'
  /** of HTTP; null where there was no answer */
  readonly status: number | null

  constructor(message: string, status: number | null = null) {
    super(message)
    this.status = status
  }
}
