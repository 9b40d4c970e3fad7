import type { Plan } from '../settings/plan.ts'
import { formatTimestamp } from '../units/timestamp.ts'

type Named = Pick<Plan, 'reportDir' | 'createdEpochMs' | 'zoneOffsetMinutes'>

/** Where the text log of a plan will lie; known before anything was sampled. */
export function buildTextLogPath(plan: Named): string {
  return `${plan.reportDir}/memory-leak-report_${buildStamp(plan)}.log`
}

/**
 * Where `report-dir` has all of a run: the run directory itself on the command line, a copy of it
 * in the action.
 */
export function buildRunCopyPath(plan: Named): string {
  return `${plan.reportDir}/run_${buildStamp(plan)}`
}

function buildStamp({ createdEpochMs, zoneOffsetMinutes }: Named): string {
  return formatTimestamp(new Date(createdEpochMs).toISOString(), zoneOffsetMinutes)
}
