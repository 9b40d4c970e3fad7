import type { Arguments } from '../plan/arguments.ts'
import type { CommandForm, OwnFlag } from '../plan/command-form.ts'
import type { Gathered } from '../plan/merge-settings.ts'
import type { Runner } from '../runner/runner.ts'
import type { Terminal } from '../runner/terminal.ts'

/** One command of the command line. Adding one is a file, a line in commands.ts and a test. */
export interface Command extends CommandForm {
  /** Throws an InputError for what cannot be used. */
  readonly run: (call: CommandCall) => Promise<void> | void
}

/** What a command is handed. */
export interface CommandCall {
  readonly command: CommandForm
  readonly given: Arguments
  readonly runner: Runner
  readonly terminal: Terminal
  /** all there are, in the order of documents */
  readonly commands: readonly CommandForm[]
  /** The command's options: by flags, the environment and the config file, read anew each time. */
  readonly gather: () => Promise<Gathered>
}

/** `--json`, whose meaning each command says. */
export function declareJson(description: string): OwnFlag {
  return { name: 'json', description }
}
