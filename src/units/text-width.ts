/**
 * Columns that a text takes on a terminal: two for East Asian wide and full-width characters and
 * emoji, none for marks that combine, else one (UAX 11; the ranges are those of Markus Kuhn's
 * wcwidth.c with the blocks that came later). For text of which nothing is invisible any more.
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
  if (combining.test(character)) return 0
  const code = character.codePointAt(0) ?? 0
  return code >= 0x1100 &&
    (emoji.test(character) || wide.some(([from, to]) => code >= from && code <= to))
    ? 2
    : 1
}

const combining = /^[\p{Mn}\p{Me}]$/u
const emoji = /^\p{Emoji_Presentation}$/u
const wide = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18fff],
  [0x1aff0, 0x1b2ff],
  [0x1d300, 0x1d37f],
  [0x1f200, 0x1f320],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f7e0, 0x1f7ff],
  [0x1f900, 0x1faff],
  [0x20000, 0x3fffd],
] as const
