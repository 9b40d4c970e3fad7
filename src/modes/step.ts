import { buildPlan } from '../plan/build-plan.ts'
import { readCheckInputs } from '../plan/check-inputs.ts'
import { namingSources } from '../plan/merge-settings.ts'
import { listInputs } from '../plan/options.ts'
import { showPlan } from '../plan/options/output-options.ts'
import { readPublishInputs } from '../plan/publish-inputs.ts'
import { readSetting } from '../plan/read-setting.ts'
import { escapeLogLine } from '../encoders/escape.ts'
import { describeStep } from '../runner/places.ts'
import { readInputs } from '../runner/read-inputs.ts'
import type { Runner } from '../runner/runner.ts'
import { gatherSettings } from './gather-settings.ts'

/**
 * The action's main step: reads the inputs, then does what the mode says. Only that mode is
 * loaded: `start` must not cost a step.
 */
export async function step(runner: Runner): Promise<void> {
  const options = listInputs()
  const inputs = readInputs(options.map(({ name }) => name))
  const mode = (inputs.get('mode') ?? '').trim()
  if (mode === 'check') {
    const { name } = readCheckInputs(inputs)
    const { check } = await import('./session/check.ts')
    await check(name, runner)
    return
  }
  if (mode === 'publish') {
    const { publishRun } = await import('./publish/publish.ts')
    await publishRun(readPublishInputs(inputs, describeStep(runner.context)), runner)
    return
  }
  const gathered = await gatherSettings(
    inputs,
    { from: 'input', options, thresholdVariable: '' },
    runner,
  )
  const plan = namingSources(gathered.origins, () =>
    buildPlan(gathered.raw, describeStep(runner.context), gathered.origins),
  )
  if (namingSources(gathered.origins, () => readSetting(gathered.raw, showPlan))) {
    const { listSettings, renderPlan } = await import('../plan/render-plan.ts')
    for (const line of renderPlan(plan, listSettings(plan, gathered, options)))
      runner.log(escapeLogLine(line))
    return
  }
  if (plan.mode === 'run')
    await (await import('./session/run.ts')).run(plan, runner, { childStdoutToStderr: false })
  else if (plan.mode === 'start') await (await import('./session/start.ts')).start(plan, runner)
  else await (await import('./session/scan.ts')).scan(plan, runner)
}
