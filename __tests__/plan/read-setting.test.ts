import { describe, expect, test } from '@jest/globals'
import { InputError } from '../../src/settings/input-error.ts'
import type { Option } from '../../src/settings/option.ts'
import { isSet, readSetting } from '../../src/plan/read-setting.ts'

const count: Option<number> = {
  name: 'count',
  group: 'watch',
  default: '3',
  description: 'How many.',
  allowed: 'a digit',
  parse: (text) => {
    if (!/^\d$/.test(text)) throw new Error('is no digit')
    return Number(text)
  },
}
const colour: Option<string> = {
  name: 'colour',
  group: 'watch',
  default: 'red',
  description: 'Which.',
  allowed: '`red`, `green`',
  parse: (text) => {
    if (text !== 'red' && text !== 'green') throw new Error('is no colour')
    return text
  },
}

describe('readSetting', () => {
  test.each([
    [undefined, 3],
    ['', 3],
    [' \n', 3],
    ['7', 7],
  ])('%j is %d', (given, value) => {
    expect(readSetting(new Map(given === undefined ? [] : [['count', given]]), count)).toBe(value)
  })

  test('adds name, value and what is allowed to the reason', () => {
    expect(() => readSetting(new Map([['count', '12']]), count)).toThrow(
      new InputError('count', '12', 'a digit', 'is no digit'),
    )
  })

  test('names the nearest word only where a list of words is allowed', () => {
    expect(() => readSetting(new Map([['colour', 'gren']]), colour)).toThrow(
      'colour: "gren" is no colour (did you mean green?); allowed: `red`, `green`',
    )
    expect(() => readSetting(new Map([['count', 'a digti']]), count)).toThrow(
      'count: "a digti" is no digit; allowed: a digit',
    )
  })

  test('refuses NUL before the option sees it', () => {
    expect(() => readSetting(new Map([['count', '3\0']]), count)).toThrow(
      'count: "3\\u0000" holds a NUL character; allowed: a digit',
    )
  })
})

test.each([
  [undefined, false],
  ['', false],
  ['3', false],
  [' 3\n', false],
  ['4', true],
])('isSet of %j is %s: it differs from the default', (given, expected) => {
  expect(isSet(new Map(given === undefined ? [] : [['count', given]]), count)).toBe(expected)
})
