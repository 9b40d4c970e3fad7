import { readdirSync } from 'node:fs'
import { readText } from './read-file.ts'

/**
 * Kept free: the listing of /proc and each file that is read once need a descriptor for a moment,
 * and Node opens some of its own.
 */
const RESERVE = 16

/**
 * How many descriptors may be held open for the tracked processes. Node has raised its own soft
 * limit to the hard one by then.
 */
export function countSpareFiles(proc: string): number {
  const limit = /^Max open files\s+(\d+|unlimited)/m.exec(
    readText(`${proc}/self/limits`, 4096),
  )?.[1]
  if (limit === undefined) return 0
  if (limit === 'unlimited') return Number.POSITIVE_INFINITY
  try {
    return Math.max(0, Number(limit) - readdirSync(`${proc}/self/fd`).length - RESERVE)
  } catch {
    return 0 // not even one is left
  }
}
