import { existsSync } from 'node:fs'
import { isJudged, loadPlan } from '../collect.ts'
import { escapeLogLine } from '../report/escape.ts'
import type { Runner } from '../runner/runner.ts'
import { judge } from './judge.ts'

/** The post step: judges what nobody judged yet; the safety net of all modes. */
export async function settle(runner: Runner): Promise<void> {
  const runDir = runner.getState('run-dir')
  if (runDir === '' || !existsSync(runDir)) {
    runner.log('Nothing was started, so there is nothing to judge.')
    return
  }
  if (isJudged(runDir)) return
  const report = await judge(loadPlan(runDir), runner)
  if (report !== null) runner.log(escapeLogLine(`Run directory: ${runDir}`))
}
