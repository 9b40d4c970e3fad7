import { globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { commands } from '../../src/commands/commands.ts'
import { allOptions, sortOptions } from '../../src/plan/options.ts'

const files = readdirSync(fileURLToPath(new URL('../../src/commands', import.meta.url)))
/** The tests that call commands by their words, here and end to end. */
const callers = globSync('{commands,e2e}/*.test.ts', { cwd: join(import.meta.dirname, '..') })
  .map((file) => readFileSync(join(import.meta.dirname, '..', file), 'utf8'))
  .join('\n')

describe.each(commands)('the command $name', ({ name, options, flags }) => {
  test('has a file of its own', () => {
    expect(files).toContain(`${name}.ts`)
  })

  test('is called by a test', () => {
    expect(callers.includes(`'${name}'`)).toBe(true)
  })

  test('takes settings that there are, each once, in the order of documents', () => {
    expect(sortOptions(options)).toEqual(options)
  })

  test('calls no flag of its own as a setting is called', () => {
    const settings = allOptions().map(({ option }) => option.name)
    expect(flags.filter((flag) => settings.includes(flag.name))).toEqual([])
  })
})

test('no two commands share a name or an alias', () => {
  const words = commands.flatMap(({ name, aliases = [] }) => [name, ...aliases])
  expect(new Set(words).size).toBe(words.length)
})
