import type { MaybeUntrusted } from '../findings/untrusted.ts'
import { escapeTerminal } from './escape-terminal.ts'

/**
 * One FINISHED line of a log, a file that somebody may print into a log, or one line of an
 * annotation. The runner obeys `##[command]` anywhere in a line and `::command::` at its start,
 * after white space (actions/runner, ActionCommand.cs: IndexOf and TrimStart). Fields must not be
 * cleaned one by one: `##` and `[error]` are harmless until they are joined.
 */
export function escapeLogLine(line: string): string {
  return escapeTerminal(line)
    .replaceAll('##[', '# #[')
    .replace(/^(\s*):(?=:)/u, '$1: ')
}

/** The same for a text of several lines that are ours to break: each line is cleaned by itself. */
export function escapeLogLines(lines: readonly MaybeUntrusted[]): string {
  return lines.map(escapeLogLine).join('\n')
}
