import { describe, expect, test } from '@jest/globals'
import { buildPlan } from '../../src/plan/build-plan.ts'
import { parseArguments } from '../../src/plan/cli-arguments.ts'
import { allOptions, type Command } from '../../src/plan/options.ts'
import { renderHelp } from '../../src/plan/render-help.ts'
import { makeTerminal } from '../support/make-place.ts'

const commands = ['run', 'ab', 'scan', 'watch', 'report'] satisfies Command[]
const examplesOf = (help: string): string[] =>
  /Examples:\n((?: {2}.*\n)+)/
    .exec(help)?.[1]
    ?.trimEnd()
    .split('\n')
    .map((line) => line.trim()) ?? []

describe.each([...commands, 'mark'])('help of %s', (name) => {
  const help = renderHelp(name)

  test('fits 80 columns and names its usage and the exit codes', () => {
    expect(help.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect(help.startsWith(`Usage: memory-leak-detector ${name} `)).toBe(true)
    expect(help).toContain('Exit codes: 0 passed or warned; 1 a gate failed;')
  })

  test('has examples that this command line takes, and whose settings make a plan', () => {
    const examples = examplesOf(help)
    expect(examples.length).toBeGreaterThan(0)
    for (const example of examples) {
      const [program, ...words] = [...example.matchAll(/"([^"]*)"|(\S+)/g)].map(
        ([, quoted, plain]) => quoted ?? plain ?? '',
      )
      const { command, flags, argv, pids, processGlobs } = parseArguments(words)
      expect([program, command]).toEqual(['memory-leak-detector', name])
      if (command === 'run' || command === 'ab' || command === 'scan' || command === 'watch')
        buildPlan(
          flags,
          makeTerminal(command, { argv, targetPids: pids, targetGlobs: processGlobs }),
        )
    }
  })
})

test.each(commands)(
  'help of %s has each setting that the command takes, with its default and what is allowed, and no other',
  (name) => {
    const help = renderHelp(name)
    const flat = help.replace(/\s+/g, ' ')
    for (const { option, commands: takenBy } of allOptions()) {
      expect([option.name, new RegExp(`^  --${option.name}(?: |$)`, 'm').test(help)]).toEqual([
        option.name,
        takenBy.includes(name),
      ])
      if (takenBy.includes(name))
        expect(flat).toContain(
          `--${option.name} ${option.default === '' ? '' : `(default ${option.default}) `}${option.description} Allowed: ${option.allowed}`,
        )
    }
  },
)

test('the overview names every command, and fits 80 columns', () => {
  const help = renderHelp('')
  for (const name of [
    ...commands,
    'status',
    'history',
    'judge',
    'selftest',
    'bisect',
    'compare',
    'mark',
  ])
    expect(help).toContain(`  memory-leak-detector ${name} `)
  expect(examplesOf(help)).toHaveLength(12)
  expect(help.split('\n').filter((line) => line.length > 80)).toEqual([])
})
