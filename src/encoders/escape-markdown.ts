import { escapeTerminal } from './escape-terminal.ts'
import { shorten } from '../units/shorten.ts'

/**
 * A name or command for GitHub Flavored Markdown: literal text in `<code>`, every ASCII character
 * that is neither letter nor digit as a numeric entity. In `<code>` GitHub links no @user, #1 or
 * commit; entities keep `|`, backticks, tags and bare URLs from meaning anything, in a table cell
 * too, which quoting with backticks does not.
 */
export function escapeMarkdown(text: string, longest = 120): string {
  return `<code>${encodeEntities(escapeTerminal(shorten(text, longest)))}</code>`
}

/**
 * A sentence that holds foreign text somewhere: plain words, numbers and the punctuation around
 * words stay as they are, what stands in backticks and every other word is encoded like a name.
 * Hexadecimal words of 7 and more go into `<code>` as well: GitHub links them as commits.
 */
export function escapeMarkdownText(text: string, longest = 2000): string {
  return escapeTerminal(shorten(text, longest)).replace(
    /`([^`]+)`|[^ `]+|`/gu,
    (word, quoted?: string) =>
      quoted === undefined ? encodeWord(word) : `<code>${encodeEntities(quoted)}</code>`,
  )
}

/** A link whose address cannot leave its attribute; '' for anything but http and https. */
export function formatMarkdownLink(label: string, url: string): string {
  return /^https?:\/\//u.test(url)
    ? `<a href="${encodeEntities(escapeTerminal(url))}">${label}</a>`
    : ''
}

function encodeWord(word: string): string {
  if (isPlain(word)) return word
  const [, before = '', core = '', after = ''] = /^(\(?)(.*?)([).,:;]*)$/su.exec(word) ?? []
  return core === '' ? word : `${before}<code>${encodeEntities(core)}</code>${after}`
}

function encodeEntities(text: string): string {
  return text.replace(
    /[^A-Za-z0-9\u0080-\u{10ffff}]/gu,
    (character) => `&#${character.codePointAt(0) ?? 0};`,
  )
}

function isPlain(word: string): boolean {
  return plainWord.test(word) && !/[0-9a-f]{7}/iu.test(word)
}

const plainWord = /^\(?(?:[A-Za-z]+(?:['-][a-z]+)*|\d+(?:\.\d+)*(?:[A-Za-z]+|%)?|[%=])\)?[.,:;]?$/u
