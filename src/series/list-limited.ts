import type { HeapBuilder } from './heap-builder.ts'
import type { Quality } from './series.ts'

/** What could not be read, heaps that nobody could read among it. */
export function listLimited(
  said: Quality['limited'],
  processes: Iterable<{ readonly heap: Pick<HeapBuilder, 'whyRefused'> }>,
): Quality['limited'] {
  const counts = new Map<string, number>()
  for (const { heap } of processes)
    if (heap.whyRefused !== '') counts.set(heap.whyRefused, (counts.get(heap.whyRefused) ?? 0) + 1)
  return [
    ...said,
    ...[...counts].map(([why, count]) => ({ reason: `a live heap was not read: ${why}`, count })),
  ]
}
