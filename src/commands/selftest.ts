import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { whyNoSampling } from '../sampling/why-no-sampling.ts'
import { buildPlan } from '../plan/build-plan.ts'
import { isGiven } from '../plan/arguments.ts'
import { namingSources, type Gathered } from '../plan/merge-settings.ts'
import { config, reportDir } from '../plan/options/output-options.ts'
import { interval, watchDuration } from '../plan/options/watch-options.ts'
import type { RawSettings } from '../plan/read-setting.ts'
import { escapeJson } from '../encoders/escape.ts'
import { describeTerminal } from '../runner/places.ts'
import type { Runner } from '../runner/runner.ts'
import {
  concludeSelfTest,
  startSelfTest,
  stopSelfTest,
  type SelfTestOutcome,
} from '../self-test/self-test.ts'
import { onCancel } from '../modes/session/cancel.ts'
import { declareJson, type Command } from './command.ts'

/** Long enough to be judged without the reserve that short windows have, and start-up besides. */
const DEFAULT_DURATION = '75s'
const jsonFlag = declareJson('The outcome as JSON to stdout.')

export const selftestCommand: Command = {
  name: 'selftest',
  about:
    'Would a leak be found here? Watches a canary that leaks 3 MiB a minute, and a healthy one; exits with 1 when not.',
  examples: ['selftest', 'selftest --duration 30s'],
  options: [
    interval,
    {
      ...watchDuration,
      default: DEFAULT_DURATION,
      description: 'For how long the two are watched; 0s: until stopped.',
    },
    config,
  ],
  flags: [jsonFlag],
  run: async ({ given, runner, terminal, gather }) => {
    const { raw, origins } = await gather()
    const outcome = await selftest(raw, origins, runner)
    terminal.print(isGiven(given, jsonFlag) ? escapeJson(outcome, 2) : outcome.sentence)
  },
}

/** At this interval, in this window; exit code 1 when the leak would not be found. */
async function selftest(
  raw: RawSettings,
  origins: Gathered['origins'],
  runner: Runner,
): Promise<SelfTestOutcome> {
  const reason = whyNoSampling()
  if (reason !== '') {
    runner.setExitCode(3)
    return { passed: false, sentence: `Self-test: ${reason}` }
  }
  const runDir = realpathSync(mkdtempSync(join(runner.context.tempDir, 'memory-leak-detector-')))
  try {
    const place = describeTerminal(runner.context, {
      mode: 'watch',
      argv: [],
      targetPids: [process.pid],
      targetGlobs: '',
    })
    const plan = namingSources(origins, () =>
      buildPlan(
        new Map([[watchDuration.name, DEFAULT_DURATION], ...raw, [reportDir.name, runDir]]),
        place,
      ),
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
