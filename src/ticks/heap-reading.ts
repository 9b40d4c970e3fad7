/** What was read of a live heap; -1 where it is not told. */
export interface HeapReading {
  /** alive after the last collection, or a bound of that */
  readonly usedKiB: number
  /** so far: of all kinds, and of those that look at the whole heap */
  readonly collections: number
  readonly oldCollections: number
  /** in the spaces of what lives long, right now */
  readonly nowKiB: number
  /** memory of the process that is no heap */
  readonly outsideKiB: number
}

/** Appends a reading to the flat list of a record. */
export function packHeap(list: number[], index: number, reading: HeapReading): void {
  const { usedKiB, collections, oldCollections, nowKiB, outsideKiB } = reading
  list.push(index, usedKiB, collections, oldCollections, nowKiB, outsideKiB)
}

/** Calls `visit` for each process that the flat list of a record names. */
export function unpackHeap(
  list: readonly number[],
  visit: (index: number, reading: HeapReading) => void,
): void {
  for (let at = 0; at + 5 < list.length; at += 6)
    visit(list[at] ?? 0, {
      usedKiB: list[at + 1] ?? 0,
      collections: list[at + 2] ?? 0,
      oldCollections: list[at + 3] ?? 0,
      nowKiB: list[at + 4] ?? -1,
      outsideKiB: list[at + 5] ?? -1,
    })
}
