import { existsSync } from 'node:fs'
import type { Plan } from '../settings/plan.ts'

/**
 * How fast the leaking canary leaks at most: a fraction of what a real leak in CI does, so that
 * finding it says something.
 */
const FASTEST_BYTES_PER_MINUTE = 3 * 2 ** 20
// anonymous memory of two such Nodes and a sampler is 21 MiB: below 64 MiB in all; then it ends
const MOST_BYTES = 30 * 2 ** 20
const STEP_MS = 250
/** What a verdict needs, twice */
const READINGS = 40

/**
 * So slow that it lasts for the window: the planned one, or where that is open for as many readings
 * as a verdict needs.
 */
export function canaryBytesPerMinute({
  durationMs,
  intervalMs,
}: Pick<Plan, 'durationMs' | 'intervalMs'>): number {
  return Math.min(
    FASTEST_BYTES_PER_MINUTE,
    (0.9 * MOST_BYTES) / (Math.max(durationMs, READINGS * intervalMs) / 60_000),
  )
}

/**
 * A process that leaks at a known rate, or at 0 its healthy twin; ends once `stopFile` is there, or
 * the directory above its own is gone.
 */
export function runCanary(bytesPerMinute: number, stopFile: string, directory: string): void {
  const stepBytes = Math.ceil((bytesPerMinute * STEP_MS) / 60_000)
  const kept = [Buffer.alloc(Math.max(1, stepBytes))]
  const timer = setInterval(() => {
    if (existsSync(stopFile) || !existsSync(directory) || kept.length * stepBytes >= MOST_BYTES)
      clearInterval(timer)
    // the twin writes to the same block again: what it dropped would stay until a collection, and
    // look like a leak
    else if (stepBytes > 0) kept.push(Buffer.alloc(stepBytes, 1))
    else kept[0]?.fill(1)
  }, STEP_MS)
}
