import { cleanName } from './build-name.ts'
import { checkSecrets } from './check-secrets.ts'
import { InputError } from '../settings/input-error.ts'
import { allOptions } from './options.ts'
import { onFinding } from './options/verdict-options.ts'
import { mode, watchName } from './options/watch-options.ts'
import { readSetting, isSet, type RawSettings } from './read-setting.ts'
import { secrets } from '../settings/secrets.ts'

/**
 * With `mode: check` only `name`, secrets and `on-finding` may be given, which is in no file:
 * everything else was given to the step with `mode: start`. The name is cleaned as that step
 * cleaned it; '' where none was given.
 */
export function readCheckInputs(raw: RawSettings): { name: string } {
  const own: readonly string[] = [mode, watchName, onFinding, ...secrets].map(({ name }) => name)
  const stray = allOptions()
    .map(({ option }) => option)
    .find((option) => !own.includes(option.name) && isSet(raw, option))
  if (stray !== undefined) {
    throw new InputError(
      stray.name,
      raw.get(stray.name) ?? '',
      'only `name`, secrets and `on-finding` with `mode: check`',
      'belongs to the step with `mode: start`, whose settings `check` uses',
    )
  }
  checkSecrets(raw)
  const name = readSetting(raw, watchName).trim()
  return { name: name === '' ? '' : cleanName(name) }
}
