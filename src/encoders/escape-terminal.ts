/**
 * For a terminal, and the first layer of every other encoder: nothing that moves the cursor,
 * changes colour or direction, or cannot be seen, goes out as it is. Covers C0, DEL, C1, bidi,
 * zero-width and tag characters, lone surrogates and unassigned code points (all of Unicode's
 * category C), line and paragraph separators, and what Unicode lets a reader ignore: the runner's
 * own search may skip over such a character too. One line stays one line.
 */
export function escapeTerminal(text: string): string {
  return text.replace(unseen, (character) => named.get(character) ?? numbered(character))
}

const unseen = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu
const named = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

function numbered(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16)
  return hex.length <= 2 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`
}
