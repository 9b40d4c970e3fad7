import type { Option } from '../settings/option.ts'
import { readSetting, type RawSettings } from './read-setting.ts'

/**
 * What holds of the options that gates and channels declare, by name. It becomes part of the plan,
 * which is written to disk and uploaded. Throws an InputError for a value that cannot be used, and
 * an Error where somebody declared a secret.
 */
export function decideDeclared(
  raw: RawSettings,
  options: readonly Option<unknown>[],
): Record<string, unknown> {
  const secret = options.find(({ isSecret }) => isSecret === true)
  if (secret !== undefined)
    throw new Error(
      `the option ${secret.name} of a gate or channel is a secret, which no plan may hold: declare it in src/settings/secrets.ts`,
    )
  return Object.fromEntries(options.map((option) => [option.name, readSetting(raw, option)]))
}
