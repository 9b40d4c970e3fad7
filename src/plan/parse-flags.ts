import { parseArgs } from 'node:util'
import type { CommandForm } from './command-form.ts'
import { InputError } from '../settings/input-error.ts'
import { findMissingDashes } from './missing-dashes.ts'
import { hint } from './nearest.ts'

/** By the name of the flag, as it was given: once, or again and again. */
export type FlagValues = Record<string, string | boolean | (string | boolean)[] | undefined>

/**
 * The words of a command line before `--`, as flags and what stands between them. `aliases` are
 * flags that every command has, with their dashes; `lacksWorkload` says that no `--` is there,
 * behind which the command to watch must stand. Throws an InputError.
 */
export function parseFlags(
  { name, options, flags }: CommandForm,
  words: readonly string[],
  { aliases, lacksWorkload }: { aliases: readonly string[]; lacksWorkload: boolean },
): { values: FlagValues; positionals: string[] } {
  const valued = [...options, ...flags.filter(({ value }) => value !== undefined)].map(nameOf)
  const toggles = [
    ...flags.filter(({ value }) => value === undefined).map(nameOf),
    ...aliases.filter(isLong).map((alias) => alias.slice(2)),
  ]
  const shorts = aliases.filter((alias) => !isLong(alias))
  if (lacksWorkload)
    checkDashes(name, words, {
      valued: valued.map(withDashes),
      toggles: [...toggles.map(withDashes), ...shorts],
    })
  checkFlags(name, words, [...valued, ...toggles].map(withDashes))
  try {
    const { values, positionals } = parseArgs({
      args: completeToggles(
        joinNegatives(words),
        options
          .filter(({ isToggle }) => isToggle === true)
          .map(nameOf)
          .map(withDashes),
      ),
      allowPositionals: true,
      strict: true,
      options: {
        ...Object.fromEntries(
          valued.map((flag) => [flag, { type: 'string' as const, multiple: true }]),
        ),
        ...Object.fromEntries(
          [...toggles, ...shorts.map((short) => short.slice(1))].map((flag) => [
            flag,
            { type: 'boolean' as const, ...(flag.length === 1 ? { short: flag } : {}) },
          ]),
        ),
      },
    })
    return { values, positionals }
  } catch (error) {
    throw new InputError(
      `arguments of ${name}`,
      words.join(' '),
      `see \`memory-leak-detector ${name} --help\``,
      // behind it Node tells how to write an operand that begins with a dash
      (error as Error).message.replace(/(?:\. To specify a positional|\n).*$/s, ''),
    )
  }
}

const nameOf = ({ name }: { readonly name: string }): string => name
const isLong = (alias: string): boolean => alias.startsWith('--')
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
function completeToggles(words: readonly string[], toggles: readonly string[]): string[] {
  return words.map((word, at) =>
    toggles.includes(word) && !/^[^-]/.test(words[at + 1] ?? '') ? `${word}=true` : word,
  )
}
