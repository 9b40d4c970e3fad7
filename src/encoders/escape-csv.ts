import { escapeTerminal } from './escape-terminal.ts'

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
