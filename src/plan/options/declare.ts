import { parseGlobs } from '../../globs/parse-glob.ts'
import { parseDuration } from '../../units/duration.ts'
import type { Option, OptionGroup } from '../../settings/option.ts'

/** How a duration is written, for `allowed`. */
export const DURATIONS = '`500ms`, `2s`, `10m`, `1h30m`, `7d`; a bare number is seconds'

/** Any text of at most so many characters. */
export function declareText(
  group: OptionGroup,
  name: string,
  description: string,
  allowed: string,
  mostCharacters = Number.POSITIVE_INFINITY,
  byDefault = '',
): Option<string> {
  return {
    name,
    group,
    default: byDefault,
    description,
    allowed,
    parse: (value) => {
      if (value.trim().length > mostCharacters)
        throw new Error(`is longer than ${mostCharacters} characters`)
      return value
    },
  }
}

/** One of a few words; the first is the default. */
export function declareWord<const T extends string>(
  group: OptionGroup,
  name: string,
  values: readonly [T, ...T[]],
  description: string,
): Option<T> {
  return {
    name,
    group,
    default: values[0],
    description,
    allowed: values.map((value) => `\`${value}\``).join(', '),
    parse: (value) => {
      const found = values.find((candidate) => candidate === value.trim())
      if (found === undefined) throw new Error('is not one of these')
      return found
    },
  }
}

/** Off by default; `true` or `false`, as GitHub writes booleans. */
export function declareToggle(
  group: OptionGroup,
  name: string,
  description: string,
): Option<boolean> {
  const words = declareWord(group, name, ['false', 'true'], description)
  return { ...words, isToggle: true, parse: (value) => words.parse(value) === 'true' }
}

/** Patterns of names, one a line. */
export function declareGlobs(
  group: OptionGroup,
  name: string,
  description: string,
): Option<ReturnType<typeof parseGlobs>> {
  return {
    name,
    group,
    default: '',
    description,
    isList: true,
    allowed: 'globs, one a line: `*`, `?`, `[abc]`, `{a,b}`; empty: none',
    parse: parseGlobs,
  }
}

/** In milliseconds, with both ends. */
export function declareDuration(
  group: OptionGroup,
  name: string,
  byDefault: string,
  description: string,
  allowed: string,
  leastMs: number,
  mostMs: number,
): Option<number> {
  return {
    name,
    group,
    default: byDefault,
    description,
    allowed,
    parse: (value) => {
      const ms = parseDuration(value)
      if (ms < leastMs || ms > mostMs) throw new Error('is out of range')
      return ms
    },
  }
}
