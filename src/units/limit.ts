import { formatPercent, parsePercent } from './percent.ts'
import { formatBytes, parseSize } from './size.ts'

/** A limit on memory as the user gives it. */
export type Limit =
  | { readonly kind: 'off' }
  | { readonly kind: 'auto' }
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'bytes'; readonly bytes: number }

/** `auto`, `off`, `30%`, `512MiB`; a bare number is percent. Throws what is wrong. */
export function parseLimit(text: string): Limit {
  const trimmed = text.trim()
  if (trimmed === 'auto' || trimmed === 'off') return { kind: trimmed }
  if (/^[\d.]+ ?%?$/.test(trimmed)) return { kind: 'percent', percent: parsePercent(trimmed) }
  if (/^\d/.test(trimmed)) return { kind: 'bytes', bytes: parseSize(trimmed) }
  throw new Error('is neither a percent nor a size')
}

export function formatLimit(limit: Limit): string {
  if (limit.kind === 'percent') return formatPercent(limit.percent)
  return limit.kind === 'bytes' ? formatBytes(limit.bytes) : limit.kind
}
