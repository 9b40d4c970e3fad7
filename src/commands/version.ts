import { TOOL_VERSION } from '../settings/tool-version.ts'
import type { Command } from './command.ts'

export const versionCommand: Command = {
  name: 'version',
  aliases: ['--version', '-V'],
  about: 'Prints the version of this tool.',
  examples: ['version'],
  options: [],
  flags: [],
  run: ({ terminal }) => {
    terminal.print(TOOL_VERSION)
  },
}
