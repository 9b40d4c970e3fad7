import { run } from '../modes/session/run.ts'
import { scan } from '../modes/session/scan.ts'
import { scanAgain } from '../modes/standing/scan-again.ts'
import { stand } from '../modes/standing/stand.ts'
import { buildPlan } from '../plan/build-plan.ts'
import { isGiven } from '../plan/arguments.ts'
import type { OwnFlag } from '../plan/command-form.ts'
import { namingSources, type Gathered } from '../plan/merge-settings.ts'
import { showPlan } from '../plan/options/output-options.ts'
import type { Place } from '../settings/place.ts'
import type { Plan } from '../settings/plan.ts'
import { readSetting } from '../plan/read-setting.ts'
import { listSettings, renderPlan } from '../plan/render-plan.ts'
import { escapeJson, escapeLogLines } from '../encoders/escape.ts'
import type { Report } from '../report/report.ts'
import { obeyHeldSignals } from '../runner/held-signals.ts'
import { describeTerminal } from '../runner/places.ts'
import type { Runner } from '../runner/runner.ts'
import { declareJson, type CommandCall } from './command.ts'
import { secretFileFlags, takeSecretFiles } from './secret-files.ts'

/** What is measured, as the command says it. */
type Measured = Pick<Place, 'comparesCommands'> & {
  readonly mode: NonNullable<Place['mode']>
} & Partial<Pick<Place, 'targetPids' | 'targetGlobs'>>

export const bisectFlag: OwnFlag = {
  name: 'bisect',
  description:
    'Exit codes for `git bisect run`: 0 good, 1 a gate failed, 125 inconclusive, wrong usage, or the command failed.',
  isForBisect: true,
}
const jsonFlag = declareJson(
  "The report as JSON to stdout; the command's own stdout goes to stderr.",
)

/** Flags of every command that makes a report. */
export const measuringFlags: readonly OwnFlag[] = [...secretFileFlags, jsonFlag]

/**
 * What commands share that measure: gathers all settings, shows the plan where that is asked for,
 * else does what the mode says.
 */
export async function measure(call: CommandCall, measured: Measured): Promise<void> {
  const { given, runner, terminal } = call
  takeSecretFiles(call)
  const isJson = isGiven(given, jsonFlag)
  const { gathered, plan } = await gatherPlan(call, measured)
  if (namingSources(gathered.origins, () => readSetting(gathered.raw, showPlan))) {
    const settings = listSettings(plan, gathered, call.command.options)
    terminal.print(
      isJson ? escapeJson({ settings }, 2) : escapeLogLines(renderPlan(plan, settings)),
    )
    return
  }
  const report = await follow(plan, runner, isJson, async () => {
    const fresh = await gatherPlan(call, measured)
    takeSecretFiles(call)
    return fresh.plan
  })
  if (isJson && report !== null) terminal.print(escapeJson(report, 2))
}

async function gatherPlan(
  { given, runner, gather }: CommandCall,
  measured: Measured,
): Promise<{ gathered: Gathered; plan: Plan }> {
  const gathered = await gather()
  const place = describeTerminal(runner.context, {
    targetPids: [],
    targetGlobs: '',
    ...measured,
    argv: given.argv,
    isBisecting: isGiven(given, bisectFlag),
  })
  return {
    gathered,
    plan: namingSources(gathered.origins, () => buildPlan(gathered.raw, place, gathered.origins)),
  }
}

/** `again` reads all anew, for a watch that has no end. */
async function follow(
  plan: Plan,
  runner: Runner,
  childStdoutToStderr: boolean,
  again: () => Promise<Plan>,
): Promise<Report | null> {
  if (plan.standing !== undefined) return stand({ ...plan, standing: plan.standing }, runner, again)
  await obeyHeldSignals()
  if (plan.mode === 'run') return run(plan, runner, { childStdoutToStderr })
  return plan.historyDir === undefined
    ? scan(plan, runner)
    : scanAgain({ ...plan, historyDir: plan.historyDir }, runner)
}
