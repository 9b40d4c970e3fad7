import { existsSync, statfsSync } from 'node:fs'
import type { Plan } from '../../settings/plan.ts'
import { formatDuration } from '../../units/duration.ts'

/** A sampler that was held up for less than that may just be on a busy machine. */
const LEAST_SILENCE_MS = 30_000
const SILENT_INTERVALS = 3
/** What a few samples need. */
const LEAST_ROOM_BYTES = 16_384

/**
 * Why the newest samples, of `silentMs` ago, are too old to say how it stands; '' where they are
 * not.
 */
export function explainSilence(
  silentMs: number,
  { intervalMs, runDir }: Pick<Plan, 'intervalMs' | 'runDir'>,
): string {
  if (silentMs <= Math.max(LEAST_SILENCE_MS, SILENT_INTERVALS * intervalMs)) return ''
  return `no sample for ${formatDuration(Math.round(silentMs / 1000) * 1000)}: ${findCause(runDir)}`
}

function findCause(runDir: string): string {
  if (!existsSync(runDir)) return `the run directory ${runDir} is gone`
  return isFull(runDir) ? `the disk of ${runDir} is full` : 'the sampler is held up'
}

function isFull(directory: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(directory)
    return bavail * bsize < LEAST_ROOM_BYTES
  } catch {
    return false // nobody knows
  }
}
