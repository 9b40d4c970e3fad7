import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const REPORT = /^(?:memory-leak-report_(?<log>\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d)\.log|run_(?<run>\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d))$/

/** Deletes text logs and run directories of this tool whose names are older than that; nothing else. Returns how many. `zoneOffsetMinutes`: names hold local time. */
export function removeOldReports(reportDir: string, { beforeEpochMs, zoneOffsetMinutes }: { beforeEpochMs: number; zoneOffsetMinutes: number }): number {
  const old = readdirSync(reportDir).filter(name => {
    const groups = REPORT.exec(name)?.groups
    const stamp = groups?.['log'] ?? groups?.['run']
    if (stamp === undefined || (groups?.['run'] !== undefined && !existsSync(join(reportDir, name, 'plan.json')))) return false
    const [day = '', time = ''] = stamp.split('_')
    return Date.parse(`${day}T${time.replaceAll('-', ':')}Z`) - zoneOffsetMinutes * 60_000 < beforeEpochMs
  })
  for (const name of old) rmSync(join(reportDir, name), { recursive: true, force: true })
  return old.length
}
