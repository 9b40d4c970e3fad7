import { parseArgs } from 'node:util'
import { InputError } from './input-error.ts'
import { findMissingDashes } from './missing-dashes.ts'
import { hint } from './nearest.ts'
import { allOptions } from './options.ts'

/** What a command knows of flags, by their names without dashes. */
export interface KnownFlags {
  readonly valued: readonly string[]
  readonly toggles: readonly string[]
}

/** By the name of the flag, as it was given: once, or again and again. */
export type FlagValues = Record<string, string | boolean | (string | boolean)[] | undefined>

/**
 * The words of a command line before `--`, as flags and what stands between them. `lacksCommand`
 * says that a command must follow and no `--` is there. Throws an InputError.
 */
export function parseFlags(
  command: string,
  words: readonly string[],
  { valued, toggles }: KnownFlags,
  lacksCommand: boolean,
): { values: FlagValues; positionals: string[] } {
  if (lacksCommand)
    checkDashes(command, words, {
      valued: valued.map(withDashes),
      toggles: [...toggles.map(withDashes), '-h'],
    })
  checkFlags(command, words, [...valued, ...toggles].map(withDashes))
  try {
    const { values, positionals } = parseArgs({
      args: completeToggles(joinNegatives(words)),
      allowPositionals: true,
      strict: true,
      options: {
        ...Object.fromEntries(
          valued.map((name) => [name, { type: 'string' as const, multiple: true }]),
        ),
        ...Object.fromEntries(
          toggles.map((name) => [
            name,
            { type: 'boolean' as const, ...(name === 'help' ? { short: 'h' } : {}) },
          ]),
        ),
      },
    })
    return { values, positionals }
  } catch (error) {
    throw new InputError(
      `arguments of ${command}`,
      words.join(' '),
      `see \`memory-leak-detector ${command} --help\``,
      error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
    )
  }
}

const withDashes = (name: string): string => `--${name}`

/** Before flags are looked at: those of the command are none of ours. */
function checkDashes(
  command: string,
  words: readonly string[],
  known: Parameters<typeof findMissingDashes>[2],
): void {
  const found = findMissingDashes(command, words, known)
  if (found !== null)
    throw new InputError('CMD', found.text, `\`${found.corrected}\``, 'has no `--` before it')
}

/** Without the flag's value, which may be a webhook. */
function checkFlags(command: string, words: readonly string[], known: readonly string[]): void {
  const unknown = words
    .map((word) => /^--[^=]+/.exec(word)?.[0])
    .find((flag) => flag !== undefined && !known.includes(flag))
  if (unknown !== undefined)
    throw new InputError(
      'flag',
      unknown,
      `flags of ${command}: ${known.join(' ')}`,
      `is no flag of ${command}${hint(unknown, known)}`,
    )
}

/**
 * `--threshold -5` is a wrong value, not a flag of its own: joined, so that the option itself
 * answers.
 */
function joinNegatives(words: readonly string[]): string[] {
  return words.reduce<string[]>((joined, word) => {
    const before = joined.at(-1) ?? ''
    return /^-[\d.]/.test(word) && /^--[^=]+$/.test(before)
      ? [...joined.slice(0, -1), `${before}=${word}`]
      : [...joined, word]
  }, [])
}

/** `--quiet` alone is `--quiet=true`. */
function completeToggles(words: readonly string[]): string[] {
  const toggles = allOptions()
    .filter(({ option }) => option.isToggle === true)
    .map(({ option }) => `--${option.name}`)
  return words.map((word, at) =>
    toggles.includes(word) && !/^[^-]/.test(words[at + 1] ?? '') ? `${word}=true` : word,
  )
}
