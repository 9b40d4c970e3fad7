import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { takeLock } from '../../files/take-lock.ts'
import type { Plan, Standing } from '../../settings/plan.ts'
import { escapeLogLine } from '../../encoders/escape.ts'
import type { Report } from '../../report/report.ts'
import { buildTextLogPath } from '../../report/report-paths.ts'
import { takeHeldSignals } from '../../runner/held-signals.ts'
import type { Runner } from '../../runner/runner.ts'
import type { Served } from '../../runner/serve.ts'
import { inconclusiveExitCode } from '../../verdict.ts'
import { beginSampling, assignRunDir } from '../session/begin.ts'
import { onCancel } from '../session/cancel.ts'
import { cleanUp } from './clean-up.ts'
import { startHeartbeat } from '../session/heartbeat.ts'
import { judge } from '../session/judge.ts'
import { serveWatch } from './serve-watch.ts'
import { StandingWatch } from './standing-watch.ts'

const LOOK_MS = 2000

type StandingPlan = Plan & { readonly standing: Standing }

/** Reads all settings again. Throws where they cannot be used. */
export type ReadAgain = () => Promise<Plan>

/**
 * Mode `watch` without a duration: until it is stopped, or what it watches is gone. One of a name
 * at a time. Null: another one runs.
 */
export async function stand(
  unassigned: StandingPlan,
  runner: Runner,
  readAgain: ReadAgain,
): Promise<Report | null> {
  const lock = takeLock(unassigned.standing.directory)
  if (typeof lock === 'number') {
    runner.log(
      escapeLogLine(
        `Not started: a watch named ${unassigned.name} (pid ${lock}) runs in ${unassigned.reportDir} already; another one needs another --name.`,
      ),
    )
    runner.setExitCode(inconclusiveExitCode(unassigned.ifInconclusive))
    return null
  }
  try {
    const plan = { ...assignRunDir(unassigned, runner), standing: unassigned.standing }
    cleanUp(plan, runner)
    return await watch(plan, runner, readAgain)
  } finally {
    lock()
  }
}

async function watch(
  plan: StandingPlan,
  runner: Runner,
  readAgain: ReadAgain,
): Promise<Report | null> {
  // in a day of looks V8 makes room for 32 MiB of garbage, which nothing here needs: 52 MiB of
  // anonymous memory, and 38 without
  setFlagsFromString('--semi-space-growth-factor=1')
  const sampling = await beginSampling(plan, runner)
  if (sampling === null) return judge(plan, runner)
  const over = new AbortController()
  const standing = new StandingWatch(plan, runner)
  const served = await serveOrSay(standing, runner)
  const release = [
    onCancel(runner, () => {
      over.abort('stopped')
    }),
    answerSignals(standing, runner, readAgain),
  ]
  standing.begin()
  const stopHeartbeat =
    runner.screen !== null || plan.userSet.includes('progress')
      ? startHeartbeat(plan, runner)
      : () => undefined
  void sampling.ended.then(() => {
    over.abort('ended')
  })
  while (!over.signal.aborted) {
    await standing.look()
    await sleep(LOOK_MS, undefined, { signal: over.signal }).catch(() => undefined)
  }
  // what came since the look before, as the guard's last deed
  await standing.look()
  stopHeartbeat()
  for (const end of release) end()
  served?.close()
  const told = await standing.close()
  return judge(standing.plan, runner, {
    told: { ...told, isStopped: over.signal.reason === 'stopped' },
  })
}

/** What cannot be served is said, and watched all the same. */
async function serveOrSay(standing: StandingWatch, runner: Runner): Promise<Served | null> {
  try {
    const served = await serveWatch(standing, standing.plan)
    if (served !== null) runner.log(`Listening: ${served.url} and ${served.url}metrics`)
    return served
  } catch (error) {
    runner.log(
      escapeLogLine(
        `Warning: nothing is served: ${error instanceof Error ? error.message : String(error)}`,
      ),
    )
    return null
  }
}

/**
 * SIGUSR1: a report now. SIGHUP: the settings again; on a person's terminal it means that the
 * terminal is gone.
 */
function answerSignals(standing: StandingWatch, runner: Runner, readAgain: ReadAgain): () => void {
  const report = (): void => {
    void standing.report().then((why) => {
      runner.log(
        escapeLogLine(
          why === '' ? `Report: ${buildTextLogPath(standing.plan)}` : `No report: ${why}`,
        ),
      )
    })
  }
  const hangUp = (): void => {
    void reload(standing, runner, readAgain)
  }
  process.on('SIGUSR1', report)
  if (runner.screen === null) process.on('SIGHUP', hangUp)
  for (const signal of takeHeldSignals()) process.kill(process.pid, signal)
  return () => {
    process.off('SIGUSR1', report)
    process.off('SIGHUP', hangUp)
  }
}

async function reload(
  standing: StandingWatch,
  runner: Runner,
  readAgain: ReadAgain,
): Promise<void> {
  try {
    const { changed, unchanged } = standing.take(await readAgain())
    const news =
      changed.length === 0
        ? 'no limit differs, and what stands on the command line holds'
        : `${changed.join(', ')} changed`
    runner.log(
      escapeLogLine(
        `Settings read again: ${news}.${unchanged.length === 0 ? '' : ` Only a new start changes: ${unchanged.join(', ')}; and what stands on the command line alone.`}`,
      ),
    )
  } catch (error) {
    runner.log(
      escapeLogLine(
        `Settings not read again, the ones before hold: ${error instanceof Error ? error.message : String(error)}`,
      ),
    )
  }
}
