/** Adds a process to a tick's flat list, as `unpackTick` reads it. Memory in KiB. */
export function packTick(list: number[], index: number, rssKiB: number, sharedKiB: number): void {
  list.push(index, rssKiB, sharedKiB)
}

/** Adds a process to a look's flat list, as `unpackLook` reads it. `hwmKiB` -1: not read. */
export function packLook(
  list: number[],
  index: number,
  rssKiB: number,
  sharedKiB: number,
  hwmKiB: number,
): void {
  list.push(index, rssKiB, sharedKiB, hwmKiB)
}
