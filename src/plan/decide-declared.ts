import type { Option } from '../settings/option.ts'
import { secrets } from '../settings/secrets.ts'
import { allOptions } from './options.ts'
import { readSetting, type RawSettings } from './read-setting.ts'

/**
 * What holds of the options that gates and channels declare, by name. It becomes part of the plan,
 * which is written to disk and uploaded. Throws an InputError for a value that cannot be used, and
 * an Error where somebody declared what may not stand there, or a secret beside the registry.
 */
export function decideDeclared(
  raw: RawSettings,
  options: readonly Option<unknown>[],
  all: readonly Option<unknown>[] = allOptions(),
): Record<string, unknown> {
  const registered: readonly Option<unknown>[] = secrets
  const stray = [...options, ...all].find(
    (option) => option.isSecret === true && !registered.includes(option),
  )
  if (stray !== undefined)
    throw new Error(
      `the option ${stray.name} is a secret, and nothing would mask or hide it: declare it in src/settings/secrets.ts`,
    )
  const kept = options.find(({ isKeptInNoFile }) => isKeptInNoFile === true)
  if (kept !== undefined)
    throw new Error(
      `the option ${kept.name} of a gate or channel is kept in no file, but plan.json would hold it`,
    )
  return Object.fromEntries(options.map((option) => [option.name, readSetting(raw, option)]))
}
