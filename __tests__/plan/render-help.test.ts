import { describe, expect, test } from '@jest/globals'
import { commands } from '../../src/commands/commands.ts'
import { buildPlan } from '../../src/plan/build-plan.ts'
import { describeUsage } from '../../src/plan/command-form.ts'
import { parseArguments } from '../../src/plan/cli-arguments.ts'
import { renderHelp } from '../../src/plan/render-help.ts'
import { makeTerminal } from '../support/make-place.ts'

const examplesOf = (help: string): string[] =>
  /Examples:\n((?: {2}.*\n)+)/
    .exec(help)?.[1]
    ?.trimEnd()
    .split('\n')
    .map((line) => line.trim()) ?? []

describe.each(commands)('help of $name', (command) => {
  const { name, about, options, flags, needs = [] } = command
  const usage = describeUsage(command)
  const help = renderHelp(name, commands)
  const flat = help.replace(/\s+/g, ' ')

  test('fits 80 columns, says its usage, what it does and the exit codes', () => {
    expect(help.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect(help.startsWith(`Usage: memory-leak-detector ${usage}\n`)).toBe(true)
    expect(usage.split(' ')[0]).toBe(name)
    const taken = [...flags, ...options].map((flag) => flag.name)
    expect(taken).toEqual(expect.arrayContaining(needs.flat().map((flag) => flag.name)))
    expect(usage.includes('[flags]')).toBe(taken.length > needs.flat().length)
    expect(flat).toContain(about)
    // of what it has no flag for nothing is said
    const gates = options.some((option) => option.name === 'if-inconclusive')
    expect(help).toContain(`Exit codes: 0${gates ? ' passed or warned; 1 a gate failed;' : ', or'}`)
    expect(flat.includes('--if-inconclusive fail;')).toBe(gates)
  })

  test('has each flag that the command takes, with its default and what is allowed, and no other', () => {
    const named = [...help.matchAll(/^ {2}--([a-z-]+)/gmu)].map(([, flag]) => flag)
    expect(named).toEqual([...[...flags, ...options].map((flag) => flag.name), 'help', 'version'])
    for (const { name: flag, value, description } of flags)
      expect(flat).toContain(
        `--${flag} ${value === undefined ? '' : `${value.word} `}${description}`,
      )
    for (const option of options)
      expect(flat).toContain(
        `--${option.name} ${option.default === '' ? '' : `(default ${option.default}) `}${option.description} Allowed: ${option.allowed}`,
      )
  })

  test('has examples that this command line takes, and whose settings make a plan', () => {
    const examples = examplesOf(help)
    expect(examples.length).toBeGreaterThan(0)
    for (const example of examples) {
      const [program, ...words] = [...example.matchAll(/"([^"]*)"|(\S+)/g)].map(
        ([, quoted, plain]) => quoted ?? plain ?? '',
      )
      const { command, given } = parseArguments(words, commands)
      expect([program, command.name]).toEqual(['memory-leak-detector', name])
      if (name === 'run' || name === 'ab' || name === 'scan' || name === 'watch')
        buildPlan(
          given.settings,
          makeTerminal(name, {
            argv: given.argv,
            targetPids: (given.flags.get('pid') ?? []).map(Number),
            targetGlobs: (given.flags.get('process') ?? []).join('\n'),
          }),
        )
    }
  })
})

test('the overview names every command with its first example, and fits 80 columns', () => {
  const help = renderHelp('', commands)
  for (const command of commands)
    expect(help).toContain(`  memory-leak-detector ${describeUsage(command)}\n`)
  expect(examplesOf(help)).toEqual(
    commands.map(({ examples: [first] }) => `memory-leak-detector ${first}`),
  )
  expect(help.split('\n').filter((line) => line.length > 80)).toEqual([])
})

test.each([
  ['run', 'run [flags] -- CMD...'],
  ['bisect', 'bisect --good COMMIT --bad COMMIT [flags] -- CMD...'],
  ['ab', 'ab --base CMD --head CMD [flags]'],
  ['watch', 'watch (--pid N | --process GLOB) [flags]'],
  ['compare', 'compare RUN RUN [flags]'],
  ['judge', 'judge FILE... [flags]'],
  ['status', 'status [NAME] [flags]'],
  ['mark', 'mark NAME'],
  ['version', 'version'],
])('the usage of %s follows from its operands and flags', (name, usage) => {
  expect(commands.filter((command) => command.name === name).map(describeUsage)).toEqual([usage])
})
