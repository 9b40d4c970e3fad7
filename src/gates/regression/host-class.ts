import type { HostClass } from '../../baseline/baseline.ts'
import { formatBytes } from '../../units/size.ts'

const MEMORY_TOLERANCE = 0.05

/**
 * Whether figures of two machines may be compared. What is not known of one of them does not part
 * them, but for its memory.
 */
export function isSameClass(a: HostClass, b: HostClass): boolean {
  const [low, high] = [
    Math.min(a.memoryBytes, b.memoryBytes),
    Math.max(a.memoryBytes, b.memoryBytes),
  ]
  return (
    high - low <= MEMORY_TOLERANCE * high && isSameWord(a.arch, b.arch) && isSameWord(a.os, b.os)
  )
}

/** "x64, 15.6 GiB, ubuntu 24.04" */
export function describeClass({ arch, memoryBytes, os }: HostClass): string {
  return [arch, memoryBytes > 0 ? formatBytes(memoryBytes) : '', os]
    .filter((part) => part !== '')
    .join(', ')
}

const isSameWord = (a: string, b: string): boolean => a === b || a === '' || b === ''
