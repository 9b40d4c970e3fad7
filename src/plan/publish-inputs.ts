import { commentOption } from '../channels/comment.ts'
import { InputError } from './input-error.ts'
import { allOptions, artifactName, mode, runId, watchName } from './options.ts'
import { isSet, readSetting, type RawSettings } from './read-setting.ts'

export interface PublishInputs {
  /** null: that of the workflow_run event */
  readonly runId: number | null
  /** only the report of this watch; '' for all of the run */
  readonly name: string
  /** only this artifact; '' for those that the action names by itself */
  readonly artifactName: string
  readonly comment: 'on-failure' | 'on-change' | 'always'
}

/** With `mode: publish` nothing is measured, so most inputs would mean nothing. Throws an InputError. */
export function readPublishInputs(raw: RawSettings): PublishInputs {
  const own = [mode, watchName, artifactName, runId, commentOption].map(option => option.name)
  const stray = allOptions().map(({ option }) => option).find(option => !own.includes(option.name) && isSet(raw, option))
  if (stray !== undefined) {
    throw new InputError(stray.name, raw.get(stray.name) ?? '', own.map(name => `\`${name}\``).join(', '), 'means nothing with `mode: publish`')
  }
  const [id, policy] = [readSetting(raw, runId), readSetting(raw, commentOption)]
  return {
    runId: id === '' ? null : Number(id), name: readSetting(raw, watchName).trim(), artifactName: readSetting(raw, artifactName).trim(),
    comment: policy === 'never' ? 'on-change' : policy,
  }
}
