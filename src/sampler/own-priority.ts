import { readFileSync, writeFileSync } from 'node:fs'

/**
 * The runner gives every step +500, so the kernel would kill the sampler before a leaking
 * container. A process may take that back to 0 without rights (docs/measurements.md#out-of-memory).
 * Somebody's choice below 0 is left.
 */
export function lowerOomScore(proc: string): void {
  const path = `${proc}/self/oom_score_adj`
  try {
    if (Number(readFileSync(path, 'latin1')) > 0) writeFileSync(path, '0')
  } catch {
    return // a read-only /proc: nothing is lost but the odds
  }
}
