import { existsSync } from 'node:fs'

/** How fast the leaking canary leaks: a fraction of what a real leak in CI does, so that finding it says something. */
export const CANARY_BYTES_PER_MINUTE = 3 * 2 ** 20

const STEP_MS = 250
const STEP_BYTES = CANARY_BYTES_PER_MINUTE * STEP_MS / 60_000
// with two Nodes of 9 MB and a sampler it stays below 64 MiB in all; it ends then, after ten minutes
const MOST_BYTES = 30 * 2 ** 20

/** A process that leaks at a known rate, or its healthy twin; ends once `stopFile` is there, or the directory above its own is gone. */
export function runCanary(leaks: boolean, stopFile: string, directory: string): void {
  const kept = [Buffer.alloc(STEP_BYTES)]
  const timer = setInterval(() => {
    if (existsSync(stopFile) || !existsSync(directory) || kept.length * STEP_BYTES >= MOST_BYTES) clearInterval(timer)
    // the twin writes to the same block again: what it dropped would stay until a collection, and look like a leak
    else if (leaks) kept.push(Buffer.alloc(STEP_BYTES, 1))
    else kept[0]?.fill(1)
  }, STEP_MS)
}
