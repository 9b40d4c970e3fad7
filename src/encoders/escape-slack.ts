import type { MaybeUntrusted } from '../findings/untrusted.ts'
import { escapeTerminal } from './escape-terminal.ts'

/**
 * Text for a Slack plain_text object or the fallback text: `&`, `<`, `>` as Slack's entities, so
 * that no `<!channel>`, `<@U1>` or `<url|label>` is live (docs.slack.dev, "Formatting message
 * text"). At most `longest` characters after encoding, never cut inside an entity.
 */
export function escapeSlack(text: string, longest: number): string {
  const parts = Array.from(
    escapeTerminal(text),
    (character) => entities.get(character) ?? character,
  )
  let length = parts.reduce((sum, part) => sum + part.length, 0)
  if (length <= longest) return parts.join('')
  while (length > longest - 1) length -= parts.pop()?.length ?? 0
  return `${parts.join('')}…`
}

/** Several lines, each of them ours to break. */
export function escapeSlackLines(lines: readonly MaybeUntrusted[], longest: number): string {
  const kept: string[] = []
  let left = longest
  for (const line of lines) {
    if (left < 2) break
    const encoded = escapeSlack(line, left)
    kept.push(encoded)
    left -= encoded.length + 1
  }
  return kept.join('\n')
}

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
])
