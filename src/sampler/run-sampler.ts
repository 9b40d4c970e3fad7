import { closeSync, readFileSync, writeSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readRegular } from '../files/read-regular.ts'
import type { Plan } from '../settings/plan.ts'
import { Loop } from './loop.ts'
import { realRoots } from './roots.ts'

const READY_FD = 3
/** As run-dir/plan-file.ts reads it. */
const MOST_PLAN_BYTES = 16 * 2 ** 20

/**
 * The sampler process: reads the plan of a run directory and samples until it is over. `saysReady`:
 * whoever started us waits on a pipe at descriptor 3 (asked for by a word, since without it Node
 * itself may have a pipe of its own there).
 */
export function runSampler(runDir: string, saysReady: boolean): void {
  lowerOomScore(realRoots.proc)
  const plan = JSON.parse(
    readRegular(join(runDir, 'plan.json'), { mostBytes: MOST_PLAN_BYTES }),
  ) as Plan
  const loop = new Loop({ ...plan, runDir }, realRoots, {
    onFirst: saysReady ? sayReady : () => undefined,
    onEnd: () => {
      process.exitCode = 0
    },
  })
  process.on('SIGTERM', () => {
    loop.stop('signal')
  })
  process.on('SIGINT', () => {
    loop.stop('signal')
  })
  loop.start()
}

function sayReady(hasExitRecords: boolean): void {
  try {
    writeSync(READY_FD, hasExitRecords ? 'ready told\n' : 'ready\n')
    closeSync(READY_FD)
  } catch {
    return // EPIPE: nobody waits any more
  }
}

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
