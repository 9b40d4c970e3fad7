import type { Mode } from './plan.ts'

/** What plan/ must know of where it runs; everything is handed in. */
export interface Place {
  readonly kind: 'github' | 'local'
  /** what the command of the command line does; null in the action, whose input `mode` says it */
  readonly mode: Exclude<Mode, 'start'> | null
  /** the commands `base` and `head` are run in turns */
  readonly comparesCommands?: true
  readonly toolVersion: string
  readonly pid: number
  readonly nowEpochMs: number
  /** east of UTC */
  readonly zoneOffsetMinutes: number
  /** absolute */
  readonly workspace: string
  readonly tempDir: string
  readonly jobId: string
  readonly attempt: number
  /** `--bisect`: exit codes are those that `git bisect run` knows */
  readonly isBisecting?: boolean
  /** the command's words behind `--` */
  readonly argv: readonly string[]
  readonly targetPids: readonly number[]
  /** globs of `--process`, one a line */
  readonly targetGlobs: string
  /**
   * of the machine, and the limit of our own cgroup; 0 where unknown, a limit that is no lower is
   * none
   */
  readonly memory: { readonly totalBytes: number; readonly limitBytes: number }
  /** as in the plan */
  readonly ownsMachine?: true
  readonly engineSocket?: string
  readonly ownPod?: { readonly name: string; readonly namespace: string; readonly uid: string }
  readonly isDirectory: (path: string) => boolean
  /** resolves symbolic links of the part of a path that exists */
  readonly realpath: (path: string) => string
  readonly hasProgram: (name: string) => boolean
  /** absolute; missing where there is none */
  readonly sudo?: string
  /** why root must not trust a path, of which somebody else is the master; else '' */
  readonly explainUnsafe: (path: string) => string
  /** files can be made in it, once it and its missing parents are made */
  readonly canWriteBelow: (directory: string) => boolean
}
