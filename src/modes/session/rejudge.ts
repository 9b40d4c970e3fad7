import { join, resolve } from 'node:path'
import { analyze } from '../../analyze.ts'
import { loadPlan, markReported } from '../../collect.ts'
import type { Arguments } from '../../plan/cli-arguments.ts'
import { InputError } from '../../plan/input-error.ts'
import { replan } from '../../plan/replan.ts'
import { settingsOf } from '../../plan/settings.ts'
import { publish } from '../../publish.ts'
import { escapeLogLine } from '../../report/escape.ts'
import type { Report } from '../../report/report.ts'
import { describeTerminal } from '../../runner/places.ts'
import { hasProcess } from '../../proc/has-process.ts'
import type { Runner } from '../../runner/runner.ts'
import { readEnd } from '../../samples/read-end.ts'
import { decideExitCode } from '../../verdict.ts'
import { gatherHistory } from './gather-history.ts'

/**
 * Command `report RUN_DIR`: judges and renders a run again from disk, with other limits where
 * given; `open` shows the page, which changes no exit code.
 */
export async function rejudge(
  runDir: string,
  { flags, open }: Pick<Arguments, 'flags' | 'open'>,
  runner: Runner,
): Promise<Report> {
  let plan
  try {
    plan = loadPlan(resolve(runDir))
  } catch (error) {
    throw new InputError(
      'RUN_DIR',
      runDir,
      `a run directory with a plan.json of this tool (${error instanceof Error ? error.message : String(error)})`,
    )
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
    flags,
    describeTerminal(runner.context, {
      command: 'scan',
      argv: [],
      targetPids: [],
      targetGlobs: '',
    }),
  )
  const { report, recording, baseline } = await analyze(asked, runner.context, '', {
    history: await gatherHistory(asked, runner),
  })
  runner.setExitCode(decideExitCode(report, asked))
  const { files } = await publish(report, {
    plan: asked,
    settings: settingsOf(asked),
    runner,
    recording,
    baseline,
  })
  // a watch that stands asks for a report of its own every few minutes
  if (!isSampled && (plan.standing === undefined || !hasProcess(plan.parentPid)))
    markReported(plan.runDir)
  if (open) await openPage(files.get('html'), runner)
  return report
}

async function openPage(path: string | undefined, runner: Runner): Promise<void> {
  if (path === undefined) {
    runner.log('There is no page to open: `export` has no html, or it could not be written.')
    return
  }
  const whyNot = await runner.openInBrowser(path)
  runner.log(escapeLogLine(whyNot === '' ? `Opened ${path}` : `Not opened (${whyNot}): ${path}`))
}
