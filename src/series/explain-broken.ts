import { untrusted, type MaybeUntrusted } from '../findings/untrusted.ts'
import type { WorkloadEnd } from '../findings/workload-end.ts'
import type { SamplesAsked } from '../samples/read-end.ts'
import type { Plan } from '../settings/plan.ts'
import { formatDuration } from '../units/duration.ts'
import { explainDiscontinuity } from './explain-discontinuity.ts'
import type { Recording } from './series.ts'

/** Who lives for so long is met by a listing of /proc, on a busy machine too (discovery.ts). */
const SURE_MS = 15_000

interface Circumstances {
  readonly plan: Plan
  readonly workload: WorkloadEnd | null
  readonly reading: { readonly exists: boolean; readonly damagedLines: number }
  /** '' where sampling works */
  readonly whyNoSampling: string
  /** how sampling stood when it was asked to end; null: nobody asked, or nobody knows */
  readonly stood: SamplesAsked | null
}

/**
 * Why a measurement is broken, so that nothing can be said of what it did not see; '' when it is
 * whole.
 */
export function explainBroken(
  recording: Recording | null,
  { plan, workload, reading, whyNoSampling, stood }: Circumstances,
): MaybeUntrusted {
  if (recording === null) {
    if (!reading.exists)
      return whyNoSampling === ''
        ? 'there are no samples: the sampler did not start'
        : whyNoSampling
    return 'the samples have no readable head: the file is damaged'
  }
  const { ticks, plannedTicks, damagedLines } = recording.quality
  const end = explainEnd(recording, plan, stood)
  // a sampler that is killed while it writes leaves one
  if (damagedLines > 1 || (damagedLines === 1 && end === ''))
    return (
      `${damagedLines} line${damagedLines === 1 ? '' : 's'} of the samples cannot be read: ` +
      'the file is damaged'
    )
  if (end !== '') return end
  const hole = explainDiscontinuity(recording, { plan, workload, stood })
  if (hole !== '') return hole
  if (ticks < plannedTicks / 2)
    return `only ${ticks} of ${plannedTicks} planned samples were taken: the sampler was held up`
  return explainBlind(recording, plan, workload)
}

/** Who or what ended the sampling before it should have; '' where nobody did. */
function explainEnd(
  { quality: { ended, ticks }, durationMs }: Recording,
  { mode }: Plan,
  stood: SamplesAsked | null,
): string {
  const lasted = formatDuration(durationMs)
  const seen = `${ticks} samples`
  if (ended === 'died' && stood === 'unasked')
    return (
      'the sampler could not be told to end: the directory `control/` of the run cannot be ' +
      `written (${seen} until ${lasted})`
    )
  if (ended === 'died' && stood === 'open')
    return (
      'the sampler was told to end and did not within 3 s: it was stopped or killed, ' +
      `or had no CPU (${seen} until ${lasted})`
    )
  if (ended === 'died')
    return `the sampler stopped by itself or was killed after ${lasted} (${seen})`
  if (ended === 'signal') return `the sampler was ended by a signal after ${lasted} (${seen})`
  if (ended !== 'gone') return ''
  // in `run` and `scan` that is us: what is watched was not watched to its end
  if (mode === 'run' || mode === 'scan') {
    const who = mode === 'run' ? 'watched the command' : 'scanned'
    return `whoever ${who} was killed after ${lasted} (${seen})`
  }
  // whoever judges is of the job: it goes on
  return mode === 'start'
    ? `what the sampler took for the job ended after ${lasted} ` +
        `(${seen}), so the rest of the job was not watched`
    : ''
}

/**
 * Why nobody knows how it stands though samples were taken: others' processes are hidden, or
 * nothing that is asked for was there; '' where neither is so.
 */
export function explainBlind(
  { host, processes, everMatched, quality, durationMs }: Recording,
  plan: Plan,
  workload: WorkloadEnd | null,
): MaybeUntrusted {
  const { mode, scope, targetPids, targetGlobs, include, exclude, ifNoMatch, intervalMs } = plan
  const isHidden = host.hidesProcesses === true
  if (isHidden && (scope === 'system' || scope === 'job'))
    return 'processes of other users are hidden from us (`hidepid` on /proc), so that nobody knows what they hold'
  if (processes.length > 0) return ''
  // a standing watch outlives its processes: what was there once may be there again
  if (plan.standing !== undefined && everMatched) return ''
  // what is not in view may be there all the same
  if (ifNoMatch === 'pass' && !isHidden) return ''
  const asked = [...targetPids.map(String), ...[...targetGlobs, ...include].map(({ text }) => text)]
  if (asked.length > 0) {
    const { nearestNames } = quality
    const near = nearestNames.length === 0 ? '' : untrusted`; seen were ${nearestNames.join(', ')}`
    return untrusted`no process matched ${asked.join(', ')}${near}`
  }
  // a command, or the rest of a job, may end before a sample is due
  const livedMs = workload?.durationMs ?? durationMs
  if ((mode === 'run' || mode === 'start') && livedMs < SURE_MS + intervalMs) return ''
  return exclude.length > 0
    ? 'no process is left to judge once `exclude` holds'
    : 'no process was there to judge'
}
