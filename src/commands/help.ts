import { findCommand } from '../plan/cli-arguments.ts'
import { renderHelp } from '../plan/render-help.ts'
import type { Command } from './command.ts'

export const helpCommand: Command = {
  name: 'help',
  aliases: ['--help', '-h'],
  about: 'Says what there is, or how a command is used; so does --help behind the command.',
  examples: ['help run'],
  operands: { name: 'COMMAND', allowed: 'the name of a command', least: 0, most: 1 },
  options: [],
  flags: [],
  check: ({ operands: [name] }, commands) => {
    if (name !== undefined) findCommand(name, commands)
  },
  run: ({ given, terminal, commands }) => {
    terminal.print(renderHelp(given.operands[0] ?? '', commands))
  },
}
