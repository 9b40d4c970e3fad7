import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { quoteWord } from '../../src/plan/quote-word.ts'

test.each([
  ['a/b.js', 'a/b.js'],
  ['--threshold=30%', '--threshold=30%'],
  ['', "''"],
  ['a b', "'a b'"],
  ["it's", String.raw`'it'\''s'`],
  ['$HOME', "'$HOME'"],
  ['*', "'*'"],
])('%j: %s', (word, quoted) => {
  expect(quoteWord(word)).toBe(quoted)
})

test('a shell takes any words as they were', () => {
  const readBack = (words: readonly string[]): string[] =>
    execFileSync('sh', ['-c', `printf '%s\\0' ${words.map(quoteWord).join(' ')}`], {
      encoding: 'utf8',
    })
      .split('\0')
      .slice(0, -1)
  const text = fc.string({
    unit: fc.constantFrom(
      'a',
      ' ',
      '\n',
      '\t',
      "'",
      '"',
      '`',
      '$',
      '\\',
      '*',
      '?',
      '~',
      '!',
      '#',
      '&',
      ';',
      '|',
      '<',
      '(',
      '{',
      '[',
      '=',
      '-',
      'é',
    ),
  })
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), (words) => {
      expect(readBack(words)).toEqual(words)
    }),
    { numRuns: 50 },
  )
})
