/** Adds a process to a tick's flat list, as `unpackTick` reads it. Memory in KiB. */
export function packTick(list: number[], index: number, rssKiB: number, sharedKiB: number): void {
  list.push(index, rssKiB, sharedKiB)
}
