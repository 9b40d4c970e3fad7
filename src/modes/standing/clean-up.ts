import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readHolder } from '../../files/take-lock.ts'
import type { Plan } from '../../settings/plan.ts'
import { escapeLogLine } from '../../encoders/escape.ts'
import type { Runner } from '../../runner/runner.ts'
import { readEnd } from '../../samples/read-end.ts'
import { removeOldReports } from './remove-old-reports.ts'
import { loadState } from './watch-state.ts'

/** Who runs writes in each `interval`, which is one hour at most. */
const LONGEST_INTERVAL_MS = 3_600_000

/**
 * Deletes reports that are beyond `keep`, but for those of runs that go on. What cannot be deleted
 * is said, and changes no verdict.
 */
export function cleanUp(
  { reportDir, keep, createdEpochMs, zoneOffsetMinutes }: Plan,
  runner: Runner,
): void {
  if (keep?.ms === undefined && keep?.bytes === undefined) return
  try {
    const { ms = Number.POSITIVE_INFINITY, bytes = Number.POSITIVE_INFINITY } = keep
    const watched = listWatched(join(reportDir, 'watch'))
    removeOldReports(reportDir, {
      beforeEpochMs: createdEpochMs - ms,
      mostBytes: bytes,
      zoneOffsetMinutes,
      isInUse: (runDir) =>
        watched.has(basename(runDir)) ||
        isRecorded(join(runDir, 'samples.ndjson'), createdEpochMs - LONGEST_INTERVAL_MS),
    })
  } catch (error) {
    runner.log(
      escapeLogLine(
        `Warning: old reports cannot be deleted: ${error instanceof Error ? error.message : String(error)}`,
      ),
    )
  }
}

/** Names of the run directories of standing watches that are alive. */
function listWatched(directory: string): Set<string> {
  const watches = existsSync(directory)
    ? readdirSync(directory).map((name) => join(directory, name))
    : []
  return new Set(
    watches
      .filter((watch) => readHolder(watch) !== null)
      .map((watch) => basename(loadState(watch)?.runDir ?? '')),
  )
}

/**
 * Its sampler lives, or wrote since then: one in another container, whose processes are not to be
 * seen from here, among them.
 */
function isRecorded(samplesPath: string, sinceEpochMs: number): boolean {
  return (
    (statSync(samplesPath, { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY) >=
      sinceEpochMs || readEnd(samplesPath) === 'open'
  )
}
