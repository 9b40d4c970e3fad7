import { readText } from '../read-file.ts'

/** How many descriptors a process may have open now (`ulimit -n`); -1: no limit, or not told. */
export function readFileLimit(proc: string, pid: number): number {
  return parseFileLimit(readText(`${proc}/${pid}/limits`, 4096))
}

/** `Max open files            1024                 4096                 files`: the first holds. */
export function parseFileLimit(text: string): number {
  return Number(/^Max open files\s+(\d+)\s/m.exec(text)?.[1] ?? -1)
}
