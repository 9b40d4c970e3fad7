import { readdirSync, readFileSync } from 'node:fs'

/** A process below another one, and its process group. */
export interface Descendant {
  readonly pid: number
  readonly group: number
}

/**
 * All descendants of a process that are alive, by `/proc/PID/task/TID/children` (proc(5)); none
 * where there is no /proc.
 */
export function listDescendants(pid: number, proc = '/proc'): Descendant[] {
  const found = new Map<number, Descendant>()
  const waiting = [pid]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const child of readChildren(proc, next)) {
      if (child === pid || found.has(child)) continue
      found.set(child, { pid: child, group: readGroup(proc, child) })
      waiting.push(child)
    }
  }
  return [...found.values()]
}

function readChildren(proc: string, pid: number): number[] {
  try {
    return readdirSync(`${proc}/${pid}/task`).flatMap((thread) =>
      readFileSync(`${proc}/${pid}/task/${thread}/children`, 'latin1')
        .split(' ')
        .filter((word) => word !== '')
        .map(Number),
    )
  } catch {
    return [] // ended meanwhile
  }
}

// 1234 (name) S 1 1234 ...: the group is the third field after the LAST bracket
function readGroup(proc: string, pid: number): number {
  try {
    const stat = readFileSync(`${proc}/${pid}/stat`, 'latin1')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2])
  } catch {
    return 0
  }
}
