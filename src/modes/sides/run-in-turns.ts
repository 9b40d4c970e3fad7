import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { loadRecording } from '../../analyze.ts'
import { saveCopy } from '../../files/save-file.ts'
import { makeControl, noteAsking } from '../../run-dir/control.ts'
import { savePairedRuns, saveWorkloadEnd } from '../../run-dir/outcomes.ts'
import { savePlan } from '../../run-dir/plan-file.ts'
import { stopSampling } from '../../sampling/stop-sampling.ts'
import type { PairedRuns, TurnFigures } from '../../findings/paired-runs.ts'
import type { WorkloadEnd } from '../../findings/workload-end.ts'
import { turnFigures } from './turn-figures.ts'
import type { Plan } from '../../settings/plan.ts'
import { escapeLogLine } from '../../encoders/escape.ts'
import { untrusted, type MaybeUntrusted } from '../../findings/untrusted.ts'
import { formatFigures } from '../../report/format-figures.ts'
import type { Runner } from '../../runner/runner.ts'
import type { SamplesAsked } from '../../samples/read-end.ts'
import { explainBroken } from '../../series/explain-broken.ts'
import { onCancel } from '../session/cancel.ts'
import { openBase } from './open-base.ts'
import { prepareSide, surroundingsOf, type Side } from './prepare-side.ts'
import { watchWorkload } from '../session/watch-workload.ts'

interface Measured {
  readonly side: Side
  readonly figures: TurnFigures
  /** why its samples are not whole, or '' */
  readonly broken: MaybeUntrusted
  /** how sampling stood when it was asked to end */
  readonly stood: SamplesAsked | null
  readonly end: WorkloadEnd
  readonly runDir: string
  /** also of a command that outlives its cancelling */
  readonly ended: Promise<unknown>
}
type Trouble = Pick<PairedRuns, 'problem' | 'advice'>
interface Turns {
  readonly plan: Plan
  readonly runner: Runner
  readonly repeat: number
  readonly head: Side
  readonly base: Side
  readonly cancelled: AbortSignal
}

/**
 * Runs base and head in turns, each under a sampler and in a run directory of its own below that of
 * the plan, which gets `comparison.json` and the samples of the head run that peaked highest. Where
 * there is no base, head runs once, alone.
 */
export async function runInTurns(
  plan: Plan,
  ab: NonNullable<Plan['ab']>,
  runner: Runner,
  childStdoutToStderr: boolean,
): Promise<{ ended: Promise<unknown> }> {
  savePlan(plan) // so that the post step has something to judge, whatever happens
  const cancel = new AbortController()
  const release = onCancel(runner, (signal) => {
    cancel.abort(signal)
  })
  const { base, ...of } = await openBase(plan, ab, runner, cancel.signal)
  try {
    const head: Side = {
      name: 'head',
      text: plan.run.text,
      directory: plan.run.workingDirectory,
      workspace: '',
      childStdoutToStderr,
    }
    const turns: Turns = {
      plan,
      runner,
      repeat: ab.repeat,
      head,
      base: { ...head, ...base, name: 'base' },
      cancelled: cancel.signal,
    }
    const { runs, pairs, ...trouble } = await runAll(turns, of)
    const names = {
      base: of.label,
      head: ab.compareWith === '' ? 'the command of --head' : 'this checkout',
    }
    savePairedRuns(plan.runDir, {
      schemaVersion: 1,
      ...names,
      repeat: ab.repeat,
      pairs,
      ...trouble,
    })
    await show(runs, plan, cancel.signal)
    // a command that outlives its cancelling still writes to its worktree
    return { ended: Promise.all(runs.map(({ ended }) => ended)).then(of.close) }
  } catch (error) {
    of.close()
    throw error
  } finally {
    release()
  }
}

const CANCELLED: Trouble = { problem: 'the comparison was cancelled', advice: '' }
/** Whoever judges says so. */
const GONE: Trouble = { problem: 'the run directory is gone', advice: '' }

type Outcome = Trouble & { readonly runs: readonly Measured[]; readonly pairs: PairedRuns['pairs'] }

async function runAll(turns: Turns, missing: Trouble): Promise<Outcome> {
  const { plan, runner, base, head } = turns
  const makeReady = async (side: Side): Promise<Trouble> => ({
    problem: await prepareSide(plan, runner, side),
    advice: 'run it by hand in a fresh checkout of that side',
  })
  const ofBase = missing.problem === '' ? await makeReady(base) : missing
  const ofHead = turns.cancelled.aborted ? CANCELLED : await makeReady(head)
  if (turns.cancelled.aborted) return { runs: [], pairs: [], ...CANCELLED }
  if (ofHead.problem !== '') return { runs: [], pairs: [], ...ofHead }
  if (ofBase.problem !== '') return { runs: [await measure(turns, head, 1)], pairs: [], ...ofBase }
  return runPairs(turns)
}

async function runPairs(turns: Turns): Promise<Outcome> {
  const { runner, repeat, base, head } = turns
  const runs: Measured[] = []
  const pairs: PairedRuns['pairs'][number][] = []
  for (let turn = 1; turn <= repeat; turn++) {
    // base first, then head first: what drifts with time hits both sides alike
    for (const side of turn % 2 === 1 ? [base, head] : [head, base]) {
      if (turns.cancelled.aborted) return { runs, pairs, ...CANCELLED }
      // a sampler would make it anew
      if (!existsSync(turns.plan.runDir)) return { runs, pairs, ...GONE }
      const run = await measure(turns, side, turn)
      runs.push(run)
      const problem = describeFailure(run)
      if (run.end.cancelled) return { runs, pairs, ...CANCELLED }
      if (problem !== '')
        return {
          runs,
          pairs,
          problem: untrusted`${problem} in ${side.name}, run ${turn} of ${repeat}`,
          advice: 'the command must succeed on both sides, and be watched to its end',
        }
    }
    const [ofBase, ofHead] = [base, head].map(
      (side) => runs.findLast((run) => run.side === side)?.figures,
    )
    if (ofBase === undefined || ofHead === undefined) continue
    pairs.push({ base: ofBase, head: ofHead })
    runner.log(
      escapeLogLine(
        `Pair ${turn} of ${repeat}: base ${formatFigures(ofBase)}; head ${formatFigures(ofHead)}`,
      ),
    )
  }
  return { runs, pairs, problem: '', advice: '' }
}

async function measure({ plan, runner }: Turns, side: Side, turn: number): Promise<Measured> {
  const runDir = join(plan.runDir, 'ab', `${side.name}-${turn}`)
  // alone it has nothing to be compared with
  const own: Plan = {
    ...plan,
    require: plan.require.filter((name) => name !== 'ab'),
    runDir,
    reportDir: runDir,
    createdEpochMs: Date.now(),
    run: { ...plan.run, text: side.text, workingDirectory: side.directory },
  }
  const watched = await watchWorkload(own, runner, {
    childStdoutToStderr: side.childStdoutToStderr,
    environment: surroundingsOf(side.workspace),
  })
  watched?.release()
  const stood = await stopSampling(runDir)
  const end = watched?.end ?? null
  const { recording, reading } = await loadRecording(own, end)
  return {
    side,
    runDir,
    stood,
    broken: explainBroken(recording, {
      ...{ plan: own, workload: end, reading },
      ...{ whyNoSampling: '', stood },
    }),
    figures: turnFigures(recording),
    end: end ?? { exitCode: 0, signal: null, durationMs: 0, cancelled: false },
    ended: watched?.workload.ended ?? Promise.resolve(),
  }
}

function describeFailure({ broken, end: { exitCode } }: Measured): MaybeUntrusted {
  return exitCode === 0 ? broken : `the command ended with exit code ${exitCode}`
}

/**
 * The report shows the head run that peaked highest, or that failed; a cancel ends it, whichever
 * side it hit.
 */
async function show(runs: readonly Measured[], plan: Plan, cancelled: AbortSignal): Promise<void> {
  const heads = runs
    .filter(({ side }) => side.name === 'head')
    .toSorted((a, b) => b.figures.peakBytes - a.figures.peakBytes)
  const shown = heads.find(({ end }) => end.exitCode !== 0) ?? heads[0]
  const end =
    runs.find((run) => run.end.cancelled)?.end ??
    (cancelled.aborted ? endBy(cancelled.reason as 'SIGINT' | 'SIGTERM') : (shown?.end ?? null))
  if (end !== null) saveWorkloadEnd(plan.runDir, end)
  if (shown === undefined) return
  makeControl(plan.runDir)
  if (shown.stood !== null) noteAsking(plan.runDir, shown.stood)
  for (const name of ['samples.ndjson', 'heaps.ndjson', 'sampler.log'])
    await saveCopy(join(shown.runDir, name), join(plan.runDir, name))
}

/** Between two runs there was no command that could have ended by it. */
function endBy(signal: 'SIGINT' | 'SIGTERM'): WorkloadEnd {
  return { exitCode: 128 + constants.signals[signal], signal, durationMs: 0, cancelled: true }
}
