import type { End, Head, Unmatched } from '../samples/record.ts'

/**
 * Whether something that was asked for was there, though nothing of it is left in what was read: by
 * the last line, or of a ring that goes on, where a line says that nothing has matched yet.
 */
export function hasEverMatched(
  { from }: Head,
  end: End | null,
  unmatched: Unmatched | null,
): boolean {
  return end === null ? from !== undefined && unmatched === null : end.matched > 0
}
