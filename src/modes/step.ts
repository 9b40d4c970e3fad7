import { buildPlan } from '../plan/build-plan.ts'
import { readCheckInputs } from '../plan/check-inputs.ts'
import { allOptions } from '../plan/options.ts'
import { readPublishInputs } from '../plan/publish-inputs.ts'
import { describeStep } from '../runner/places.ts'
import { readInputs } from '../runner/read-inputs.ts'
import type { Runner } from '../runner/runner.ts'
import { check } from './check.ts'
import { publishRun } from './publish.ts'
import { run } from './run.ts'
import { scan } from './scan.ts'
import { start } from './start.ts'

/** The action's main step: settles the inputs, then does what the mode says. */
export async function step(runner: Runner): Promise<void> {
  const inputs = readInputs(allOptions().map(({ option }) => option.name))
  const mode = (inputs.get('mode') ?? '').trim()
  if (mode === 'check') {
    await check(readCheckInputs(inputs).name, runner)
    return
  }
  if (mode === 'publish') {
    await publishRun(readPublishInputs(inputs, describeStep(runner.context)), runner)
    return
  }
  const plan = buildPlan(inputs, describeStep(runner.context))
  if (plan.mode === 'run') await run(plan, runner, { childStdoutToStderr: false })
  else if (plan.mode === 'start') await start(plan, runner)
  else await scan(plan, runner)
}
