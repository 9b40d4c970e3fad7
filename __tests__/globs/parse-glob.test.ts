import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseGlob, parseGlobs } from '../../src/globs/parse-glob.ts'
import { matchesAny, matchTokens } from '../../src/globs/match-glob.ts'
import type { GlobToken } from '../../src/globs/glob.ts'
import { anyText } from '../support/any-text.ts'
import { attempt } from '../support/attempt.ts'

const matches = (glob: string, text: string): boolean => matchesAny([parseGlob(glob)], [text])

describe('what a glob matches', () => {
  test.each<[glob: string, yes: readonly string[], no: readonly string[]]>([
    ['node', ['node'], ['nodejs', 'anode', 'Node', '', 'nod']],
    ['*', ['', 'a', 'node server.js', 'a\nb'], []],
    ['**', ['', 'abc'], []],
    ['node*', ['node', 'node server.js'], ['anode']],
    ['*node', ['node', '/usr/bin/node'], ['node ']],
    ['*o*e*', ['node', 'oe', 'xoxex'], ['eo', 'o']],
    ['?', ['a', '*'], ['', 'ab']],
    ['n?de', ['node', 'nade'], ['nde', 'noode']],
    ['a*b?c', ['abxc', 'axxbyc', 'abbbc'], ['abc', 'abxcd']],
    ['[abc]', ['a', 'c'], ['d', '', 'ab']],
    ['[a-c]x', ['ax', 'cx'], ['dx', '-x']],
    ['[a-c0-2_]', ['b', '1', '_'], ['3', '-', 'd']],
    ['[!a-c]', ['d', '-', '!'], ['a', '']],
    ['[a-]', ['a', '-'], ['b']],
    ['[-a]', ['a', '-'], ['b']],
    ['[]a]', [']', 'a'], ['[']],
    ['[!]a]', ['b', '['], [']', 'a']],
    ['[*?]', ['*', '?'], ['a']],
    ['[a-a]b', ['ab'], ['-b', 'aab']],
    ['{node,java}', ['node', 'java'], ['nod', 'nodejava', '{node,java}']],
    ['{n*,j?}', ['node', 'jx'], ['java']],
    ['java{,c}', ['java', 'javac'], ['javacc']],
    ['{a,b}{1,2}', ['a1', 'a2', 'b1', 'b2'], ['a', '12']],
    ['{a,{b,c}d}', ['a', 'bd', 'cd'], ['b', 'd']],
    ['{a}', ['a'], ['{a}']],
    ['a,b', ['a,b'], ['a']],
    ['a\\*b', ['a*b'], ['axb']],
    ['a\\?', ['a?'], ['ab']],
    ['\\{a,b\\}', ['{a,b}'], ['a', 'b']],
    ['{a\\,b,c}', ['a,b', 'c'], ['a']],
    ['\\[a]', ['[a]'], ['a']],
    ['a\\\\b', ['a\\b'], ['ab']],
    ['a.b', ['a.b'], ['axb']],
    ['a+(b)|c^$', ['a+(b)|c^$'], ['a', 'ab']],
    ['node server.js', ['node server.js'], ['node']],
  ])('%s', (glob, yes, no) => {
    expect(yes.filter((text) => !matches(glob, text))).toEqual([])
    expect(no.filter((text) => matches(glob, text))).toEqual([])
  })

  test('is what a regular expression of the same tokens matches', () => {
    const glob = fc
      .array(fc.constantFrom('a', 'b', 'ab', '*', '?', '[ab]', '[!a]', '[b-c]'), {
        minLength: 1,
        maxLength: 8,
      })
      .map((parts) => parts.join(''))
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
    let hits = 0
    fc.assert(
      fc.property(glob, text, (pattern, name) => {
        const expected = new RegExp(
          `^${pattern.replaceAll('*', '[^]*').replaceAll('?', '[^]').replaceAll('[!', '[^')}$`,
        ).test(name)
        if (expected) hits++
        expect(matches(pattern, name)).toBe(expected)
      }),
      { numRuns: 2000 },
    )
    expect(hits).toBeGreaterThan(100)
  })
})

describe('matchesAny', () => {
  test('is true when one glob matches one text', () => {
    const globs = parseGlobs('java\nnode *')
    expect(matchesAny(globs, ['MainThread', 'node server.js'])).toBe(true)
    expect(matchesAny(globs, ['MainThread', 'node'])).toBe(false)
    expect(matchesAny([], ['node'])).toBe(false)
    expect(matchesAny(globs, [])).toBe(false)
  })
})

describe('parseGlobs', () => {
  test('one a line; blank lines and the space around do not count', () => {
    expect(parseGlobs(' node* \r\n\n\tjava\n')).toEqual([
      { text: 'node*', alternatives: [[{ literal: 'node' }, { any: true }]] },
      { text: 'java', alternatives: [[{ literal: 'java' }]] },
    ])
    expect(parseGlobs(' \n ')).toEqual([])
  })

  test.each([
    ['{a,b', 'has a { without its }'],
    ['a}', 'has a } without its {'],
    ['{a,{b}', 'has a { without its }'],
    ['{a\\}', 'has a { without its }'],
    ['[abc', 'has a [ without its ]'],
    ['[]', 'has a [ without its ]'],
    ['[!]', 'has a [ without its ]'],
    ['[z-a]', 'has a range [z-a] that runs backwards or too far'],
    ['[\u0001-\uffff]', 'has a range [\u0001-\uffff] that runs backwards or too far'],
    ['a\\', 'ends in a \\ that takes nothing'],
    ['{}', 'has an empty alternative'],
    ['{,a}', 'has an empty alternative'],
    ['x'.repeat(257), 'is a glob of more than 256 characters'],
    ['{a,b}'.repeat(7), 'has more than 64 alternatives'],
    [Array.from({ length: 201 }, () => 'a').join('\n'), 'has more than 200 lines'],
  ])('%j is refused: %s', (text, wrong) => {
    expect(() => parseGlobs(text)).toThrow(new Error(wrong))
  })

  test('64 alternatives are the most', () => {
    expect(parseGlob('{a,b}'.repeat(6)).alternatives).toHaveLength(64)
  })

  test('whatever is given: at most 64 alternatives of tokens that JSON can hold, or a reason', () => {
    const hostile = fc.oneof(
      fc.string({
        unit: fc.constantFrom('{', '}', ',', '[', ']', '!', '-', '\\', '*', '?', 'a', 'z'),
        maxLength: 80,
      }),
      anyText,
      fc
        .array(
          fc.constantFrom('a', '*', '?', '[ab]', '[!a-z]', '{a,b}', '{*,{c,d}}', '\\*', '{', '\n'),
          { maxLength: 12 },
        )
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(hostile, (text) => {
        const { value: globs, reason } = attempt(() => parseGlobs(text))
        expect(reason).toMatch(globs === undefined ? /^(?:is|has|ends) / : /^$/)
        for (const { alternatives } of globs ?? []) {
          expect(alternatives.length).toBeLessThanOrEqual(64)
          expect(alternatives.every((tokens) => tokens.length > 0)).toBe(true)
        }
        expect(JSON.parse(JSON.stringify(globs ?? []))).toEqual(globs ?? [])
      }),
      { numRuns: 1000 },
    )
  })

  test('braces that would make 2^51 are refused after a handful', () => {
    expect(() => parseGlob('{a,b}'.repeat(51))).toThrow('has more than 64 alternatives')
    expect(() => parseGlob(`${'{a,'.repeat(60)}b${'}'.repeat(60)}`)).not.toThrow()
    expect(() => parseGlob('{'.repeat(128) + '}'.repeat(128))).toThrow('has an empty alternative')
  })
})

describe('adversarial patterns end after tokens x text steps', () => {
  const name = `${'a'.repeat(4000)}!`
  test.each([
    '*a'.repeat(120),
    `${'*a'.repeat(100)}*b`,
    `${'a*'.repeat(127)}b`,
    `${'?*'.repeat(127)}b`,
    `${'[a-z]*'.repeat(42)}0`,
    `*${'a'.repeat(250)}b`,
    '*'.repeat(256),
  ])('%s', (pattern) => {
    const [tokens = []] = parseGlob(pattern).alternatives
    const { steps, result } = countSteps(tokens, name)
    expect(steps).toBeLessThanOrEqual((tokens.length + 1) * (name.length + 1))
    expect(result).toBe(pattern === '*'.repeat(256))
  })

  test('any pattern, any text', () => {
    const pattern = fc
      .array(fc.constantFrom('a', 'aa', 'b', '*', '?', '[ab]'), { minLength: 1, maxLength: 60 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(
        pattern,
        fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 200 }),
        (glob, text) => {
          const [tokens = []] = parseGlob(glob).alternatives
          expect(countSteps(tokens, text).steps).toBeLessThanOrEqual(
            (tokens.length + 1) * (text.length + 1),
          )
        },
      ),
      { numRuns: 2000 },
    )
  })
})

/** Each step of the matcher looks at one token. */
function countSteps(
  tokens: readonly GlobToken[],
  text: string,
): { steps: number; result: boolean } {
  let steps = 0
  const counted = new Proxy(tokens, {
    get: (target, key) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) steps++
      return Reflect.get(target, key) as unknown
    },
  })
  return { result: matchTokens(counted, text), steps }
}
