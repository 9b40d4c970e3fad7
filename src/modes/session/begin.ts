import { mkdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { savePlan } from '../../run-dir/plan-file.ts'
import { reserveRunDir } from '../../run-dir/reserve-run-dir.ts'
import { startSampling, type Sampling } from '../../sampling/start-sampling.ts'
import { whyNoSampling } from '../../sampling/why-no-sampling.ts'
import { withRunDir } from '../../plan/build-plan.ts'
import type { Plan } from '../../settings/plan.ts'
import { escapeLogLine } from '../../encoders/escape.ts'
import { buildRunCopyPath } from '../../report/report-paths.ts'
import type { Runner } from '../../runner/runner.ts'
import { describeAbandoned } from './find-abandoned.ts'

/**
 * Gives a plan the run directory that is its own, tells the post step of it, and says what the plan
 * had to change.
 */
export function assignRunDir(plan: Plan, runner: Runner): Plan {
  const reserved =
    runner.context.kind === 'github'
      ? { ...reserveInTemp(plan, runner.context.tempDir), trackingId: runner.context.trackingId }
      : reserveMoment(plan)
  const { tempNotice = '' } = runner.context
  if (tempNotice !== '')
    runner.annotate(
      'warning',
      'Not the temporary directory of the runner',
      escapeLogLine(tempNotice),
    )
  const abandoned = describeAbandoned(reserved)
  runner.saveState('run-dir', reserved.runDir)
  runner.saveState('if-inconclusive', reserved.ifInconclusive)
  // who asked for silence finds it in the report
  if (reserved.quiet !== true)
    for (const notice of reserved.notices) runner.log(escapeLogLine(notice))
  if (abandoned === '') return reserved
  // said once: now, or in the report where that is made in the same step
  if (reserved.quiet === true || (runner.context.kind === 'github' && reserved.mode !== 'start'))
    return { ...reserved, notices: [...reserved.notices, abandoned] }
  runner.log(escapeLogLine(abandoned))
  return reserved
}

/**
 * Starts the sampler where there is something to read; null where not (the report then says why).
 * Where no process can be started nothing is left behind, but for the step that comes after.
 */
export async function beginSampling(plan: Plan, runner: Runner): Promise<Sampling | null> {
  if (whyNoSampling() !== '') {
    savePlan(plan)
    return null
  }
  const environment = { path: runner.context.path, trackingId: runner.context.trackingId }
  const sampling = await startSampling(plan, environment).catch((error: unknown) => {
    if (runner.context.kind !== 'github') rmSync(plan.runDir, { recursive: true, force: true })
    throw error
  })
  if (plan.selfTest)
    await (await import('../../self-test/self-test.ts')).startSelfTest(plan, environment)
  return sampling
}

/** In the action: below the runner's temporary directory, by name. */
function reserveInTemp(plan: Plan, tempDir: string): Plan {
  const [runDir] = reserveRunDir(join(tempDir, 'memory-leak-detector'), plan.name)
  const assigned = withRunDir(plan, runDir, basename(runDir))
  return assigned.reportDir === runDir
    ? assigned
    : { ...assigned, createdEpochMs: reserveMoment(assigned).createdEpochMs }
}

/**
 * In a report directory: by time. Two runs of one second would overwrite each other's files, so the
 * later one takes the next.
 */
function reserveMoment(plan: Plan): Plan {
  for (let createdEpochMs = plan.createdEpochMs; ; createdEpochMs += 1000) {
    const runDir = buildRunCopyPath({ ...plan, createdEpochMs })
    mkdirSync(dirname(runDir), { recursive: true })
    try {
      mkdirSync(runDir)
      return withRunDir({ ...plan, createdEpochMs }, runDir, plan.name)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}
