import { join } from 'node:path'
import type { MaybeUntrusted } from './findings/untrusted.ts'
import type { Baseline } from './baseline/baseline.ts'
import { buildBaseline } from './baseline/build-baseline.ts'
import { buildEvidence } from './build-evidence.ts'
import { NO_EARLIER_RUNS, type EarlierRuns } from './baseline/earlier-runs.ts'
import type { PairedRuns } from './findings/paired-runs.ts'
import { compareRuns } from './gates/regression/compare-runs.ts'
import { explainEarlierRuns } from './gates/regression/explain-earlier-runs.ts'
import type { Evidence, Gate } from './gates/gate.ts'
import type { Finding } from './findings/finding.ts'
import { decideOutcome, type CommandOutcome, type WorkloadEnd } from './findings/workload-end.ts'
import { gates } from './gates/index.ts'
import { acceptFindings } from './findings/accept-findings.ts'
import { judgeAll } from './gates/judge-all.ts'
import { measureRun } from './gates/regression/measure-run.ts'
import { summarizeComparison } from './gates/regression/summarize-comparison.ts'
import type { Plan } from './settings/plan.ts'
import { settingsOf } from './settings/settings.ts'
import type { HistoryRecord } from './history/record.ts'
import { loadAsking } from './run-dir/control.ts'
import { isJudged, whenJudged } from './run-dir/judgement.ts'
import { findDamage, loadPairedRuns, loadWorkloadEnd } from './run-dir/outcomes.ts'
import { buildReport } from './report/build-report.ts'
import { listNotices } from './report/notices.ts'
import type { Report } from './report/report.ts'
import type { RunContext } from './runner/runner.ts'
import { readEnd, type SamplesAsked } from './samples/read-end.ts'
import type { Reading } from './samples/read.ts'
import { readWithHeaps } from './samples/read-with-heaps.ts'
import { unknownBase } from './findings/memory-base.ts'
import { explainBroken } from './series/explain-broken.ts'
import { RecordingBuilder } from './series/recording-builder.ts'
import type { Recording } from './series/series.ts'
import { withLargest } from './series/with-largest.ts'
import { concludeSelfTest } from './self-test/self-test.ts'
import { decideVerdict, explainSkip } from './verdict.ts'

export interface Analysis {
  readonly report: Report
  readonly recording: Recording | null
  /** what the run leaves for later ones; null where nothing was measured */
  readonly baseline: Baseline | null
}

/** What is known from before, as far as somebody read it already. */
export interface Past {
  /** what the run is compared with */
  readonly earlierRuns?: EarlierRuns
  /** how the command ended, where the caller saw it; else it is read from the run directory */
  readonly workload?: WorkloadEnd | undefined
  /** what earlier scans remembered; else it is read from the plan's `historyDir` */
  readonly scansBefore?: readonly HistoryRecord[] | undefined
  /** how sampling stood when it was asked to end; else what is noted of it */
  readonly stood?: SamplesAsked | null
}

/**
 * Samples on disk -> series -> findings -> verdict -> report. Changes nothing; same files, plan and
 * earlier runs, same report. `whyNoSampling` is '' where there should be samples.
 */
export async function analyze(
  plan: Plan,
  context: RunContext,
  whyNoSampling: string,
  past: Past = {},
): Promise<Analysis> {
  const { earlierRuns = NO_EARLIER_RUNS, scansBefore, stood = loadStood(plan.runDir) } = past
  const workload = past.workload ?? loadWorkloadEnd(plan.runDir)
  const paired = loadPairedRuns(plan.runDir)
  const { recording, reading } = await loadRecording(plan, workload)
  const brokenReason =
    recording === null && paired !== null && paired.problem !== ''
      ? paired.problem
      : explainBroken(recording, { plan, workload, reading, whyNoSampling, stood }) ||
        findDamage(plan.runDir)
  const isSkipped =
    workload === null && recording === null && (whyNoSampling !== '' || paired !== null)
  const outcome = decideCommandOutcome(plan, workload, isSkipped)
  const selfTest = await concludeSelfTest(plan.runDir)
  const settings = settingsOf(plan)
  const seen =
    recording === null
      ? null
      : {
          ...buildEvidence(recording, plan, { workload, earlierRuns }, scansBefore),
          ...(paired === null ? {} : { paired }),
        }
  const figures = seen === null ? null : measureRun(seen, settings)
  const evidence =
    seen === null || figures === null
      ? null
      : { ...seen, comparison: compareRuns(figures, earlierRuns, settings) }
  const report = conclude({
    plan,
    context,
    recording,
    evidence,
    workload,
    outcome,
    ab: paired,
    brokenReason,
    gates,
    hold: (found) => found,
    notices: selfTest === null ? [] : [selfTest.sentence],
  })
  const baseline =
    figures === null || (plan.mode === 'run' && outcome !== 'success')
      ? null
      : buildBaseline(report, { runId: context.runId, ...figures }, earlierRuns)
  return { report, recording, baseline }
}

function loadStood(runDir: string): SamplesAsked | null {
  const noted = loadAsking(runDir)
  return (['ended', 'dead', 'open'] as const).find((stood) => stood === noted) ?? null
}

/** '' in modes without a command, and where nobody saw its end. */
function decideCommandOutcome(
  { mode }: Plan,
  workload: WorkloadEnd | null,
  isSkipped: boolean,
): CommandOutcome | '' {
  if (workload !== null) return decideOutcome(workload)
  return mode === 'run' && isSkipped ? 'skipped' : ''
}

/**
 * A moment of a standing watch, by the gates that judge at once; `hold` adds what is known from
 * before to what they found.
 */
export function judgeMoment(
  plan: Plan,
  context: RunContext,
  recording: Recording,
  brokenReason: MaybeUntrusted,
  hold: Conclusion['hold'],
): Report {
  // the gates that judge at once ask nothing of days
  const nothingBefore = { workload: null, earlierRuns: NO_EARLIER_RUNS }
  const evidence = buildEvidence(recording, plan, nothingBefore, null)
  return conclude({
    plan,
    context,
    recording,
    evidence,
    workload: null,
    outcome: '',
    ab: null,
    brokenReason,
    gates: gates.filter(({ name }) => isInstant(name)),
    hold,
    notices: [],
  })
}

/** Does this gate judge a moment? */
export function isInstant(gateName: string): boolean {
  return gates.some((gate) => gate.name === gateName && gate.isInstant === true)
}

interface Conclusion {
  readonly plan: Plan
  readonly context: RunContext
  readonly recording: Recording | null
  readonly evidence: Evidence | null
  readonly workload: WorkloadEnd | null
  readonly outcome: CommandOutcome | ''
  readonly ab: PairedRuns | null
  readonly brokenReason: MaybeUntrusted
  readonly gates: readonly Gate[]
  readonly notices: readonly string[]
  readonly hold: (found: readonly Finding[]) => readonly Finding[]
}

function conclude({
  plan,
  context,
  recording,
  evidence,
  workload,
  outcome,
  ab,
  brokenReason,
  gates: asked,
  notices,
  hold,
}: Conclusion): Report {
  const settings = settingsOf(plan)
  const answers =
    evidence === null
      ? []
      : judgeAll(
          asked,
          evidence,
          settings,
          plan.require.filter((name) => asked.some((gate) => gate.name === name)),
        )
  const { findings, uses } = acceptFindings(
    hold(answers.flatMap((answer) => answer.findings)),
    plan.ignore,
    recording ?? { processes: [], groups: [], containers: [] },
    plan.createdEpochMs,
  )
  const reasons = [
    explainSkip(workload, plan),
    brokenReason,
    ...answers.map(({ failure }) => failure),
  ]
  const decision = decideVerdict(
    findings,
    gates,
    plan,
    reasons.find((reason) => reason !== '') ?? '',
  )
  return buildReport({
    plan,
    context,
    recording,
    workload,
    outcome,
    decision,
    brokenReason,
    uses,
    ab,
    memoryBase: evidence?.memoryBase ?? unknownBase,
    limits: answers.map(({ limit }) => limit),
    comparison: evidence === null ? null : summarizeComparison(evidence),
    processLimits: new Map(answers.flatMap((answer) => answer.processLimits)),
    containerLimits: new Map(answers.flatMap((answer) => answer.containerLimits)),
    rates: new Map(answers.flatMap((answer) => answer.rates)),
    notices: [
      ...(evidence === null ? [] : explainEarlierRuns(evidence, settings)),
      ...listNotices(plan, recording, workload, findings, uses),
      ...notices,
    ],
  })
}

/** The samples of a run, whole or cut off. */
export async function loadRecording(
  plan: Plan,
  workload: WorkloadEnd | null,
): Promise<{ recording: Recording | null; reading: Reading }> {
  const reading: Reading = { damagedLines: 0, exists: false }
  const builder = new RecordingBuilder()
  const samples = join(plan.runDir, 'samples.ndjson')
  // a sampler that goes on once it was told to stop is broken
  const isRunning =
    plan.standing !== undefined && !isJudged(plan.runDir) && readEnd(samples) === 'open'
  for await (const records of readWithHeaps(samples, reading))
    for (const record of records) builder.take(record)
  const lastedMs = workload?.durationMs ?? 0
  const commandMs = plan.durationMs > 0 ? Math.min(lastedMs, plan.durationMs) : lastedMs
  const recording = builder.build(reading.damagedLines, commandMs, isRunning ? 'running' : 'died')
  const isCutOff = recording?.quality.ended === 'died' || recording?.quality.ended === 'signal'
  const whole = isCutOff
    ? builder.build(reading.damagedLines, Math.max(commandMs, readPlannedMs(plan)))
    : recording
  return { recording: whole === null ? null : withLargest(whole, workload?.largest), reading }
}

/**
 * How long should have been sampled, for a recording that was cut off: the duration asked for, or
 * until it was judged if that came first; 0 where only the last part is kept.
 */
function readPlannedMs({ runDir, createdEpochMs, durationMs, standing }: Plan): number {
  if (standing !== undefined) return 0
  const judgedMs = whenJudged(runDir)
  if (judgedMs === null) return 0
  const lastedMs = Math.max(0, judgedMs - createdEpochMs)
  return durationMs > 0 ? Math.min(durationMs, lastedMs) : lastedMs
}
