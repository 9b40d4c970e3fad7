import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseGlob, parseGlobs } from '../../src/globs/parse-glob.ts'
import { matchesAny, matchTokens } from '../../src/globs/match-glob.ts'

const matches = (glob: string, text: string): boolean => matchesAny([parseGlob(glob)], [text])

describe('globs', () => {
  test.each([
    ['node', 'node', true],
    ['node', 'nodemon', false],
    ['node*', 'nodemon', true],
    ['*server.js*', 'node /app/server.js --port 1', true],
    ['*', '', true],
    ['?', 'a', true],
    ['?', '', false],
    ['?', 'ab', false],
    ['a?c', 'abc', true],
    ['[a-c]x', 'bx', true],
    ['[!a-c]x', 'bx', false],
    ['[!a-c]x', 'dx', true],
    ['[!a]', '', false],
    ['{node,java}', 'java', true],
    ['{node,java}', 'python', false],
    ['python[0-9.]*', 'python3.12', true],
    ['a*b*c', 'aXbXbXc', true],
    ['a*b*c', 'acb', false],
    ['*a', 'ba', true],
    ['*a', 'ab', false],
    ['\\*', '*', true],
    ['\\*', 'a', false],
    ['a**b', 'ab', true],
    ['*.*', 'a.b', true],
    ['größe', 'größe', true],
  ])('%s of %s: %s', (glob, text, answer) => {
    expect(matches(glob, text)).toBe(answer)
  })

  test('one of many globs on one of many texts', () => {
    expect(matchesAny(parseGlobs('java\n*worker*'), ['node', 'node worker.js'])).toBe(true)
    expect(matchesAny([], ['node'])).toBe(false)
  })

  test('agrees with a regular expression on any pattern', () => {
    const token = fc.oneof(
      fc.constant({ any: true } as const),
      fc.constant({ one: true } as const),
      fc.constantFrom('a', 'b', 'ab').map((literal) => ({ literal })),
      fc
        .constantFrom('a', 'ab')
        .chain((oneOf) => fc.boolean().map((negated) => ({ oneOf, negated }))),
    )
    fc.assert(
      fc.property(
        fc.array(token, { maxLength: 8 }),
        fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 }),
        (tokens, text) => {
          const source = tokens
            .map((one) =>
              'any' in one
                ? '.*'
                : 'one' in one
                  ? '.'
                  : 'literal' in one
                    ? one.literal
                    : `[${one.negated ? '^' : ''}${one.oneOf}]`,
            )
            .join('')
          return matchTokens(tokens, text) === new RegExp(`^${source}$`, 's').test(text)
        },
      ),
      { numRuns: 5000 },
    )
  })

  test('10,000 names against a pattern that makes regular expressions try for ever', () => {
    const tokens = Array.from(
      { length: 40 },
      () => [{ any: true }, { literal: 'a' }] as const,
    ).flat()
    const before = process.cpuUsage()
    for (let at = 0; at < 10_000; at++) matchTokens(tokens, `${'a'.repeat(30)}b`)
    // 15 ms of CPU measured; with backtracking it would not end
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000)
  })
})
