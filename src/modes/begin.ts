import { basename, join } from 'node:path'
import { reserveRunDir, startSampling, whyNoSampling, type Sampling } from '../collect.ts'
import { withRunDir } from '../plan/build-plan.ts'
import type { Plan } from '../plan/plan.ts'
import { escapeLogLine } from '../report/escape.ts'
import type { Runner } from '../runner/runner.ts'

/** Gives a plan the run directory that is its own, and says what the plan had to change. */
export function settleRunDir(plan: Plan, runner: Runner): Plan {
  const [base, name] = runner.context.kind === 'github'
    ? [join(runner.context.tempDir, 'memory-leak-detector'), plan.name]
    : [plan.reportDir, `run_${fileTimestamp(new Date(plan.createdEpochMs))}`]
  const [runDir, suffix] = reserveRunDir(base, name)
  const settled = withRunDir(plan, runDir, runner.context.kind === 'github' ? basename(runDir) : plan.name + suffix)
  for (const notice of settled.notices) runner.log(escapeLogLine(notice))
  return settled
}

/** Starts the sampler where there is something to read; null where not (the report then says why). */
export async function beginSampling(plan: Plan, runner: Runner): Promise<Sampling | null> {
  if (whyNoSampling() !== '') return null
  return startSampling(plan, { path: runner.context.path, trackingId: runner.context.trackingId })
}

function fileTimestamp(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}_${two(date.getHours())}-${two(date.getMinutes())}-${two(date.getSeconds())}`
}
