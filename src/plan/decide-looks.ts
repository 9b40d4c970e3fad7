import { InputError } from '../settings/input-error.ts'
import type { Mode, Plan, Scope } from '../settings/plan.ts'
import { resetPeaks, shortLived } from './options/watch-options.ts'
import { readSetting, type RawSettings } from './read-setting.ts'

/** What the sampler does beside its samples, so that nothing slips between them. */
export function decideLooks(
  raw: RawSettings,
  mode: Mode,
  scope: Scope,
): Pick<Plan, 'shortLived' | 'resetPeaks'> {
  // a scan and a watch look at what runs for long: nobody short-lived is theirs
  const looksBetween = readSetting(raw, shortLived) === 'on' && (mode === 'run' || mode === 'start')
  const resets = readSetting(raw, resetPeaks)
  if (resets && scope === 'system')
    throw new InputError(
      resetPeaks.name,
      'true',
      'where a command, a job or chosen processes are watched, not the whole machine',
      'has no tree of processes to reset',
    )
  return { ...(looksBetween ? { shortLived: true } : {}), ...(resets ? { resetPeaks: true } : {}) }
}
