import { InputError } from '../settings/input-error.ts'
import type { Option } from '../settings/option.ts'
import { isSet, type RawSettings } from './read-setting.ts'

/** Where a value was given. `label` names the place in errors and in the plan that is shown. */
export interface Origin {
  readonly from: 'input' | 'flag' | 'environment' | 'file'
  readonly label: string
  /** as it was named; of the config file only */
  readonly file?: string
}

/** The text of a setting, by the name of its option. */
export type Layer = ReadonlyMap<string, { readonly text: string; readonly origin: Origin }>

export interface Gathered {
  readonly raw: RawSettings
  /** of what was given anywhere, by the option's name */
  readonly origins: ReadonlyMap<string, Origin>
}

interface Layers {
  /**
   * an action's inputs hold all defaults, so that only what differs was given; a flag is there
   * because somebody wrote it
   */
  readonly given: RawSettings
  readonly from: 'input' | 'flag'
  readonly environment: Layer
  readonly file: Layer
}

/**
 * What holds: an input that differs from its default, or a flag; else the environment; else the
 * config file; else the default.
 */
export function mergeSettings(
  options: readonly Option<unknown>[],
  { given, from, environment, file }: Layers,
): Gathered {
  const raw = new Map<string, string>()
  const origins = new Map<string, Origin>()
  for (const option of options) {
    const { name } = option
    const own = given.get(name)
    const isGiven = own !== undefined && (from === 'flag' || isSet(given, option))
    const held = isGiven
      ? { text: own, origin: { from, label: from === 'flag' ? `--${name}` : name } }
      : (environment.get(name) ?? file.get(name))
    if (held !== undefined) origins.set(name, held.origin)
    const text = held?.text ?? own
    if (text !== undefined) raw.set(name, text)
  }
  return { raw, origins }
}

/**
 * Runs what may throw an InputError about one of these settings; the error then names the variable
 * or the file's line that holds it.
 */
export function namingSources<T>(origins: Gathered['origins'], decide: () => T): T {
  try {
    return decide()
  } catch (error) {
    const origin = error instanceof InputError ? origins.get(error.input) : undefined
    if (
      !(error instanceof InputError) ||
      origin === undefined ||
      origin.from === 'input' ||
      origin.from === 'flag'
    )
      throw error
    throw error.nameSource(origin.label)
  }
}
