import { escapeTerminal } from './escape-terminal.ts'

/**
 * A value of a label (OpenMetrics 1.0, ABNF `escaped-string`): control characters as a terminal
 * would be shown them, then backslash and quote.
 */
export function escapeOpenmetrics(text: string): string {
  return escapeTerminal(text).replace(/[\\"]/gu, '\\$&')
}
