import { existsSync, lstatSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { readRegular } from '../files/read-regular.ts'
import { saveFileSync } from '../files/save-file.ts'
import type { PairedRuns } from '../findings/paired-runs.ts'
import type { WorkloadEnd } from '../findings/workload-end.ts'
import { checkPairedRuns, checkWorkloadEnd } from './check-outcomes.ts'
import type { Check } from './value-checks.ts'

/** 10,000 pairs of runs have 3 MB. */
const MOST_BYTES = 16 * 2 ** 20

/**
 * How the command ended, for whoever judges. Who saw the end knows it without the file, so that one
 * that cannot be written, as on a full disk, is none.
 */
export function saveWorkloadEnd(runDir: string, end: WorkloadEnd): void {
  try {
    save(workloadFile(runDir), end)
  } catch {
    return
  }
}

/** Null: no command was watched, its end was not seen, or the file is damaged. */
export function loadWorkloadEnd(runDir: string): WorkloadEnd | null {
  return load(workloadFile(runDir), checkWorkloadEnd) as WorkloadEnd | null
}

/** What head and base used, for whoever judges. */
export function savePairedRuns(runDir: string, paired: PairedRuns): void {
  save(comparisonFile(runDir), paired)
}

/** Null where nothing was compared, or the file is damaged. */
export function loadPairedRuns(runDir: string): PairedRuns | null {
  return load(comparisonFile(runDir), checkPairedRuns) as PairedRuns | null
}

/**
 * What of it is there and cannot be read, so that nobody knows how the command ended or what was
 * compared; '' where all can.
 */
export function findDamage(runDir: string): string {
  const files = [
    [workloadFile(runDir), checkWorkloadEnd],
    [comparisonFile(runDir), checkPairedRuns],
  ] as const
  const damaged = files.find(
    ([path, check]) =>
      lstatSync(path, { throwIfNoEntry: false }) !== undefined && load(path, check) === null,
  )
  return damaged === undefined ? '' : `${basename(damaged[0])} in the run directory is damaged`
}

const workloadFile = (runDir: string): string => join(runDir, 'workload.json')
const comparisonFile = (runDir: string): string => join(runDir, 'comparison.json')

/** Whoever judges says that a run directory is gone: nothing of it is made anew. */
function save(path: string, value: unknown): void {
  if (!existsSync(dirname(path))) return
  saveFileSync(path, `${JSON.stringify(value, null, 2)}\n`)
}

function load(path: string, check: Check): unknown {
  try {
    const value = JSON.parse(readRegular(path, { mostBytes: MOST_BYTES })) as unknown
    return check(value, '') === '' ? value : null
  } catch {
    return null
  }
}
