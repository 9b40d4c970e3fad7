import { describe, expect, test } from '@jest/globals'
import { isSingle, parseGlobLines, parseLines } from '../../src/globs/parse-lines.ts'

test.each([
  ['', true],
  ['\n 30% \n', true],
  ['a: b', false],
  ['a\nb', false],
])('%j is no list: %p', (text, expected) => {
  expect(isSingle(text)).toBe(expected)
})

test('lines by their numbers; blank ones do not count', () => {
  expect(parseLines('\n a \n\nb', (line, number) => `${number} ${line}`)).toEqual(['2 a', '4 b'])
})

test('a glob ends at the last colon of its line', () => {
  const [line] = parseGlobLines('a:b: 1 ', 'a number', Number)
  expect([line?.glob.text, line?.value]).toEqual(['a:b', 1])
})

describe('what is wrong is said with its line', () => {
  const parse = (text: string) => () => parseGlobLines(text, 'a number', Number)
  test.each([
    ['a: 1\nb', 'is wrong in line 2: `b` has no colon between a glob and a number'],
    [': 1', 'is wrong in line 1: `: 1` has no glob before its colon'],
    ['a'.repeat(70), `is wrong in line 1: \`${'a'.repeat(60)}...\` has no colon`],
    ['a: 1\n'.repeat(201), 'has more than 200 lines'],
  ])('%j', (text, message) => {
    expect(parse(text)).toThrow(message)
  })
})
