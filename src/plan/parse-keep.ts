import type { Keep } from '../settings/plan.ts'
import { parseDuration } from '../units/duration.ts'
import { parseSize } from '../units/size.ts'

const LEAST_MS = 3_600_000
const LEAST_BYTES = 10 * 2 ** 20

/** `all`, `30d`, `1GiB`, `30d,1GiB`. Throws what is wrong. */
export function parseKeep(text: string): Keep {
  if (text.trim() === 'all') return {}
  const keep: { ms?: number; bytes?: number } = {}
  for (const part of text.split(',').map((each) => each.trim())) {
    // sizes end with B or i, durations with another letter or a digit
    const bound = /[Bi]$/.test(part) ? { bytes: parseSize(part) } : { ms: parseDuration(part) }
    if (Object.keys(bound).some((name) => name in keep))
      throw new Error('has two bounds of one kind')
    Object.assign(keep, bound)
  }
  if (keep.ms !== undefined && keep.ms < LEAST_MS) throw new Error('is shorter than 1h')
  if (keep.bytes !== undefined && keep.bytes < LEAST_BYTES) throw new Error('is less than 10MiB')
  return keep
}
