import { untrusted, type Untrusted } from '../../findings/untrusted.ts'
import type { Judgement } from '../../stats/judge-curve.ts'
import { formatRate } from '../../units/rate.ts'

/** What grows, and by how much: "node server.js (pid 12): live heap grows by 8 MiB/min (...)". */
export function phraseGrowth(
  name: Untrusted,
  { basis, readings }: Pick<Judgement, 'basis' | 'readings'>,
  bytesPerMinute: number,
): Untrusted {
  const rate = formatRate(bytesPerMinute)
  switch (basis) {
    case 'collections':
      return untrusted`${name}: live heap grows by ${rate} (after each collection)`
    case 'forced':
      return untrusted`${name}: live heap grows by ${rate} (${readings} forced collections)`
    case 'outside':
      return untrusted`${name} grows by ${rate} outside the heap`
    default:
      return untrusted`${name} grows by ${rate}`
  }
}
