import { untrusted, type MaybeUntrusted } from '../../findings/untrusted.ts'
import type { Evidence } from '../gate.ts'

/** Two moments of a recording between which memory is compared, in ms since its start. */
export interface BeforeAfter {
  readonly beforeMs: number
  readonly afterMs: number
  /** what lies between them, in words */
  readonly between: MaybeUntrusted
}

/**
 * The command of `run`: what outlives it had `afterMs` to come to rest. Null where none was run.
 */
export function commandMoments({ workload, recording }: Evidence): BeforeAfter | null {
  return workload === null
    ? null
    : { beforeMs: workload.startedMs ?? 0, afterMs: recording.durationMs, between: 'the command' }
}

/** When the command of `run` ended; the recording's end where none was run. */
export function commandEndMs({ workload, recording }: Evidence): number {
  return workload === null ? recording.durationMs : (workload.startedMs ?? 0) + workload.durationMs
}

/** The first mark, and the last one or else the end. Null without marks. */
export function markMoments({ recording: { marks, durationMs } }: Evidence): BeforeAfter | null {
  const [first, ...later] = marks
  if (first === undefined) return null
  const last = later.at(-1)
  return {
    beforeMs: first.atMs,
    afterMs: last?.atMs ?? durationMs,
    between:
      last === undefined
        ? untrusted`the mark ${first.name} and the end`
        : untrusted`the marks ${first.name} and ${last.name}`,
  }
}
