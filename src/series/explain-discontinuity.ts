import type { WorkloadEnd } from '../findings/workload-end.ts'
import type { SamplesAsked } from '../samples/read-end.ts'
import type { Plan } from '../settings/plan.ts'
import { formatDuration } from '../units/duration.ts'
import type { Recording } from './series.ts'

/** Of the time that should have been looked at, as much may be missing. */
const MOST_UNSEEN = 0.1
/** Of a short run one late sample is more than that: it takes a pause that a spike fits into. */
const LEAST_UNSEEN_MS = 1500
/** A command's end is seen by another process, which has its own delays. */
const SLACK_MS = 1000
/** Without a duration and with nobody who asks, sampling ends then (src/sampler/schedule.ts). */
const LONGEST_MS = 31 * 86_400_000

/** Who asked for an end, and when. */
interface Asked {
  readonly plan: Pick<Plan, 'mode' | 'durationMs' | 'standing'>
  readonly workload: WorkloadEnd | null
  /** how sampling stood when it was asked to end; null: nobody asked, or nobody knows */
  readonly stood: SamplesAsked | null
}

/**
 * Why a recording does not cover what it should, from its first sample to the end that was asked
 * for or seen: '' where it does. Of one that ended by its last line, or still goes on.
 */
export function explainDiscontinuity(recording: Recording, asked: Asked): string {
  const { continuity, quality, intervalMs, durationMs } = recording
  if (continuity.fault !== '') return `the samples are not whole: ${continuity.fault}`
  if (continuity.startsMidway && asked.plan.standing === undefined)
    return 'the samples are not whole: their beginning is not there'
  const early = explainEarlyEnd(recording, asked)
  if (early !== '') return early
  const lookedMs = continuity.lastTickMs
  const dueMs = quality.ended === 'snapshot' ? 0 : Math.max(durationMs, readDueMs(asked))
  const due = formatDuration(dueMs)
  // without any sample it was not looked at all, which is said by how many were planned
  if (lookedMs !== null && dueMs - lookedMs > 2 * intervalMs + (dueMs > durationMs ? SLACK_MS : 0))
    return `the last ${formatDuration(dueMs - lookedMs)} of ${due} were not looked at`
  const unseenMs = continuity.unseen.reduce((sum, { ms }) => sum + ms, 0)
  return unseenMs > MOST_UNSEEN * dueMs && unseenMs >= LEAST_UNSEEN_MS
    ? `not looked for ${formatDuration(unseenMs)} of ${due}: ` +
        'the sampler was stopped, or had no CPU'
    : ''
}

/** Its last line names an end that nobody set, or that nobody of us asked for. */
function explainEarlyEnd(
  { durationMs: lastedMs, quality: { ended }, intervalMs }: Recording,
  { plan: { mode, durationMs, standing }, stood }: Asked,
): string {
  const after = formatDuration(lastedMs)
  if (ended === 'stop' && stood === 'ended')
    return (
      `sampling was ended after ${after} by somebody else: ` +
      'the file `control/stop` was there before we asked'
    )
  if (ended === 'snapshot' && (mode !== 'scan' || durationMs > 0))
    return 'the samples are not whole: they are one snapshot, and more was asked for'
  const deadlineMs = durationMs > 0 && standing === undefined ? durationMs : LONGEST_MS
  return ended === 'deadline' && lastedMs < deadlineMs - intervalMs
    ? `the samples are not whole: they end after ${after} by a time limit that was not reached`
    : ''
}

/** When the command had ended, in ms of the recording; 0 without one. */
function readDueMs({ plan: { durationMs }, workload }: Asked): number {
  if (workload === null) return 0
  const endedMs = (workload.startedMs ?? 0) + workload.durationMs
  return durationMs > 0 ? Math.min(endedMs, durationMs) : endedMs
}
