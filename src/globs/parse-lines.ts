import type { Glob } from './glob.ts'
import { parseGlob } from './parse-glob.ts'

const MOST_LINES = 200
const LONGEST_SHOWN = 60

/** One value or none, not lines of `parseGlobLines`. */
export function isSingle(text: string): boolean {
  return !/[:\n]/.test(text.trim())
}

/**
 * Lines `GLOB: VALUE`, split at the last colon; blank lines do not count. Throws what is wrong,
 * with the line. `value`: what stands behind the colon, in words.
 */
export function parseGlobLines<T>(
  text: string,
  value: string,
  parse: (text: string) => T,
): { readonly glob: Glob; readonly value: T }[] {
  return parseLines(text, (line) => {
    const colon = line.lastIndexOf(':')
    if (colon < 0) throw new Error(`has no colon between a glob and ${value}`)
    const glob = line.slice(0, colon).trim()
    if (glob === '') throw new Error('has no glob before its colon')
    return { glob: parseGlob(glob), value: parse(line.slice(colon + 1)) }
  })
}

/** Each line by itself, with its number; blank ones do not count. Throws as `parseGlobLines`. */
export function parseLines<T>(text: string, parse: (line: string, number: number) => T): T[] {
  const lines = text
    .split('\n')
    .map((line, at) => ({ line: line.trim(), number: at + 1 }))
    .filter(({ line }) => line !== '')
  if (lines.length > MOST_LINES) throw new Error(`has more than ${MOST_LINES} lines`)
  return lines.map(({ line, number }) => {
    try {
      return parse(line, number)
    } catch (error) {
      const shown = line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}...` : line
      throw new Error(
        `is wrong in line ${number}: \`${shown}\` ${error instanceof Error ? error.message : String(error)}`,
        { cause: error },
      )
    }
  })
}
