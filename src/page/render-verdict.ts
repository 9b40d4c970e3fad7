import type { ProcessRow } from '../report/report.ts'
import { html, type Markup } from './html.ts'
import { classOf, drawShape } from './shapes.ts'

/** Shape and word. */
export function renderVerdict(verdict: ProcessRow['verdict']): Markup {
  return html`<span class="chip ${classOf(verdict)}">${drawShape(verdict)}${words[verdict]}</span>`
}

const words = { ok: 'ok', warn: 'warn', fail: 'fail', unknown: 'not judged' } as const
