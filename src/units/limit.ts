import { formatPercent, parsePercent } from './percent.ts'
import { formatBytes, parseSize } from './size.ts'

/** A limit on memory as the user gives it. */
export type Limit =
  | { readonly kind: 'off' }
  | { readonly kind: 'auto' }
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'bytes'; readonly bytes: number }

/** The memory that a percent is of: the machine's, or a lower limit of a cgroup. */
export interface LimitBase {
  readonly bytes: number
  readonly source: 'MemTotal' | 'cgroup'
}

/**
 * What `auto` is in percent: of the machine's memory, which others use as well, and of a limit,
 * where a process that fills it is killed before a larger share could be seen.
 */
export const AUTO_PERCENT = { MemTotal: 30, cgroup: 80 } as const

/** `auto`, `off`, `30%`, `512MiB`; a bare number is percent. Throws what is wrong. */
export function parseLimit(text: string): Limit {
  const trimmed = text.trim()
  if (trimmed === 'auto' || trimmed === 'off') return { kind: trimmed }
  if (/^[\d.]+ ?%?$/.test(trimmed)) return { kind: 'percent', percent: parsePercent(trimmed) }
  if (/^\d/.test(trimmed)) return { kind: 'bytes', bytes: parseSize(trimmed) }
  throw new Error('is neither a percent nor a size')
}

/** In percent of the base; what `auto` stands for there. */
export function limitPercent(
  limit: { readonly kind: 'auto' } | { readonly kind: 'percent'; readonly percent: number },
  base: LimitBase,
): number {
  if (limit.kind === 'percent') return limit.percent
  return AUTO_PERCENT[base.source]
}

/** In bytes; infinite when off. */
export function limitBytes(limit: Limit, base: LimitBase): number {
  if (limit.kind === 'off') return Number.POSITIVE_INFINITY
  return limit.kind === 'bytes' ? limit.bytes : (limitPercent(limit, base) / 100) * base.bytes
}

export function formatLimit(limit: Limit): string {
  if (limit.kind === 'percent') return formatPercent(limit.percent)
  return limit.kind === 'bytes' ? formatBytes(limit.bytes) : limit.kind
}
