import { escapeTerminal } from './escape-terminal.ts'

/**
 * Text between tags or in a quoted attribute: what cannot be seen is written out, the five
 * characters that mean something become entities.
 */
export function escapeHtml(text: string): string {
  return escapeTerminal(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
