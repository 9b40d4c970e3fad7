import { untrusted, type MaybeUntrusted } from '../findings/untrusted.ts'
import type { Plan } from '../settings/plan.ts'
import { formatDuration } from '../units/duration.ts'
import type { Recording } from './series.ts'

interface Circumstances {
  readonly plan: Plan
  readonly reading: { readonly exists: boolean; readonly damagedLines: number }
  /** '' where sampling works */
  readonly whyNoSampling: string
}

/**
 * Why a measurement is broken, so that nothing can be said of what it did not see; '' when it is
 * whole.
 */
export function explainBroken(
  recording: Recording | null,
  { plan, reading, whyNoSampling }: Circumstances,
): MaybeUntrusted {
  if (recording === null) {
    if (!reading.exists)
      return whyNoSampling === ''
        ? 'there are no samples: the sampler did not start'
        : whyNoSampling
    return 'the samples have no readable head: the file is damaged'
  }
  const { ended, ticks, plannedTicks, damagedLines, matchedProcesses, nearestNames } =
    recording.quality
  if (ended === 'died')
    return `the sampler stopped by itself or was killed after ${formatDuration(recording.durationMs)} (${ticks} samples)`
  if (ended === 'signal')
    return `the sampler was ended by a signal after ${formatDuration(recording.durationMs)} (${ticks} samples)`
  // in `run` that is us: the command was not watched to its end
  if (ended === 'gone' && plan.mode === 'run')
    return `whoever watched the command was killed after ${formatDuration(recording.durationMs)} (${ticks} samples)`
  if (damagedLines > 0)
    return `${damagedLines} line${damagedLines === 1 ? '' : 's'} of the samples cannot be read: the file is damaged`
  if (ticks < plannedTicks / 2)
    return `only ${ticks} of ${plannedTicks} planned samples were taken: the sampler was held up`
  if (
    matchedProcesses === 0 &&
    (plan.scope === 'targets' || (plan.include.length > 0 && plan.mode === 'run'))
  ) {
    const asked = [
      ...plan.targetPids.map(String),
      ...[...plan.targetGlobs, ...plan.include].map(({ text }) => text),
    ].join(', ')
    const near = nearestNames.length === 0 ? '' : untrusted`; seen were ${nearestNames.join(', ')}`
    return untrusted`no process matched ${asked}${near}`
  }
  return ''
}
