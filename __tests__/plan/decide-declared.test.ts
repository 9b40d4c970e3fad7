import { expect, test } from '@jest/globals'
import type { Option } from '../../src/settings/option.ts'
import { decideDeclared } from '../../src/plan/decide-declared.ts'

const mood: Option<string> = {
  group: 'watch',
  name: 'mood',
  default: 'well',
  description: '',
  allowed: 'a word',
  parse: (text) => text.toUpperCase(),
}

test('what was given, else the default, by name', () => {
  expect(decideDeclared(new Map([['mood', 'so']]), [mood])).toEqual({ mood: 'SO' })
  expect(decideDeclared(new Map(), [mood])).toEqual({ mood: 'WELL' })
})

test('a plan holds no secret: one that a gate or channel declares is refused', () => {
  expect(() =>
    decideDeclared(new Map(), [mood, { ...mood, name: 'teams-token', isSecret: true }]),
  ).toThrow(
    'the option teams-token of a gate or channel is a secret, which no plan may hold: declare it in src/settings/secrets.ts',
  )
})
