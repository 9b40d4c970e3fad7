import fc from 'fast-check'
import { hostileNames } from './make-report.ts'

const pieces = [
  ...hostileNames,
  '<',
  '>',
  '"',
  "'",
  '&',
  '`',
  '--',
  '<!--',
  '-->',
  ']]>',
  '<![CDATA[',
  '</script',
  '</style>',
  '</title>',
  '<svg onload=x>',
  '" onclick="x',
  '\\',
  '\\"',
  '\n',
  '\r\n',
  '\t',
  '\0',
  '\u001b[0m',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\ufffe',
  '\uffff',
  '\ud83d',
  '\ude00',
  '\u{1f600}',
  '\u0085',
  '\u2028',
  '#',
  '# EOF',
  '}',
  '{',
  '=',
  '::',
  '__proto__',
] as const

/**
 * How many names the long tests take: 2,000, or what HOSTILE_NAMES says (100,000 takes some
 * minutes).
 */
export const hostileCount = Number(process.env['HOSTILE_NAMES'] ?? 2000)

/**
 * Names that a process may give itself: pieces that mean something to one sink or another, any
 * characters, and long ones.
 */
export function hostileText(): fc.Arbitrary<string> {
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .array(fc.constantFrom(...pieces), { maxLength: 6 })
        .map((parts) => parts.join('')),
    },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(...pieces)
        .map((piece) => piece.repeat(10_000 / Math.max(1, piece.length))),
    },
  )
}
