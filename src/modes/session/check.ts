import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isJudged } from '../../run-dir/judgement.ts'
import { loadPlan } from '../../run-dir/plan-file.ts'
import { InputError } from '../../settings/input-error.ts'
import type { Plan } from '../../settings/plan.ts'
import type { Report } from '../../report/report.ts'
import type { Runner } from '../../runner/runner.ts'
import { judge } from './judge.ts'
import { readHook } from './read-hook.ts'

/** Mode `check`: judges in this step what a step with `mode: start` watches. */
export async function check(name: string, runner: Runner): Promise<Report | null> {
  const report = await judge(
    { ...findOpenRun(runner.context, name), onFinding: readHook() },
    runner,
  )
  if (report === null)
    throw new InputError('name', name, 'this run is being judged by another step at this moment')
  return report
}

function findOpenRun(
  { tempDir, trackingId }: Pick<Runner['context'], 'tempDir' | 'trackingId'>,
  name: string,
): Plan {
  // what a crashed job left on a machine that is kept is not ours to judge
  const open = readOpenRuns(join(tempDir, 'memory-leak-detector')).filter(
    (plan) => (plan.trackingId ?? trackingId) === trackingId,
  )
  const matching = name === '' ? open : open.filter((plan) => plan.name === name)
  const [only, second] = matching
  if (only !== undefined && second === undefined) return only
  const names = open.map((plan) => plan.name).join(', ')
  const known =
    open.length === 0
      ? 'none is unjudged here: a step with `mode: start` must come before'
      : `the unjudged runs are: ${names}`
  throw new InputError('name', name, `the name of one unjudged run; ${known}`)
}

function readOpenRuns(base: string): Plan[] {
  if (!existsSync(base)) return []
  return readdirSync(base)
    .map((entry) => join(base, entry))
    .filter((runDir) => !isJudged(runDir))
    .flatMap((runDir) => {
      try {
        return [loadPlan(runDir)]
      } catch {
        return [] // a directory that is being made, or not ours
      }
    })
    .filter((plan) => plan.mode === 'start')
}
