import { existsSync, lstatSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const REPORT =
  /^(?:memory-leak-report_(?<log>\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d)\.log|run_(?<run>\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d))$/

interface Bounds {
  /** what is older by its name goes */
  readonly beforeEpochMs: number
  /** the oldest run directories go until the others fit in it; text logs are small, and stay */
  readonly mostBytes: number
  /** names hold local time */
  readonly zoneOffsetMinutes: number
  /**
   * says of a run directory, which need not be there, whether somebody still writes to it: then its
   * text log stays as well
   */
  readonly isInUse: (runDir: string) => boolean
}

/** `runDir`: of the same run, which a text log may have outlived. */
interface Found {
  readonly path: string
  readonly runDir: string
  readonly atEpochMs: number
}

/**
 * Deletes text logs and run directories of this tool that are beyond the bounds and that nobody
 * uses; nothing else. Returns how many.
 */
export function removeOldReports(
  reportDir: string,
  { beforeEpochMs, mostBytes, zoneOffsetMinutes, isInUse }: Bounds,
): number {
  const found = listReports(reportDir, zoneOffsetMinutes)
  const old = found.filter(({ atEpochMs }) => atEpochMs < beforeEpochMs)
  const runs = found.filter(
    ({ path, runDir, atEpochMs }) => path === runDir && atEpochMs >= beforeEpochMs,
  )
  const gone = [...old, ...(Number.isFinite(mostBytes) ? listExcess(runs, mostBytes) : [])].filter(
    ({ runDir }) => !isInUse(runDir),
  )
  for (const { path } of gone) rmSync(path, { recursive: true, force: true })
  return gone.length
}

function listReports(reportDir: string, zoneOffsetMinutes: number): Found[] {
  return readdirSync(reportDir).flatMap((name) => {
    const groups = REPORT.exec(name)?.groups
    const stamp = groups?.['log'] ?? groups?.['run']
    const path = join(reportDir, name)
    if (
      stamp === undefined ||
      (groups?.['run'] !== undefined && !existsSync(join(path, 'plan.json')))
    )
      return []
    const [day = '', time = ''] = stamp.split('_')
    return [
      {
        path,
        runDir: join(reportDir, `run_${stamp}`),
        atEpochMs: Date.parse(`${day}T${time.replaceAll('-', ':')}Z`) - zoneOffsetMinutes * 60_000,
      },
    ]
  })
}

/** All but the newest one and those that fit beside it. */
function listExcess(runs: readonly Found[], mostBytes: number): Found[] {
  let sizeBytes = 0
  return runs
    .toSorted((a, b) => b.atEpochMs - a.atEpochMs)
    .filter(({ path }, at) => {
      sizeBytes += measure(path)
      return sizeBytes > mostBytes && at > 0
    })
}

/**
 * What its files take on the disk, in blocks of 512 bytes (stat(2)); `control/` is next to nothing.
 * 3,000 run directories take a third of a second. A file may go meanwhile.
 */
function measure(directory: string): number {
  return readdirSync(directory).reduce(
    (sum, name) =>
      sum + 512 * (lstatSync(join(directory, name), { throwIfNoEntry: false })?.blocks ?? 0),
    0,
  )
}
