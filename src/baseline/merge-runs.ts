import type { BaselineRun } from './baseline.ts'

/** Two or three weeks of a busy branch; a robust test gains little from more. */
export const MOST_RUNS = 20

/**
 * The newest runs of several baselines, each once, newest first. What was not measured whole, or is
 * a regression itself, is left out.
 */
export function mergeRuns(runs: readonly BaselineRun[]): BaselineRun[] {
  const once = runs.filter(
    (run, at) =>
      run.quality.isWhole &&
      !run.isRegressed &&
      runs.findIndex((other) => sameRun(run, other)) === at,
  )
  return once.sort((a, b) => Date.parse(b.at) - Date.parse(a.at)).slice(0, MOST_RUNS)
}

export function sameRun(a: BaselineRun, b: BaselineRun): boolean {
  return a.id === b.id && a.attempt === b.attempt && a.at === b.at
}
