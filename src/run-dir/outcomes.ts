import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readRegular } from '../files/read-regular.ts'
import { saveFileSync } from '../files/save-file.ts'
import type { PairedRuns } from '../findings/paired-runs.ts'
import type { WorkloadEnd } from '../findings/workload-end.ts'

/** 10,000 pairs of runs have 3 MB. */
const MOST_BYTES = 16 * 2 ** 20

/** How the command ended, for whoever judges. */
export function saveWorkloadEnd(runDir: string, end: WorkloadEnd): void {
  save(workloadFile(runDir), end)
}

/** Null: no command was watched, or its end was not seen. */
export function loadWorkloadEnd(runDir: string): WorkloadEnd | null {
  return load(workloadFile(runDir)) as WorkloadEnd | null
}

/** What head and base used, for whoever judges. */
export function savePairedRuns(runDir: string, paired: PairedRuns): void {
  save(comparisonFile(runDir), paired)
}

/** Null where nothing was compared. */
export function loadPairedRuns(runDir: string): PairedRuns | null {
  return load(comparisonFile(runDir)) as PairedRuns | null
}

const workloadFile = (runDir: string): string => join(runDir, 'workload.json')
const comparisonFile = (runDir: string): string => join(runDir, 'comparison.json')

/** Whoever judges says that a run directory is gone: nothing of it is made anew. */
function save(path: string, value: unknown): void {
  if (!existsSync(dirname(path))) return
  saveFileSync(path, `${JSON.stringify(value, null, 2)}\n`)
}

function load(path: string): unknown {
  try {
    return JSON.parse(readRegular(path, { mostBytes: MOST_BYTES }))
  } catch {
    return null
  }
}
