import { InputError } from '../settings/input-error.ts'
import type { Mode, Plan, Scope } from '../settings/plan.ts'
import { lookInside, resetPeaks, shortLived } from './options/watch-options.ts'
import { readSetting, type RawSettings } from './read-setting.ts'

/**
 * What the sampler does beside its samples, so that nothing slips between them. `isCompared`: two
 * sides run in turns.
 */
export function decideLooks(
  raw: RawSettings,
  mode: Mode,
  scope: Scope,
  isCompared: boolean,
): Pick<Plan, 'shortLived' | 'resetPeaks' | 'lookInside' | 'hooksNode'> {
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
  return {
    ...(looksBetween ? { shortLived: true } : {}),
    ...(resets ? { resetPeaks: true } : {}),
    ...decideLookInside(raw, mode, isCompared),
  }
}

const BY_MODE: Readonly<Partial<Record<Mode, 'read' | 'collect'>>> = {
  run: 'collect',
  start: 'collect',
  watch: 'read',
}

/** Sides that are compared are left as they are. */
function decideLookInside(
  raw: RawSettings,
  mode: Mode,
  isCompared: boolean,
): Pick<Plan, 'lookInside' | 'hooksNode'> {
  const word = readSetting(raw, lookInside)
  if (word === 'off') return {}
  const usual = isCompared ? 'read' : BY_MODE[mode]
  const level = word === 'auto' ? usual : word
  if (level === undefined) return {}
  // only a command of ours gets an environment of ours
  return {
    lookInside: level,
    ...(level === 'collect' && mode === 'run' ? { hooksNode: true } : {}),
  }
}
