import { removeOldReports } from '../history/remove-old-reports.ts'
import type { Plan } from '../plan/plan.ts'
import { escapeLogLine } from '../report/escape.ts'
import type { Runner } from '../runner/runner.ts'

/** Deletes reports that are older than `keep`. What cannot be deleted is said, and changes no verdict. */
export function cleanUp({ reportDir, keepMs, createdEpochMs, zoneOffsetMinutes }: Plan, runner: Runner): void {
  if (keepMs === undefined) return
  try {
    removeOldReports(reportDir, { beforeEpochMs: createdEpochMs - keepMs, zoneOffsetMinutes })
  } catch (error) {
    runner.log(escapeLogLine(`Warning: old reports cannot be deleted: ${error instanceof Error ? error.message : String(error)}`))
  }
}
