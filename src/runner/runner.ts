import type { SecretName } from '../settings/secrets.ts'
import type { GithubApi, Patience } from '../github/github-api.ts'
import type { RunEvent } from './read-event.ts'

/** Where we run, in data. Empty strings where unknown. */
export interface RunContext {
  readonly kind: 'github' | 'local'
  readonly serverUrl: string
  readonly repository: string
  readonly workflow: string
  /** `ci.yml` */
  readonly workflowFile: string
  readonly job: string
  readonly sha: string
  readonly ref: string
  readonly runId: string
  readonly attempt: number
  /** link to the run */
  readonly runUrl: string
  /** absolute: GITHUB_WORKSPACE or the current directory */
  readonly workspace: string
  /** absolute: RUNNER_TEMP or the system's temporary directory */
  readonly tempDir: string
  /** why it is none of the runner's; missing: it is */
  readonly tempNotice?: string
  readonly isFork: boolean
  /** what started the workflow */
  readonly event: RunEvent
  /** RUNNER_TRACKING_ID, by which the runner finds processes that a job left behind */
  readonly trackingId: string
  /** PATH */
  readonly path: string
  /** MEMORY_LEAK_DETECTOR_MARKS: the file to which `mark` appends */
  readonly marksFile: string
  readonly isGhes: boolean
}
export interface UploadedArtifact {
  readonly id: string
  readonly url: string
  readonly name: string
  /** why the name differs from the one asked for, or '' */
  readonly renamed: string
  /** where a browser shows the page itself */
  readonly pageUrl?: string
}

/** A person's terminal. */
export interface Screen {
  readonly columns: number
  readonly hasColours: boolean
}

/** The world, passed in. Only runner/ knows GitHub; channels are handed this. */
export interface Runner {
  readonly context: RunContext
  /**
   * one finished, already encoded line to the log (stdout in the action, stderr on the command
   * line)
   */
  log(line: string): void
  /**
   * where a person looks on, now: progress may be one live line that is drawn again and again; null
   * where nobody does
   */
  readonly screen: Screen | null
  /**
   * one already encoded line on how it goes: drawn in place on a terminal, a plain line elsewhere
   */
  showProgress(line: string): void
  /** takes the live line away before anything else is printed */
  clearProgress(): void
  /** lines folded under a title where the log can fold */
  group(title: string, lines: readonly string[]): void
  /**
   * ends what a command left folded, and its last line, so that what we say stands open and by
   * itself
   */
  unfold(): void
  annotate(level: 'error' | 'warning' | 'notice', title: string, message: string): void
  setOutput(name: string, value: string): void
  exportVariable(name: string, value: string): void
  saveState(name: string, value: string): void
  getState(name: string): string
  /** replaces this step's summary; false where there is none */
  writeSummary(markdown: string): Promise<boolean>
  /** loads now what an upload needs, for whom memory may be too short later */
  prepareUpload(): Promise<void>
  /** null: this place has no artifact service (with the reason said by the caller) */
  uploadArtifact(request: {
    name: string
    files: readonly string[]
    rootDir: string
    retentionDays: number
    /** one file as it is, under its own name */
    isUnzipped?: true
    signal: AbortSignal
  }): Promise<UploadedArtifact | null>
  /**
   * POST, no redirects, proxies obeyed; rejects only on network errors or when the signal aborts
   */
  postJson(
    url: string,
    body: string,
    signal: AbortSignal,
  ): Promise<{ status: number; retryAfterSeconds: number | null; text: string }>
  /** GitHub's API with the input `github-token`; null where there is no token or no GitHub */
  github(patience: Patience): Promise<GithubApi | null>
  /**
   * secrets by input name, read anew each time: input or file, then environment where they may be
   * given there; '' where not given
   */
  readonly secret: (name: SecretName) => { value: string; from: 'input' | 'environment' | '' }
  /** all that any secret is or was given as: what no text may show */
  secretValues(): readonly string[]
  /** secrets that were read from files: held, masked and hidden from now on, as any other */
  addSecrets(read: ReadonlyMap<SecretName, string>): void
  mask(secret: string): void
  setExitCode(code: number): void
  /** exit codes are for `git bisect run` from now on: those of our own become one that skips */
  answerBisect(): void
  /** shows a file in the person's browser; why not, or '' */
  openInBrowser(path: string): Promise<string>
  /** resolves when all that was said has left */
  flushed(): Promise<void>
}
