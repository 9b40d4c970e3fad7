import { html, type Markup } from './html.ts'
import type { RowVerdict } from './list-rows.ts'
import { classOf, drawShape } from './shapes.ts'

/** Shape and word. */
export function renderVerdict(verdict: RowVerdict): Markup {
  return html`<span class="chip ${classOf(verdict)}">${drawShape(verdict)}${words[verdict]}</span>`
}

const words = {
  ok: 'ok',
  warn: 'warn',
  fail: 'fail',
  unknown: 'not judged',
  accepted: 'accepted',
} as const
