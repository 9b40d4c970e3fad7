import { eastAsianWidth } from 'get-east-asian-width'

/**
 * Columns that a text takes on a terminal: two for East Asian wide and full-width characters and
 * emoji, none for marks that combine, else one (UAX 11). For text of which nothing is invisible any
 * more.
 */
export function textWidth(text: string): number {
  return Array.from(text).reduce((width, character) => width + characterWidth(character), 0)
}

/** At most `columns` wide, cut between characters, with `…` where something is missing. */
export function cutToWidth(text: string, columns: number): string {
  if (textWidth(text) <= columns) return text
  let [kept, left] = ['', columns - 1]
  for (const character of text) {
    left -= characterWidth(character)
    if (left < 0) break
    kept += character
  }
  return columns < 1 ? '' : `${kept}…`
}

function characterWidth(character: string): number {
  return COMBINING.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0)
}

const COMBINING = /^[\p{Mn}\p{Me}]$/u
