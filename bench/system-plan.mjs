/**
 * The plan of a watch of the whole system at 1 Hz, with every reader on; the shape is
 * src/settings/plan.ts.
 */
export function buildSystemPlan(runDir) {
  return {
    schemaVersion: 1,
    toolVersion: 'bench',
    mode: 'start',
    name: 'bench',
    runDir,
    createdEpochMs: Date.now(),
    scope: 'system',
    targetPids: [],
    targetGlobs: [],
    parentPid: process.pid,
    include: [],
    exclude: [],
    intervalMs: 1000,
    durationMs: 0,
    commandLines: 'name',
    ifInconclusive: 'fail',
    failOn: 'auto',
    require: [],
    selfTest: false,
    progressMs: 30_000,
    run: { text: '', argv: [], shell: '', workingDirectory: runDir },
    reportDir: runDir,
    artifact: { upload: 'never', name: 'bench', retentionDays: 0 },
    options: {},
    userSet: [],
    notices: [],
  }
}
