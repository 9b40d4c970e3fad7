import type { Command } from './options.ts'

/** What plan/ must know of where it runs; everything is handed in. */
export interface Place {
  readonly kind: 'github' | 'local'
  /** the command of the command line; null in the action, where `mode` says it */
  readonly command: Exclude<Command, 'report'> | null
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
  /** the command's words behind `--` */
  readonly argv: readonly string[]
  readonly targetPids: readonly number[]
  /** globs of `--process`, one a line */
  readonly targetGlobs: string
  readonly isDirectory: (path: string) => boolean
  /** resolves symbolic links of the part of a path that exists */
  readonly realpath: (path: string) => string
  readonly hasProgram: (name: string) => boolean
}
