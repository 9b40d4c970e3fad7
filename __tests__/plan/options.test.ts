import { expect, test } from '@jest/globals'
import { allOptions, listInputs } from '../../src/plan/options.ts'
import * as output from '../../src/plan/options/output-options.ts'
import * as verdict from '../../src/plan/options/verdict-options.ts'
import * as watch from '../../src/plan/options/watch-options.ts'
import type { Option } from '../../src/settings/option.ts'

const isOption = (value: unknown): value is Option<unknown> =>
  typeof value === 'object' && value !== null && 'parse' in value

test('what is declared as a setting is one, once', () => {
  const declared = [watch, verdict, output].flatMap((file) => Object.values(file).filter(isOption))
  expect(declared.length).toBeGreaterThan(30)
  const all = allOptions()
  for (const option of declared) expect(all).toContain(option)
  const names = all.map(({ name }) => name)
  expect(names).toEqual([...new Set(names)])
})

test('what is a flag alone is no input, and says so itself', () => {
  const inputs = listInputs()
  const others = allOptions().filter((option) => !inputs.includes(option))
  expect(others.map(({ name }) => name).toSorted()).toEqual([
    'base',
    'exit-code',
    'head',
    'keep',
    'listen',
    'listen-anywhere',
    'notify-every',
    'quiet',
    'retain',
  ])
  for (const { flagOnly, inputOnly } of others)
    expect([flagOnly, inputOnly]).toEqual([true, undefined])
})
