import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const REPORT = /^(?:memory-leak-report_(?<log>\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d)\.log|run_(?<run>\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d))$/

interface Bounds {
  readonly beforeEpochMs: number
  /** names hold local time */
  readonly zoneOffsetMinutes: number
  /** says of a run directory, which need not be there, whether somebody still writes to it: then its text log stays as well */
  readonly isInUse: (runDir: string) => boolean
}

/** Deletes text logs and run directories of this tool whose names are older than that and that nobody uses; nothing else. Returns how many. */
export function removeOldReports(reportDir: string, { beforeEpochMs, zoneOffsetMinutes, isInUse }: Bounds): number {
  const old = readdirSync(reportDir).filter(name => {
    const groups = REPORT.exec(name)?.groups
    const stamp = groups?.['log'] ?? groups?.['run']
    if (stamp === undefined || (groups?.['run'] !== undefined && !existsSync(join(reportDir, name, 'plan.json')))) return false
    const [day = '', time = ''] = stamp.split('_')
    return Date.parse(`${day}T${time.replaceAll('-', ':')}Z`) - zoneOffsetMinutes * 60_000 < beforeEpochMs && !isInUse(join(reportDir, `run_${stamp}`))
  })
  for (const name of old) rmSync(join(reportDir, name), { recursive: true, force: true })
  return old.length
}
