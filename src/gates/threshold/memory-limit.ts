import { limitBytes, limitPercent, parseLimit, type Limit } from '../../units/limit.ts'
import { formatPercent } from '../../units/percent.ts'
import { formatBytes } from '../../units/size.ts'
import type { MemoryBase } from '../../findings/memory-base.ts'
import { untrusted, type MaybeUntrusted } from '../../findings/untrusted.ts'

/** What a limit on memory may be besides words, for `allowed`. */
export const SIZES =
  '`30%`, `512MiB`, `2GB`, `1Gi`; a bare number is percent, more than 0 and at most 100'

/** A limit that is off unless it is given. Throws what is wrong. */
export function parseFixedLimit(text: string): Limit {
  const limit = parseLimit(text)
  if (limit.kind === 'auto') throw new Error('has no automatic value')
  return limit
}

/** A percentage of memory whose size nobody knows: nothing to compare with. */
export function isUnknown(limit: Limit, base: MemoryBase): boolean {
  return (limit.kind === 'auto' || limit.kind === 'percent') && base.bytes <= 0
}

/** "30 % of 15.6 GiB RAM = 4.69 GiB", "512 MiB"; '' when off. */
export function describeLimit(limit: Limit, base: MemoryBase): MaybeUntrusted {
  if (limit.kind === 'off') return ''
  if (limit.kind === 'bytes') return formatBytes(limit.bytes)
  const percent = formatPercent(limitPercent(limit, base))
  return untrusted`${percent} of ${base.label} = ${formatBytes(limitBytes(limit, base))}`
}
