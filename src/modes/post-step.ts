import { isJudged } from '../run-dir/judgement.ts'
import { loadPlan } from '../run-dir/plan-file.ts'
import { stopSampling } from '../sampling/stop-sampling.ts'
import type { Plan } from '../settings/plan.ts'
import { escapeLogLine } from '../encoders/escape.ts'
import type { Runner } from '../runner/runner.ts'
import { judge } from './session/judge.ts'
import { keepTrace } from './sides/keep-trace.ts'
import { readHook } from './session/read-hook.ts'
import { sayLost } from './session/say-lost.ts'

/** The post step: judges what nobody judged yet; the safety net of all modes. */
export async function postStep(runner: Runner): Promise<void> {
  try {
    await judgeUnjudged(runner)
  } finally {
    const worktree = runner.getState('worktree')
    if (worktree !== '') keepTrace(runner, worktree).close()
  }
}

async function judgeUnjudged(runner: Runner): Promise<void> {
  if (runner.getState('judged') !== '') return
  const runDir = runner.getState('run-dir')
  if (runDir === '') {
    runner.log('Nothing was started, so there is nothing to judge.')
    return
  }
  if (isJudged(runDir)) return
  const plan = tryLoadPlan(runDir)
  if (plan === null) {
    await stopSampling(runDir)
    sayLost(
      {
        runDir,
        ifInconclusive:
          (['warn', 'ignore'] as const).find(
            (choice) => choice === runner.getState('if-inconclusive'),
          ) ?? 'fail',
      },
      runner,
    )
    return
  }
  const report = await judge({ ...plan, onFinding: readHook() }, runner)
  if (report !== null) runner.log(escapeLogLine(`Run directory: ${runDir}`))
}

function tryLoadPlan(runDir: string): Plan | null {
  try {
    return loadPlan(runDir)
  } catch {
    return null // deleted or damaged meanwhile
  }
}
