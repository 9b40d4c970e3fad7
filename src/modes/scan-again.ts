import { loadRecording } from '../analyze.ts'
import { appendScan } from '../history/append-scan.ts'
import { buildHistory } from '../history/build-history.ts'
import { readHistory } from '../history/read-history.ts'
import { setAside } from '../history/set-aside.ts'
import { takeLock } from '../history/take-lock.ts'
import { takeScan } from '../history/take-scan.ts'
import { tidyHistory } from '../history/tidy-history.ts'
import type { Plan } from '../plan/plan.ts'
import { escapeLogLine } from '../report/escape.ts'
import type { Report } from '../report/report.ts'
import type { Runner } from '../runner/runner.ts'
import { inconclusiveExitCode } from '../verdict.ts'
import { cleanUp } from './clean-up.ts'
import { scan } from './scan.ts'

/** A server's scan, one of many: alone in its report directory, judged over what those before it saw, remembered itself. Null: another one is at work. */
export async function scanAgain(plan: Plan & { readonly historyDir: string }, runner: Runner): Promise<Report | null> {
  const lock = takeLock(plan.historyDir)
  if (typeof lock === 'number') {
    runner.log(escapeLogLine(`Not judged: another scan (pid ${String(lock)}) is at work in ${plan.reportDir}.`))
    runner.setExitCode(inconclusiveExitCode(plan.ifInconclusive))
    return null
  }
  try {
    const notices = readHistory(plan.historyDir).filter(({ damage }) => damage !== '').map(day => setAside(plan.historyDir, day))
    let runDir = ''
    const report = await scan({ ...plan, notices: [...plan.notices, ...notices] }, runner, settled => { runDir = settled.runDir })
    await attempt(runner, 'what it saw cannot be remembered', () => remember({ ...plan, runDir }))
    cleanUp(plan, runner)
    return report
  } finally {
    lock()
  }
}

async function remember(plan: Plan & { readonly historyDir: string }): Promise<void> {
  const { recording } = await loadRecording(plan, null)
  if (recording === null) return
  const days = readHistory(plan.historyDir)
  appendScan(plan.historyDir, takeScan(recording), { days, history: buildHistory(days.flatMap(day => day.records)), tool: plan.toolVersion })
  tidyHistory(plan.historyDir, days, recording.startedEpochMs)
}

/** An extra that fails changes no verdict. */
async function attempt(runner: Runner, what: string, work: () => Promise<void> | void): Promise<void> {
  try {
    await work()
  } catch (error) {
    runner.log(escapeLogLine(`Warning: ${what}: ${error instanceof Error ? error.message : String(error)}`))
  }
}
