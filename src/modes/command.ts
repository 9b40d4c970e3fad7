import { buildPlan } from '../plan/build-plan.ts'
import { checkTargets } from '../plan/check-targets.ts'
import { parseArguments, type Arguments } from '../plan/cli-arguments.ts'
import { namingSources, type Settled } from '../plan/merge-settings.ts'
import { type Command } from '../plan/options.ts'
import { showPlan } from '../plan/options/output-options.ts'
import type { Plan } from '../plan/plan.ts'
import { readSecretFiles } from '../plan/read-secret-files.ts'
import { readSetting } from '../plan/read-setting.ts'
import { renderHelp } from '../plan/render-help.ts'
import { listSettings, renderPlan } from '../plan/render-plan.ts'
import { TOOL_VERSION } from '../plan/tool-version.ts'
import { escapeJson, escapeLogLines } from '../report/escape.ts'
import type { Report } from '../report/report.ts'
import { hasProcess } from '../proc/has-process.ts'
import { describeTerminal } from '../runner/places.ts'
import { obeyHeldSignals } from '../runner/held-signals.ts'
import type { Runner } from '../runner/runner.ts'
import { readTerminal, type Terminal } from '../runner/terminal.ts'
import { bisect } from './sides/bisect.ts'
import { compare } from './compare.ts'
import { gatherSettings } from './gather-settings.ts'
import { history } from './history.ts'
import { judgeFiles } from './judge-files.ts'
import { mark } from './mark.ts'
import { rejudge } from './session/rejudge.ts'
import { run } from './session/run.ts'
import { scan } from './session/scan.ts'
import { scanAgain } from './standing/scan-again.ts'
import { selftest } from './selftest.ts'
import { stand } from './standing/stand.ts'
import { status } from './status.ts'

/**
 * The command line: one of its commands. Reports go to stdout with `--json`, everything else of
 * ours to stderr.
 */
export async function command(runner: Runner): Promise<void> {
  const terminal = readTerminal()
  const given = parseArguments(terminal.words)
  if (given.command === 'help') terminal.print(renderHelp(given.helpFor))
  else if (given.command === 'version') terminal.print(TOOL_VERSION)
  else if (given.command === 'mark') mark(given.operands[0] ?? '', runner)
  else if (given.command === 'status')
    terminal.print(
      status(
        {
          name: given.operands[0] ?? '',
          reportDir: given.flags.get('report-dir') ?? '',
          json: given.json,
        },
        runner,
      ),
    )
  else if (given.command === 'history')
    terminal.print(
      history(
        { reportDir: given.flags.get('report-dir') ?? '', csv: given.csv, json: given.json },
        runner,
      ),
    )
  else if (given.command === 'selftest') {
    const outcome = await selftest(given.flags, runner)
    terminal.print(given.json ? escapeJson(outcome, 2) : outcome.sentence)
  } else if (given.command === 'bisect')
    terminal.print(await bisect(given, terminal.thresholdVariable, runner))
  else if (given.command === 'compare') terminal.print(await compare(given, runner))
  else if (given.command === 'judge')
    terminal.print(await judgeFiles(given, runner, terminal.screen))
  else {
    const report = await watchOrJudge(
      given,
      given.command,
      withSecretFiles(runner, given, terminal),
    )
    if (given.json && report !== null) terminal.print(escapeJson(report, 2))
  }
}

async function watchOrJudge(
  given: Arguments,
  name: Command,
  runner: Runner,
): Promise<Report | null> {
  // its run was settled when it began: only flags change that
  if (name === 'report') return rejudge(given.operands[0] ?? '', given, runner)
  checkTargets(given.pids, hasProcess)
  const terminal = readTerminal()
  const { settled, plan } = await settle(given, name, runner, terminal)
  if (namingSources(settled.origins, () => readSetting(settled.raw, showPlan))) {
    const settings = listSettings(plan, settled, name)
    terminal.print(
      given.json ? escapeJson({ settings }, 2) : escapeLogLines(renderPlan(plan, settings)),
    )
    return null
  }
  if (plan.standing !== undefined) {
    return stand({ ...plan, standing: plan.standing }, runner, async () => ({
      plan: (await settle(given, name, runner, terminal)).plan,
      runner: withSecretFiles(runner, given, terminal),
    }))
  }
  await obeyHeldSignals()
  if (plan.mode === 'run') return run(plan, runner, { childStdoutToStderr: given.json })
  return plan.historyDir === undefined
    ? scan(plan, runner)
    : scanAgain({ ...plan, historyDir: plan.historyDir }, runner)
}

async function settle(
  given: Arguments,
  command: Exclude<Command, 'report'>,
  runner: Runner,
  terminal: Terminal,
): Promise<{ settled: Settled; plan: Plan }> {
  const settled = await gatherSettings(
    given.flags,
    { command, thresholdVariable: given.flags.has('threshold') ? '' : terminal.thresholdVariable },
    runner,
  )
  const place = describeTerminal(runner.context, {
    command,
    argv: given.argv,
    targetPids: given.pids,
    targetGlobs: given.processGlobs,
    isBisecting: given.isBisecting,
  })
  return {
    settled,
    plan: namingSources(settled.origins, () => buildPlan(settled.raw, place, settled.origins)),
  }
}

function withSecretFiles(runner: Runner, { secretFiles }: Arguments, terminal: Terminal): Runner {
  if (secretFiles.size === 0) return runner
  const held = readSecretFiles(secretFiles, (path) => terminal.readFile(path))
  return {
    ...runner,
    secret: (name) => {
      const value = held.get(name)
      return value === undefined ? runner.secret(name) : { value, from: 'input' }
    },
  }
}
