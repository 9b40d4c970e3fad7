/** Of `/proc/meminfo` (proc(5)), in KiB; 0 where a line is missing. */
export interface Meminfo {
  readonly totalKiB: number
  readonly freeKiB: number
  readonly availableKiB: number
  readonly swapTotalKiB: number
  readonly swapFreeKiB: number
}

/** `MemTotal:       16384000 kB\nMemFree: ...` */
export function parseMeminfo(text: string): Meminfo {
  const number = (name: string): number => {
    const at = text.indexOf(name)
    return at < 0 ? 0 : Number.parseInt(text.slice(at + name.length, at + name.length + 30), 10)
  }
  return {
    totalKiB: number('MemTotal:'),
    freeKiB: number('MemFree:'),
    availableKiB: number('MemAvailable:'),
    swapTotalKiB: number('SwapTotal:'),
    swapFreeKiB: number('SwapFree:'),
  }
}
