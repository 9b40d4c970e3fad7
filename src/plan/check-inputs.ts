import { cleanName } from './build-name.ts'
import { checkSecrets } from './check-secrets.ts'
import type { Option } from '../settings/option.ts'
import { InputError } from '../settings/input-error.ts'
import { allOptions } from './options.ts'
import { mode, watchName } from './options/watch-options.ts'
import { readSetting, isSet, type RawSettings } from './read-setting.ts'

/**
 * With `mode: check` only `name` and what no file keeps may be given, which is given again:
 * everything else was given to the step with `mode: start`. The name is cleaned as that step
 * cleaned it; '' where none was given.
 */
export function readCheckInputs(raw: RawSettings): { name: string } {
  const stray = allOptions().find(
    (option) => option !== mode && !isTaken(option) && isSet(raw, option),
  )
  if (stray !== undefined) {
    throw new InputError(
      stray.name,
      raw.get(stray.name) ?? '',
      `only ${describeCheckInputs()} with \`mode: check\``,
      'belongs to the step with `mode: start`, whose settings `check` uses',
    )
  }
  checkSecrets(raw)
  const name = readSetting(raw, watchName).trim()
  return { name: name === '' ? '' : cleanName(name) }
}

/** What `mode: check` takes, for errors and documents: names, and secrets by one word. */
export function describeCheckInputs(): string {
  const names = allOptions()
    .filter((option) => isTaken(option) && option.isSecret !== true)
    .map(({ name }) => `\`${name}\``)
  return `${names.join(', ')} and secrets`
}

function isTaken(option: Option<unknown>): boolean {
  return option === watchName || option.isKeptInNoFile === true
}
