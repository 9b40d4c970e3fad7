import type { Option } from '../../settings/option.ts'
import { heapOf } from '../../stats/heap.ts'
import { parsePercent } from '../../units/percent.ts'
import { parseSize } from '../../units/size.ts'
import type { Level } from './level.ts'

/** How much more than before may stay. */
export type Retainable =
  | { readonly kind: 'auto' }
  | { readonly kind: 'off' }
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'bytes'; readonly bytes: number }

export const retainable: Option<Retainable> = {
  name: 'retained-threshold',
  group: 'limits',
  default: 'auto',
  description:
    'How much more a service may hold after the command, or at the last mark, than before; and how much processes may hold that `run` leaves behind. auto: more than healthy programs keep; only warns.',
  allowed: '`auto`, `off`, `10%` of the level before, `50MiB`',
  isLimit: true,
  parse: (text) => {
    const trimmed = text.trim()
    if (trimmed === 'auto' || trimmed === 'off') return { kind: trimmed }
    return /^[\d.]+ ?%?$/.test(trimmed)
      ? { kind: 'percent', percent: parsePercent(trimmed) }
      : { kind: 'bytes', bytes: parseSize(trimmed) }
  },
}

const MIB = 2 ** 20
/**
 * Of the difference of two noisy levels, 3 standard deviations are exceeded by chance once in 700
 * times.
 */
const SIGMAS = 3

/**
 * More than helpers such as ssh-agent, gpg-agent, dbus-daemon or `tail` hold together. A percentage
 * of nothing is nothing, so it takes this too.
 */
export const LEFT_BEHIND_BYTES = 10 * MIB

/**
 * How far a level may rise. `auto` never judges below what samples scatter, nor below what healthy
 * programs keep after their first load. `untouchedBytes`: heap that they may touch for the first
 * time.
 */
export function allowedBytes(
  limit: Retainable,
  { before, after }: { readonly before: Level; readonly after: Level },
  { runtime, untouchedBytes }: { readonly runtime: string; readonly untouchedBytes: number },
): number {
  if (limit.kind === 'bytes') return limit.bytes
  if (limit.kind === 'percent') return (limit.percent / 100) * before.bytes
  if (limit.kind === 'off') return Number.POSITIVE_INFINITY
  return Math.max(
    keptByHealthyBytes(runtime, before.bytes) + untouchedBytes,
    SIGMAS * Math.hypot(before.noiseBytes, after.noiseBytes),
  )
}

/**
 * Above the most that healthy programs kept over a load (docs/how-it-decides.md, "What stays"): of
 * 54 traces without a lazy heap one kept more than 32 MiB, of 40 with one none more than this.
 */
const LAZY_FLOORS = new Map([['go', 64 * MIB]])

function keptByHealthyBytes(runtime: string, beforeBytes: number): number {
  return heapOf(runtime).isLazy
    ? Math.max(LAZY_FLOORS.get(runtime) ?? 100 * MIB, 0.5 * beforeBytes)
    : Math.max(32 * MIB, 0.1 * beforeBytes)
}
