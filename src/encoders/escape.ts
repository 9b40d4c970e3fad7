import type { MaybeUntrusted } from '../findings/untrusted.ts'
import { escapeTerminal } from './escape-terminal.ts'

export { escapeMarkdown, escapeMarkdownText, formatMarkdownLink } from './escape-markdown.ts'
export { escapeSlack, escapeSlackLines } from './escape-slack.ts'
export { escapeTerminal } from './escape-terminal.ts'

/**
 * One CSV cell of foreign text: RFC 4180 quoting, and a leading `'` where a spreadsheet would take
 * the text for a formula (OWASP "CSV Injection": = + - @, and their full-width forms, also after
 * white space). `##[` is broken up as in a log: people print such files.
 */
export function escapeCsv(text: string): string {
  const seen = escapeTerminal(text).replaceAll('##[', '# #[')
  const inert = /^[\s'"]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(seen) ? `'${seen}` : seen
  return /[",']|^\s|\s$/u.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}

/** Lines of finished cells. */
export function joinCsv(lines: readonly (readonly (string | number)[])[]): string {
  return lines.map((cells) => `${cells.join(',')}\r\n`).join('')
}

/**
 * Text between tags or in a quoted attribute: what cannot be seen is written out, the five
 * characters that mean something become entities, and `#`: two of them and a bracket of another
 * field are a command to the runner, in whose log people print such files.
 */
export function escapeHtml(text: string): string {
  return escapeTerminal(text).replace(/[&<>"'#]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/**
 * JSON that stays inert where people paste it: into a log (`##[`, `::`), into `'...'` of a shell
 * step through an expression, into a `<script>`. Only characters that JSON never needs outside of
 * strings are written as `\uXXXX`, so any parser reads the same value.
 */
export function escapeJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(
    /[#$'`<>&\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) =>
      Array.from(
        { length: character.length },
        (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
      ).join(''),
  )
}

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

/**
 * A value of a label (OpenMetrics 1.0, ABNF `escaped-string`): control characters as a terminal
 * would be shown them, then backslash and quote. `##[` is broken up as in a log.
 */
export function escapeOpenmetrics(text: string): string {
  return escapeTerminal(text).replaceAll('##[', '# #[').replace(/[\\"]/gu, '\\$&')
}

/**
 * Text or a quoted attribute of XML 1.0. The characters that XML forbids even as entities (section
 * 2.2: C0, surrogates, U+FFFE and U+FFFF) are among those that escapeTerminal writes out; `#` as
 * in HTML.
 */
export function escapeXml(text: string): string {
  return escapeTerminal(text).replace(/[&<>"'#]/g, (character) => `&#${character.charCodeAt(0)};`)
}
