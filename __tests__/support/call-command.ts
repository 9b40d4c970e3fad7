import { commands } from '../../src/commands/commands.ts'
import { gatherSettings } from '../../src/modes/gather-settings.ts'
import { parseArguments } from '../../src/plan/cli-arguments.ts'
import type { Runner, Screen } from '../../src/runner/runner.ts'

/** Runs a command by the words of a command line, and returns what it printed to stdout. */
export async function callCommand(
  words: readonly string[],
  runner: Runner,
  screen: Screen | null = null,
): Promise<string> {
  const printed: string[] = []
  const { command, given } = parseArguments(words, commands)
  await command.run({
    command,
    given,
    runner,
    terminal: {
      words,
      thresholdVariable: '',
      screen,
      print: (text) => printed.push(text),
      readFile: (path) => {
        throw new Error(`${path} is read`)
      },
    },
    commands,
    gather: () =>
      gatherSettings(
        given.settings,
        {
          from: 'flag',
          options: command.options,
          thresholdVariable: '',
          takesFlagsAlone: command.takesFlagsAlone === true,
        },
        runner,
      ),
  })
  return printed.join('\n')
}
