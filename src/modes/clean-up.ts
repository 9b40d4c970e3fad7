import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { removeOldReports } from '../history/remove-old-reports.ts'
import { readHolder } from '../history/take-lock.ts'
import type { Plan } from '../plan/plan.ts'
import { escapeLogLine } from '../report/escape.ts'
import type { Runner } from '../runner/runner.ts'
import { readEnd } from '../samples/read-end.ts'
import { loadState } from './watch-state.ts'

/** Deletes reports that are older than `keep`, but for those of runs that go on. What cannot be deleted is said, and changes no verdict. */
export function cleanUp({ reportDir, keepMs, createdEpochMs, zoneOffsetMinutes }: Plan, runner: Runner): void {
  if (keepMs === undefined) return
  try {
    const beforeEpochMs = createdEpochMs - keepMs
    const watched = listWatched(join(reportDir, 'watch'))
    removeOldReports(reportDir, { beforeEpochMs, zoneOffsetMinutes, isInUse: runDir => watched.has(basename(runDir)) || isRecorded(join(runDir, 'samples.ndjson'), beforeEpochMs) })
  } catch (error) {
    runner.log(escapeLogLine(`Warning: old reports cannot be deleted: ${error instanceof Error ? error.message : String(error)}`))
  }
}

/** Names of the run directories of standing watches that are alive. */
function listWatched(directory: string): Set<string> {
  const watches = existsSync(directory) ? readdirSync(directory).map(name => join(directory, name)) : []
  return new Set(watches.filter(watch => readHolder(watch) !== null).map(watch => basename(loadState(watch)?.runDir ?? '')))
}

/** Its sampler lives, or wrote since then: one in another container, whose processes are not to be seen from here, among them. */
function isRecorded(samplesPath: string, sinceEpochMs: number): boolean {
  return (statSync(samplesPath, { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY) >= sinceEpochMs || readEnd(samplesPath) === 'open'
}
