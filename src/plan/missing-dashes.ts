import { quoteWord } from './quote-word.ts'

const LONGEST = 300

/** What a command line knows of its flags, with their dashes. */
interface Known {
  readonly valued: readonly string[]
  readonly toggles: readonly string[]
}

/**
 * Words of `run` or `bisect` whose command stands there without `--` before it: that command, and
 * the line as it should be. Null where no word can be the command, or where a flag before it is
 * unknown: whether the next word is its value nobody knows.
 */
export function findMissingDashes(
  command: string,
  words: readonly string[],
  known: Known,
): { readonly text: string; readonly corrected: string } | null {
  const at = findCommand(words, known)
  if (at < 0) return null
  const write = (part: readonly string[]): string[] => part.map(quoteWord)
  const corrected = [
    'memory-leak-detector',
    command,
    ...write(words.slice(0, at)),
    '--',
    ...write(words.slice(at)),
  ].join(' ')
  return {
    text: words.slice(at).join(' '),
    corrected: corrected.length > LONGEST ? `${corrected.slice(0, LONGEST)}...` : corrected,
  }
}

/** The first word that is neither a flag nor the value of one; -1 where there is none. */
function findCommand(words: readonly string[], { valued, toggles }: Known): number {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (!word.startsWith('-')) return word.trim() === '' ? -1 : at
    const [flag = '', value] = word.split('=', 2)
    if (valued.includes(flag)) at += value === undefined ? 1 : 0
    else if (!toggles.includes(flag)) return -1
  }
  return -1
}
