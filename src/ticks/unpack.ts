/** Calls `visit` for each process that a tick's flat list names. Memory in KiB. */
export function unpackTick(
  list: readonly number[],
  visit: (index: number, rssKiB: number, sharedKiB: number) => void,
): void {
  for (let at = 0; at + 2 < list.length; at += 3)
    visit(list[at] ?? 0, list[at + 1] ?? 0, list[at + 2] ?? 0)
}

/** What a look between two samples saw of a process; `hwmKiB` -1 where it was not read. */
export interface Glimpse {
  readonly rssKiB: number
  readonly sharedKiB: number
  /** high-water mark of its resident memory */
  readonly hwmKiB: number
}

/** Calls `visit` for each process that the flat list of a look names. */
export function unpackLook(
  list: readonly number[],
  visit: (index: number, glimpse: Glimpse) => void,
): void {
  for (let at = 0; at + 3 < list.length; at += 4)
    visit(list[at] ?? 0, {
      rssKiB: list[at + 1] ?? 0,
      sharedKiB: list[at + 2] ?? 0,
      hwmKiB: list[at + 3] ?? -1,
    })
}

/** Calls `visit` for each process of which a flat list tells one value. */
export function unpackPairs(
  list: readonly number[],
  visit: (index: number, value: number) => void,
): void {
  for (let at = 0; at + 1 < list.length; at += 2) visit(list[at] ?? 0, list[at + 1] ?? 0)
}

/** Who was killed, and what the kernel's log says that they held; -1: it does not. */
export function unpackKilled(
  list: readonly number[],
): { readonly index: number; readonly heldKiB: number }[] {
  return list.flatMap((index, at) => (at % 2 === 0 ? [{ index, heldKiB: list[at + 1] ?? -1 }] : []))
}

/** What the slower beat read of a process; -1 where it was not, or could not be, read. */
export interface SlowReading {
  readonly cpuTicks: number
  readonly threads: number
  readonly descriptors: number
  readonly swapKiB: number
  /** high-water mark of its resident memory */
  readonly hwmKiB: number
}

/** Calls `visit` for each process that the flat list of a slower reading names. */
export function unpackSlow(
  list: readonly number[],
  visit: (index: number, reading: SlowReading) => void,
): void {
  for (let at = 0; at + 5 < list.length; at += 6)
    visit(list[at] ?? 0, {
      cpuTicks: list[at + 1] ?? 0,
      threads: list[at + 2] ?? 0,
      descriptors: list[at + 3] ?? 0,
      swapKiB: list[at + 4] ?? 0,
      hwmKiB: list[at + 5] ?? 0,
    })
}
