import { gatherSettings } from '../modes/gather-settings.ts'
import { isBisecting, parseArguments } from '../plan/cli-arguments.ts'
import type { Runner } from '../runner/runner.ts'
import { readTerminal } from '../runner/terminal.ts'
import { commands } from './commands.ts'

/**
 * The command line: one of its commands. What was asked for goes to stdout, everything else of ours
 * to stderr.
 */
export async function commandLine(runner: Runner): Promise<void> {
  const terminal = readTerminal()
  if (isBisecting(terminal.words, commands)) runner.answerBisect()
  const { command, given } = parseArguments(terminal.words, commands)
  await command.run({
    command,
    given,
    runner,
    terminal,
    commands,
    gather: () =>
      gatherSettings(
        given.settings,
        {
          from: 'flag',
          options: command.options,
          thresholdVariable: terminal.thresholdVariable,
          takesFlagsAlone: command.takesFlagsAlone === true,
        },
        runner,
      ),
  })
}
