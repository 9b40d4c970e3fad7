import { expect, test } from '@jest/globals'
import type { Option } from '../../src/settings/option.ts'
import { secrets } from '../../src/settings/secrets.ts'
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

test('a secret that is declared beside the registry is refused, by whomever it is declared', () => {
  const secret: Option<string> = { ...mood, name: 'teams-token', isSecret: true }
  const refusal =
    'the option teams-token is a secret, and nothing would mask or hide it: declare it in src/settings/secrets.ts'
  expect(() => decideDeclared(new Map(), [mood, secret])).toThrow(refusal)
  expect(() => decideDeclared(new Map(), [mood], [...secrets, secret])).toThrow(refusal)
  expect(() => decideDeclared(new Map(), [mood], secrets)).not.toThrow()
})

test('a plan is a file: what no file keeps is refused, also where it is a secret of the registry', () => {
  for (const option of [{ ...mood, isKeptInNoFile: true as const }, secrets[0]])
    expect(() => decideDeclared(new Map(), [option])).toThrow(
      `the option ${option.name} of a gate or channel is kept in no file, but plan.json would hold it`,
    )
})
