import type { VerdictWord } from '../findings/finding.ts'
import { html, type Markup } from './html.ts'
import type { RowVerdict } from './list-rows.ts'

type Word = VerdictWord | RowVerdict

/**
 * A verdict has a shape beside its colour: disc, triangle, octagon, diamond. Always next to a word,
 * so hidden from screen readers.
 */
export function drawShape(word: Word): Markup {
  return html`<svg class="shape ${classOf(word)}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${outlines[classOf(word)]}</svg>`
}

/** `pass`, `warn`, `fail` or `unknown`, as the style sheet names them. */
export function classOf(word: Word): 'pass' | 'warn' | 'fail' | 'unknown' {
  if (word === 'ok' || word === 'accepted') return 'pass'
  return word === 'inconclusive' ? 'unknown' : word
}

const outlines = {
  pass: html`<circle cx="12" cy="12" r="11"/><path d="M6.5 12.5l4 4 7-8"/>`,
  warn: html`<path class="body" d="M12 1.5L23.2 22H.8z"/><path d="M12 9v6M12 17.6v1.6"/>`,
  fail: html`<path class="body" d="M7.5 1h9L23 7.5v9L16.5 23h-9L1 16.5v-9z"/><path d="M8 8l8 8M16 8l-8 8"/>`,
  unknown: html`<path class="body" d="M12 .8L23.2 12 12 23.2 .8 12z"/><path d="M9.3 9.7a2.7 2.7 0 1 1 3.8 2.5c-.8.4-1.1.9-1.1 1.8M12 16.3v1.4"/>`,
}
