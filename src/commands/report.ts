import { join, resolve } from 'node:path'
import { analyze } from '../analyze.ts'
import { markReported } from '../run-dir/judgement.ts'
import { hasPlan, loadPlan } from '../run-dir/plan-file.ts'
import { isGiven } from '../plan/arguments.ts'
import type { OwnFlag } from '../plan/command-form.ts'
import { InputError } from '../settings/input-error.ts'
import { sortOptions } from '../plan/options.ts'
import { ifInconclusive } from '../plan/options/verdict-options.ts'
import { readSetting, type RawSettings } from '../plan/read-setting.ts'
import { replan } from '../plan/replan.ts'
import { settingsOf } from '../settings/settings.ts'
import { publish } from '../publish.ts'
import { escapeJson, escapeLogLine } from '../encoders/escape.ts'
import type { Report } from '../report/report.ts'
import { findAsker } from '../runner/asker.ts'
import { describeTerminal } from '../runner/places.ts'
import { hasProcess } from '../proc/has-process.ts'
import type { Runner } from '../runner/runner.ts'
import { readEnd } from '../samples/read-end.ts'
import { decideExitCode, inconclusiveExitCode } from '../verdict.ts'
import { gatherEarlierRuns } from '../modes/session/gather-earlier-runs.ts'
import type { Reported } from '../modes/standing/reporter.ts'
import { declareJson, type Command } from './command.ts'
import { JUDGING } from './option-sets.ts'
import { secretFileFlags, takeSecretFiles } from './secret-files.ts'

const openFlag: OwnFlag = {
  name: 'open',
  description:
    'Shows the HTML page by $BROWSER, else by xdg-open; where neither can, says where it lies.',
}
const jsonFlag = declareJson('The report as JSON to stdout.')

/** Its plan was made when it began: of settings only flags change that. */
export const reportCommand: Command = {
  name: 'report',
  about:
    'Judges and renders a run again from disk, with other limits if you like: by flags, for variables and the config file were read when it began.',
  examples: [
    'report logs/run_2025-11-28_14-43-01 --open',
    'report logs/run_2025-11-28_14-43-01 --threshold 1GiB',
  ],
  operands: { name: 'RUN_DIR', allowed: 'the run directory to judge again', least: 1, most: 1 },
  options: sortOptions(JUDGING),
  takesFlagsAlone: true,
  flags: [openFlag, ...secretFileFlags, jsonFlag],
  run: async (call) => {
    const { given, runner, terminal } = call
    takeSecretFiles(call)
    const { raw } = await call.gather()
    const judged = await rejudge(given.operands[0] ?? '', raw, runner)
    if (judged === null) return
    const { report, page } = judged
    // changes no exit code
    if (isGiven(given, openFlag)) await openPage(page, runner)
    if (isGiven(given, jsonFlag)) terminal.print(escapeJson(report, 2))
  },
}

/** Null: there is a plan that nothing can be judged by, which is said. */
async function rejudge(
  runDir: string,
  settings: RawSettings,
  runner: Runner,
): Promise<{ report: Report; page: string | undefined } | null> {
  if (!hasPlan(resolve(runDir)))
    throw new InputError('RUN_DIR', runDir, 'a run directory with a plan.json of this tool')
  let plan
  try {
    plan = loadPlan(resolve(runDir))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    runner.log(escapeLogLine(`Not judged: ${why} (${runDir}).`))
    const asked = settings.has(ifInconclusive.name) ? readSetting(settings, ifInconclusive) : 'fail'
    runner.setExitCode(inconclusiveExitCode(asked))
    return null
  }
  // a watch without an end is judged while it runs
  const isSampled = readEnd(join(plan.runDir, 'samples.ndjson')) === 'open'
  if (plan.standing === undefined && isSampled)
    throw new InputError(
      'RUN_DIR',
      runDir,
      'the directory of a run that has ended',
      'is still being sampled',
    )
  const asked = replan(
    plan,
    settings,
    describeTerminal(runner.context, {
      mode: 'scan',
      argv: [],
      targetPids: [],
      targetGlobs: '',
    }),
  )
  const { report, recording, baseline } = await analyze(asked, runner.context, '', {
    earlierRuns: await gatherEarlierRuns(asked, runner),
  })
  runner.setExitCode(decideExitCode(report, asked))
  // a watch that stands asks for a report of its own every few minutes, and tells people itself
  const asker = plan.standing === undefined ? null : findAsker()
  const { files, failures } = await publish(report, {
    plan: asked,
    settings: settingsOf(asked),
    runner,
    recording,
    baseline,
    uses: ({ kind }) => asker === null || kind === 'file',
  })
  if (asker !== null) {
    const [whyUnwritten = ''] = failures.values()
    await asker.answer({ report, whyUnwritten } satisfies Reported)
  }
  if (!isSampled && (plan.standing === undefined || !hasProcess(plan.parentPid)))
    markReported(plan.runDir)
  return { report, page: files.get('html') }
}

async function openPage(path: string | undefined, runner: Runner): Promise<void> {
  if (path === undefined) {
    runner.log('There is no page to open: `export` has no html, or it could not be written.')
    return
  }
  const whyNot = await runner.openInBrowser(path)
  runner.log(escapeLogLine(whyNot === '' ? `Opened ${path}` : `Not opened (${whyNot}): ${path}`))
}
