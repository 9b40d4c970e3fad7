/** What a process had of children at a reading. `room`: of tasks, where that was read. */
export interface ChildrenReading {
  readonly atMs: number
  readonly living: number
  readonly zombies: number
  readonly room: { readonly used: number; readonly most: number } | null
}

/** Calls `visit` for each process whose children a line tells. */
export function unpackChildren(
  {
    t,
    p,
    pids,
  }: {
    readonly t: number
    readonly p: readonly number[]
    readonly pids?: readonly [number, number]
  },
  visit: (index: number, reading: ChildrenReading) => void,
): void {
  const room = pids === undefined ? null : { used: pids[0], most: pids[1] }
  for (let at = 0; at + 2 < p.length; at += 3)
    visit(p[at] ?? 0, { atMs: t, living: p[at + 1] ?? 0, zombies: p[at + 2] ?? 0, room })
}
