import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { besideThisBundle } from '../files/beside-this-bundle.ts'
import { makeControl, stopFile } from '../run-dir/control.ts'
import { loadPlan } from '../run-dir/plan-file.ts'
import {
  SAMPLER_FLAGS,
  startSampling,
  type SamplerEnvironment,
  type Sampling,
} from '../sampling/start-sampling.ts'
import { stopSampling } from '../sampling/stop-sampling.ts'
import { judgingOf } from '../gates/growth.ts'
import { livedCurve } from '../series/memory-curve.ts'
import type { Plan } from '../settings/plan.ts'
import { settingsOf } from '../settings/settings.ts'
import { readRecords } from '../samples/read.ts'
import { canaryBytesPerMinute } from '../canary/canary.ts'
import { RecordingBuilder } from '../series/recording-builder.ts'
import { judgeCurve, type Judgement } from '../stats/judge-curve.ts'
import { formatBytes } from '../units/size.ts'
import { formatDuration } from '../units/duration.ts'

const CAUGHT: readonly Judgement['grade'][] = ['leak', 'likely']

/**
 * What a self-test showed: `passed` when the leaking canary was found and the healthy one was not
 * accused.
 */
export interface SelfTestOutcome {
  readonly passed: boolean
  readonly sentence: string
}

/**
 * Starts a leaking and a healthy canary, and a sampler of their own with the settings of `plan`:
 * they are in no total and no finding.
 */
export async function startSelfTest(
  plan: Plan,
  environment: SamplerEnvironment,
): Promise<Sampling> {
  const runDir = selfTestDir(plan.runDir)
  makeControl(runDir)
  const targetPids = [canaryBytesPerMinute(plan), 0].map((bytesPerMinute) => {
    const canary = spawn(
      process.execPath,
      [
        ...SAMPLER_FLAGS,
        besideThisBundle('sampler'),
        '--canary',
        String(bytesPerMinute),
        stopFile(runDir),
        runDir,
      ],
      {
        detached: true,
        stdio: 'ignore',
        cwd: runDir,
        env: {
          PATH: environment.path,
          ...(environment.trackingId === '' ? {} : { RUNNER_TRACKING_ID: environment.trackingId }),
        },
      },
    )
    canary.unref()
    return canary.pid ?? 0
  })
  return startSampling(
    {
      ...plan,
      name: 'self-test',
      runDir,
      scope: 'targets',
      targetPids,
      targetGlobs: [],
      include: [],
      exclude: [],
      watchesCanaries: true,
      userSet: [],
      notices: [],
    },
    environment,
  )
}

/** Stops the canaries and their sampler; nothing to do where there is no self-test. */
export async function stopSelfTest(runDir: string): Promise<void> {
  if (existsSync(selfTestDir(runDir))) await stopSampling(selfTestDir(runDir))
}

/** Null where there was no self-test. One that cannot be read says so: all else is judged. */
export async function concludeSelfTest(runDir: string): Promise<SelfTestOutcome | null> {
  if (!existsSync(selfTestDir(runDir))) return null
  try {
    return await judgeSelfTest(runDir)
  } catch {
    return {
      passed: false,
      sentence:
        'Self-test: what it left (`self-test/` in the run directory) cannot be read, ' +
        'so it says nothing.',
    }
  }
}

async function judgeSelfTest(runDir: string): Promise<SelfTestOutcome> {
  const builder = new RecordingBuilder()
  for await (const records of readRecords(join(selfTestDir(runDir), 'samples.ndjson'), {
    damagedLines: 0,
    exists: false,
  }))
    for (const record of records) builder.take(record)
  const recording = builder.build(0, 0)
  const plan = loadPlan(selfTestDir(runDir))
  const { warmUpMs } = judgingOf(settingsOf(plan))
  // started in this order; a canary keeps what it takes outside of its heap, so its runtime does
  // not matter
  const [leaking, steady] = (recording?.processes ?? [])
    .toSorted((a, b) => a.index - b.index)
    .map((process) =>
      judgeCurve({
        ...livedCurve(process, recording?.tickTimesMs ?? []),
        runtime: 'other',
        ...(warmUpMs === 'auto' ? {} : { warmUpS: warmUpMs / 1000 }),
      }),
    )
  if (leaking === undefined || steady === undefined)
    return { passed: false, sentence: 'Self-test: the canaries were not sampled.' }
  return describeOutcome(leaking, steady, canaryBytesPerMinute(plan))
}

function describeOutcome(
  leaking: Judgement,
  steady: Judgement,
  bytesPerMinute: number,
): SelfTestOutcome {
  const [isCaught, isAccused] = [CAUGHT.includes(leaking.grade), CAUGHT.includes(steady.grade)]
  const rate = `${formatBytes(bytesPerMinute)}/min`
  const window = formatDuration(leaking.spanS * 1000)
  const found = isCaught
    ? `a leak of ${rate} would have been found in ${window} (${leaking.grade}, measured ${formatBytes(leaking.rateBytesPerHour / 60)}/min)`
    : `a leak of ${rate} would NOT have been found in ${window} (${leaking.grade}: ${leaking.reason}); watch for longer`
  return {
    passed: isCaught && !isAccused,
    sentence: `Self-test: ${found}; its healthy twin was ${isAccused ? `wrongly accused (${steady.grade})` : 'left alone'}.`,
  }
}

const selfTestDir = (runDir: string): string => join(runDir, 'self-test')
