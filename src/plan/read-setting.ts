import { InputError } from '../settings/input-error.ts'
import { hint } from './nearest.ts'
import type { Option } from '../settings/option.ts'

export type RawSettings = ReadonlyMap<string, string>

/** The parsed value of an option: what the user gave, else the default. Throws an InputError. */
export function readSetting<T>(raw: RawSettings, option: Option<T>): T {
  const given = raw.get(option.name)
  const text = given === undefined || given.trim() === '' ? option.default : given
  // NUL cannot be in a path, an environment or an argument: nothing good begins with one
  if (text.includes('\0'))
    throw new InputError(option.name, text, option.allowed, 'holds a NUL character')
  try {
    return option.parse(text)
  } catch (error) {
    const wrong = error instanceof Error ? error.message : String(error)
    throw new InputError(option.name, text, option.allowed, wrong + hintAt(text, option))
  }
}

/** True when the user gave a value that differs from the default. */
export function isSet(raw: RawSettings, option: Option<unknown>): boolean {
  const given = raw.get(option.name)?.trim() ?? ''
  return option.expression === undefined && given !== '' && given !== option.default
}

function hintAt(text: string, option: Option<unknown>): string {
  const { words } = option
  if (words === undefined) return hint(text.trim(), listChoices(option))
  return hint(
    text.split(/[\s,]+/).find((word) => word !== '' && !words.includes(word)) ?? '',
    words,
  )
}

/** The words of an option whose `allowed` is a list of words and nothing else. */
function listChoices({ allowed }: Option<unknown>): string[] {
  return /^`[^`]+`(?:, `[^`]+`)*$/.test(allowed) ? allowed.slice(1, -1).split('`, `') : []
}
