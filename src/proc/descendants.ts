import { readdirSync, readFileSync } from 'node:fs'
import { readStat } from './read-stat.ts'

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
      found.set(child, { pid: child, group: readStat(proc, child)?.pgrp ?? 0 })
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
