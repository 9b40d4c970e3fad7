import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { whyNoSampling } from '../collect.ts'
import { buildPlan } from '../plan/build-plan.ts'
import { describeTerminal } from '../runner/places.ts'
import type { Runner } from '../runner/runner.ts'
import {
  concludeSelfTest,
  startSelfTest,
  stopSelfTest,
  type SelfTestOutcome,
} from '../self-test.ts'
import { onCancel } from './session/cancel.ts'

/** Long enough to be judged without the reserve that short windows have, and start-up besides. */
const DEFAULT_DURATION = '75s'

/**
 * Command `selftest`: would a leak be found on this machine, at this interval, in this window? Exit
 * code 1 when not.
 */
export async function selftest(
  flags: ReadonlyMap<string, string>,
  runner: Runner,
): Promise<SelfTestOutcome> {
  const reason = whyNoSampling()
  if (reason !== '') {
    runner.setExitCode(3)
    return { passed: false, sentence: `Self-test: ${reason}` }
  }
  const runDir = mkdtempSync(join(runner.context.tempDir, 'memory-leak-detector-'))
  try {
    const plan = buildPlan(
      new Map([['duration', DEFAULT_DURATION], ...flags, ['report-dir', runDir]]),
      describeTerminal(runner.context, {
        command: 'watch',
        argv: [],
        targetPids: [process.pid],
        targetGlobs: '',
      }),
    )
    const { ended } = await startSelfTest(
      { ...plan, runDir },
      { path: runner.context.path, trackingId: runner.context.trackingId },
    )
    await new Promise<void>((resolve) => {
      const release = onCancel(runner, () => {
        resolve()
      })
      void ended.then(() => {
        release()
        resolve()
      })
    })
    await stopSelfTest(runDir)
    const outcome = await concludeSelfTest(runDir)
    runner.setExitCode(outcome?.passed === true ? 0 : 1)
    return outcome ?? { passed: false, sentence: 'Self-test: nothing was sampled.' }
  } finally {
    rmSync(runDir, { recursive: true, force: true })
  }
}
