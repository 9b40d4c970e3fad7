import { channels } from '../channels/index.ts'
import { buildPlan } from './build-plan.ts'
import { cleanName } from './build-name.ts'
import { InputError } from '../settings/input-error.ts'
import { allOptions } from './options.ts'
import { artifactName, runId } from './options/output-options.ts'
import { mode, watchName } from './options/watch-options.ts'
import type { Place } from '../settings/place.ts'
import type { Plan } from '../settings/plan.ts'
import { isSet, readSetting, type RawSettings } from './read-setting.ts'

/** The channel that shows the report of another run. */
export const PUBLISHED_BY = 'comment'

export interface PublishInputs {
  /** null: that of the workflow_run event */
  readonly runId: number | null
  /** only the report of this watch; '' for all of the run */
  readonly name: string
  /** only this artifact; '' for those that the action names by itself */
  readonly artifactName: string
  /** of a scan that is never made: it carries the settings of the comment */
  readonly plan: Plan
}

/**
 * With `mode: publish` nothing is measured, so most inputs would mean nothing. Throws an
 * InputError.
 */
export function readPublishInputs(raw: RawSettings, place: Place): PublishInputs {
  const shown = channels.filter((channel) => channel.name === PUBLISHED_BY)
  const policyOptions = shown.flatMap((channel) => channel.options)
  const own = [mode, watchName, artifactName, runId, ...policyOptions].map((option) => option.name)
  const stray = allOptions().find((option) => !own.includes(option.name) && isSet(raw, option))
  if (stray !== undefined) {
    throw new InputError(
      stray.name,
      raw.get(stray.name) ?? '',
      own.map((name) => `\`${name}\``).join(', '),
      'means nothing with `mode: publish`',
    )
  }
  const [id, name] = [readSetting(raw, runId), readSetting(raw, watchName).trim()]
  const policies = policyOptions.map(
    (option) =>
      [option.name, isSet(raw, option) ? (raw.get(option.name) ?? '') : 'on-change'] as const,
  )
  return {
    runId: id === '' ? null : Number(id),
    name: name === '' ? '' : cleanName(name),
    artifactName: readSetting(raw, artifactName).trim(),
    plan: buildPlan(new Map([[mode.name, 'scan'], ...policies]), place),
  }
}
