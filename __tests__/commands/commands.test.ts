import { describe, expect, test } from '@jest/globals'
import { commands } from '../../src/commands/commands.ts'
import { allOptions, sortOptions } from '../../src/plan/options.ts'

describe.each(commands)('the command $name', ({ options, flags }) => {
  test('takes settings that there are, each once, in the order of documents', () => {
    expect(sortOptions(options)).toEqual(options)
  })

  test('calls no flag of its own as a setting is called', () => {
    const settings = allOptions().map(({ name }) => name)
    expect(flags.filter((flag) => settings.includes(flag.name))).toEqual([])
  })
})

test('no two commands share a name or an alias', () => {
  const words = commands.flatMap(({ name, aliases = [] }) => [name, ...aliases])
  expect(new Set(words).size).toBe(words.length)
})
