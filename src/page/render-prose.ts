import { shorten } from '../report/shorten.ts'
import { html, type Markup } from './html.ts'

/** A sentence of ours; what stands in backticks becomes code. */
export function renderProse(text: string, longest: number): readonly Markup[] {
  return shorten(text, longest).split(/`([^`]+)`/u).map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : html`${part}`))
}
