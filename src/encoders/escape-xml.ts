import { escapeTerminal } from './escape-terminal.ts'

/**
 * Text or a quoted attribute of XML 1.0. The characters that XML forbids even as entities (section
 * 2.2: C0, surrogates, U+FFFE and U+FFFF) are among those that escapeTerminal writes out.
 */
export function escapeXml(text: string): string {
  return escapeTerminal(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
