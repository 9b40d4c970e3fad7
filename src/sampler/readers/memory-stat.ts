/**
 * Of a group's `memory.stat`, what the kernel takes back before it kills, in KiB: page cache, and
 * slab that says so. Version 1 has the sums of the group and those below it as `total_...`, version
 * 2 has no others. So `MemAvailable` counts as well (si_mem_available in mm/show_mem.c).
 */
export function parseReclaimable(text: string): number {
  const prefix = /^total_inactive_file /m.test(text) ? 'total_' : ''
  const bytes = (name: string): number =>
    Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(text)?.[1] ?? 0)
  return Math.floor(
    (bytes(`${prefix}inactive_file`) + bytes(`${prefix}active_file`) + bytes('slab_reclaimable')) /
      1024,
  )
}
