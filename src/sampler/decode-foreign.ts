/**
 * Bytes that a stranger chose, as text: UTF-8 where they are that, other bytes as \xNN. Two
 * different names stay two (U+FFFD would merge them), so a text that could be mistaken for an
 * escaped one has its backslashes escaped as well.
 */
export function decodeForeign(bytes: Buffer): string {
  const text = bytes.toString('utf8')
  return text.includes('\uFFFD') || text.includes('\\x') ? escapeInvalid(bytes) : text
}

function escapeInvalid(bytes: Buffer): string {
  let text = ''
  for (let at = 0; at < bytes.length;) {
    const length = lengthOfCharacter(bytes[at] ?? 0)
    const character = bytes.toString('utf8', at, at + length)
    const isValid =
      length > 0 &&
      at + length <= bytes.length &&
      character !== '\\' &&
      !character.includes('\uFFFD')
    text += isValid ? character : `\\x${(bytes[at] ?? 0).toString(16).padStart(2, '0')}`
    at += isValid ? length : 1
  }
  return text
}

/** Of a UTF-8 character, by its first byte (RFC 3629); 0 where none begins so. */
function lengthOfCharacter(first: number): number {
  if (first < 0x80) return 1
  if (first < 0xc2) return 0
  if (first < 0xe0) return 2
  return first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0
}
