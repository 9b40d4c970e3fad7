import { rmSync } from 'node:fs'
import { appendScan } from '../../history/append-scan.ts'
import { buildHistory } from '../../history/build-history.ts'
import { readHistory, type DayFile } from '../../history/read-history.ts'
import { setAside } from '../../history/set-aside.ts'
import { takeLock } from '../../files/take-lock.ts'
import { takeScan } from '../../history/take-scan.ts'
import { tidyHistory } from '../../history/tidy-history.ts'
import { hasPlan } from '../../run-dir/plan-file.ts'
import type { Plan } from '../../settings/plan.ts'
import { escapeLogLine } from '../../encoders/escape.ts'
import type { Report } from '../../report/report.ts'
import type { Runner } from '../../runner/runner.ts'
import type { Recording } from '../../series/series.ts'
import { inconclusiveExitCode } from '../../verdict.ts'
import { cleanUp } from './clean-up.ts'
import { scan } from '../session/scan.ts'

/**
 * A disk that is full, over its quota or read-only, and directories of somebody else: no fault of
 * ours, and nothing to judge by.
 */
const CANNOT_WRITE: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM'])

/**
 * A server's scan, one of many: alone in its report directory, judged over what those before it
 * saw, remembered itself. Null: another one is at work. Where nothing can be remembered it judges
 * what it sees.
 */
export async function scanAgain(
  plan: Plan & { readonly historyDir: string },
  runner: Runner,
): Promise<Report | null> {
  let runDir = ''
  try {
    return await scanAlone(plan, runner, (assigned) => {
      runDir = assigned.runDir
    })
  } catch (error) {
    if (!CANNOT_WRITE.has((error as NodeJS.ErrnoException).code ?? '')) throw error
    runner.log(
      escapeLogLine(`Not judged: ${plan.reportDir} cannot be written: ${describe(error)}.`),
    )
    runner.setExitCode(inconclusiveExitCode(plan.ifInconclusive))
    if (runDir !== '' && !hasPlan(runDir)) rmSync(runDir, { recursive: true, force: true })
    return null
  }
}

async function scanAlone(
  plan: Plan & { readonly historyDir: string },
  runner: Runner,
  onAssigned: (assigned: Plan) => void,
): Promise<Report | null> {
  const { historyDir, ...withoutHistory } = plan
  const lock = tryLock(historyDir)
  if (typeof lock === 'string') return scanWithoutHistory(withoutHistory, lock, runner, onAssigned)
  if (typeof lock === 'number') {
    runner.log(
      escapeLogLine(`Not judged: another scan (pid ${lock}) is at work in ${plan.reportDir}.`),
    )
    runner.setExitCode(inconclusiveExitCode(plan.ifInconclusive))
    return null
  }
  try {
    // what is read here is what there is until we append: nobody else writes while we have the lock
    const days = readHistory(plan.historyDir)
    const notices = days
      .filter(({ damage }) => damage !== '')
      .map((day) => setAside(plan.historyDir, day))
    let seen: Recording | null = null
    const report = await scan({ ...plan, notices: [...plan.notices, ...notices] }, runner, {
      onAssigned,
      scansBefore: days.flatMap(({ records }) => records),
      onRecording: (recording) => {
        seen = recording
      },
    })
    tryRemember(plan, days, seen, runner)
    cleanUp(plan, runner)
    return report
  } finally {
    lock()
  }
}

/** Text: why there can be no lock. */
function tryLock(directory: string): ReturnType<typeof takeLock> | string {
  try {
    return takeLock(directory)
  } catch (error) {
    return describe(error)
  }
}

async function scanWithoutHistory(
  plan: Plan,
  why: string,
  runner: Runner,
  onAssigned: (assigned: Plan) => void,
): Promise<Report | null> {
  const notice = `Judged without history: ${why}`
  const report = await scan({ ...plan, notices: [...plan.notices, notice] }, runner, { onAssigned })
  // who asked for silence hears of it all the same: what grows slowly is not found
  if (plan.quiet === true) runner.log(escapeLogLine(`Warning: ${notice}`))
  cleanUp(plan, runner)
  return report
}

/** An extra: where it fails, that is said and changes no verdict. */
function tryRemember(
  { historyDir, toolVersion }: Plan & { readonly historyDir: string },
  days: readonly DayFile[],
  recording: Recording | null,
  runner: Runner,
): void {
  if (recording === null) return
  const readable = days.filter(({ records }) => records.length > 0)
  try {
    appendScan(historyDir, takeScan(recording), {
      days: readable,
      history: buildHistory(readable.flatMap(({ records }) => records)),
      tool: toolVersion,
    })
    tidyHistory(historyDir, readable, recording.startedEpochMs)
  } catch (error) {
    runner.log(escapeLogLine(`Warning: what it saw cannot be remembered: ${describe(error)}`))
  }
}

const describe = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
