import { untrusted, type MaybeUntrusted } from '../findings/untrusted.ts'
import { shorten } from '../units/shorten.ts'
import { html, type Markup } from './html.ts'

/**
 * Where our sentences have their number and limit; a name of 10,000 characters in front must not
 * push them out.
 */
const LAST = 80

/**
 * A sentence of ours, in its middle cut to `longest` characters; what stands in backticks becomes
 * code.
 */
export function renderProse(text: MaybeUntrusted, longest: number): readonly Markup[] {
  return cutMiddle(text, longest)
    .split(/`([^`]+)`/u)
    .map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : html`${part}`))
}

function cutMiddle(text: MaybeUntrusted, longest: number): MaybeUntrusted {
  if (text.length <= longest) return text
  const end = text.slice(-LAST)
  // not between the halves of a character
  return untrusted`${shorten(text, longest - LAST)} ${/^[\udc00-\udfff]/.test(end) ? end.slice(1) : end}`
}
