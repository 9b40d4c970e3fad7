import type { IgnoreUse } from '../findings/accept-findings.ts'
import type { PairedRuns } from '../findings/paired-runs.ts'
import type { MemoryBase } from '../findings/memory-base.ts'
import type { ProcessLimit } from '../findings/limits.ts'
import type { CommandOutcome, WorkloadEnd } from '../findings/workload-end.ts'
import type { Plan } from '../settings/plan.ts'
import type { RunContext } from '../runner/runner.ts'
import type { HostFacts } from '../samples/host-facts.ts'
import type { Quality, Recording } from '../series/series.ts'
import { parseSize, formatBytes } from '../units/size.ts'
import { suggestSize } from '../units/suggest-size.ts'
import { buildContainerRows } from './container-rows.ts'
import { describeCommandEnd } from './command-end.ts'
import { buildRows } from './process-rows.ts'
import type { ProcessRow, Report } from './report.ts'
import { buildSentence } from './sentence.ts'
import { toIso } from './to-iso.ts'
import { buildTrend } from './trend.ts'
import { untrusted, type MaybeUntrusted, type Untrusted } from '../findings/untrusted.ts'

const LEAST_TYPICAL_MS = 20_000

/** All that a report is made of. `recording` is null where nothing was measured. */
export interface Ingredients {
  readonly plan: Plan
  readonly context: RunContext
  readonly recording: Recording | null
  readonly workload: WorkloadEnd | null
  /** '' where no command was to be run, or nobody saw its end */
  readonly outcome: CommandOutcome | ''
  readonly memoryBase: MemoryBase
  readonly limits: Report['limits']
  /** what holds for each process, by its id */
  readonly processLimits: ReadonlyMap<string, ProcessLimit>
  /** in bytes, by the container's id */
  readonly containerLimits: ReadonlyMap<string, number>
  /** growth in bytes a minute by subject, as far as a gate judged it */
  readonly rates: ReadonlyMap<string, number>
  readonly decision: Pick<Report, 'verdict' | 'leakDetected' | 'findings' | 'inconclusiveReason'>
  /**
   * why the measurement is broken, also where the verdict is `fail` all the same; '' when it is
   * whole
   */
  readonly brokenReason: MaybeUntrusted
  readonly notices: readonly string[]
  /** of the lines of `ignore` */
  readonly uses: readonly IgnoreUse[]
  /** head against base in turns, where that was asked for */
  readonly ab?: PairedRuns | null
  /** with the runs before */
  readonly comparison?: Report['comparison'] | null
}

/** The one object that every channel shows. */
export function buildReport({
  plan,
  context,
  recording,
  workload,
  outcome,
  memoryBase,
  limits,
  processLimits,
  containerLimits,
  rates,
  decision,
  brokenReason,
  notices,
  uses,
  ab = null,
  comparison = null,
}: Ingredients): Report {
  const processes =
    recording === null
      ? []
      : buildRows(recording, { findings: decision.findings, memoryBase, processLimits, rates })
  const topLimit = processLimits.get(processes[0]?.id ?? '')
  const run: Report['run'] = {
    name: plan.name,
    mode: plan.mode,
    startedAt: new Date(
      plan.standing === undefined
        ? plan.createdEpochMs
        : (recording?.startedEpochMs ?? plan.createdEpochMs),
    ).toISOString(),
    durationMs: Math.round(recording?.durationMs ?? 0),
    intervalMs: plan.intervalMs,
    url: context.runUrl,
    repository: context.repository,
    workflow: context.workflow,
    job: context.job,
    sha: context.sha,
    ref: context.ref,
    attempt: context.attempt,
    workload,
    ...(outcome === '' ? {} : { commandOutcome: outcome }),
    runDir: plan.runDir,
    ...(plan.config === undefined ? {} : { config: plan.config }),
  }
  return {
    schemaVersion: 1,
    tool: { name: 'Memory Leak Detector', version: plan.toolVersion },
    run,
    ...decision,
    ...(uses.length === 0 ? {} : { ignore: uses }),
    sentence: buildSentence({
      ...decision,
      topLimit: topLimit?.text ?? '',
      processes,
      limits,
      total: {
        peakBytes: recording?.total.peakBytes ?? 0,
        isLowerBound: recording?.total.peakIsLowerBound ?? false,
        atMostBytes: recording?.total.peakAtMostBytes ?? null,
      },
      workload,
      // in a bisect that it failed is why nothing is judged
      commandEnd:
        plan.bisect === true && decision.verdict === 'inconclusive'
          ? ''
          : describeCommandEnd({ run }),
      brokenReason,
      unseenPeakBytes: recording?.unseenPeakBytes ?? 0,
      isSnapshot: recording?.quality.ended === 'snapshot',
      apart: recording === null ? [] : buildApart(recording),
    }),
    scope: {
      kind: plan.scope,
      include: plan.include.map(({ text }) => text),
      exclude: plan.exclude.map(({ text }) => text),
      processes: processes.length,
      label: describeScope(plan, recording),
    },
    memoryBase,
    limits,
    ...(ab === null ? {} : { ab }),
    processes,
    groups: (recording?.groups ?? []).map(
      ({ id, name, members, peakRssBytes, peakAnonSumBytes, peakIsLowerBound }) => ({
        id,
        name,
        processes: members.length,
        peakRssBytes,
        peakAnonSumBytes,
        ...(peakIsLowerBound ? { peakIsLowerBound } : {}),
        growthBytesPerMinute: rates.get(id) ?? null,
      }),
    ),
    ...(recording === null || recording.containers.length === 0
      ? {}
      : { containers: buildContainerRows(recording, decision.findings, containerLimits) }),
    ...(recording === null || recording.apart.length === 0 ? {} : { apart: buildApart(recording) }),
    total: buildTotal(recording, plan),
    host: buildHost(recording),
    quality: recording?.quality ?? nothingMeasured,
    marks: recording?.marks ?? [],
    suggestion: isTypical(run, recording)
      ? suggest(processes, decision.findings, topLimit)
      : untrusted``,
    notices,
    ...(comparison === null ? {} : { comparison }),
  }
}

function buildApart({ apart, startedEpochMs }: Recording): NonNullable<Report['apart']> {
  return apart.map(({ firstMs, ...facts }) => ({
    ...facts,
    firstAt: toIso(startedEpochMs + firstMs),
  }))
}

function describeScope({ scope }: Plan, recording: Recording | null): string {
  if (scope === 'workload') return 'the command and its descendants'
  if (scope === 'system') return 'all processes of this machine'
  if (scope === 'targets') return 'the chosen processes and their descendants'
  return recording?.host.runnerWorkerPid === 0
    ? "all processes here (the runner's worker is not visible)"
    : 'the steps of the job'
}

function buildTotal(recording: Recording | null, plan: Plan): Report['total'] {
  const { atMs, bytes, peakBytes, peakAtMs, peakIsLowerBound, pssPeakBytes, pssReadAt } =
    recording?.total ?? {
      atMs: [],
      bytes: [],
      peakBytes: 0,
      peakAtMs: 0,
      peakIsLowerBound: false,
      pssPeakBytes: null,
      pssReadAt: null,
    }
  return {
    peakBytes,
    peakAt: new Date((recording?.startedEpochMs ?? plan.createdEpochMs) + peakAtMs).toISOString(),
    ...(peakIsLowerBound ? { peakIsLowerBound } : {}),
    method: 'sum of anonymous memory plus the largest shared part',
    pssPeakBytes,
    ...(pssReadAt === null ? {} : { pssReadAt }),
    trendBytes: buildTrend({ firstMs: atMs[0] ?? 0, lastMs: atMs.at(-1) ?? 0, atMs, bytes }),
  }
}

function buildHost(recording: Recording | null): Report['host'] {
  const host = recording?.host ?? unknownHost
  const swapFreeBytes = recording?.lastSwapFreeBytes ?? null
  return {
    ...host,
    minAvailableBytes: recording?.minAvailableBytes ?? null,
    lastAvailableBytes: recording?.lastAvailableBytes ?? null,
    swapUsedBytes: swapFreeBytes === null ? null : host.swapTotalKiB * 1024 - swapFreeBytes,
    psi: host.psi ? (recording?.lastPsi ?? null) : null,
    oomKills: (recording?.ooms ?? []).reduce((sum, { rise }) => sum + rise, 0),
  }
}

/** A run that failed, was broken off or has only begun says little of what memory is needed. */
function isTypical({ mode, commandOutcome }: Report['run'], recording: Recording | null): boolean {
  return (
    (mode !== 'run' || commandOutcome === 'success') &&
    (recording?.durationMs ?? 0) >= LEAST_TYPICAL_MS
  )
}

/**
 * A threshold from the data: a round size that leaves 30 to 50 %. Nothing of a lower bound, nor
 * after an out-of-memory kill or a stop by the guard: the peak was cut off.
 */
function suggest(
  [top]: readonly ProcessRow[],
  findings: Report['findings'],
  limit: ProcessLimit | undefined,
): Untrusted {
  if (
    top === undefined ||
    limit === undefined ||
    top.peakIsLowerBound === true ||
    findings.some(
      ({ gate, severity, outcome }) =>
        (gate === 'oom' || (gate === 'guard' && severity === 'error')) && outcome === 'fail',
    )
  )
    return untrusted``
  const size = suggestSize(top.peakRssBytes)
  const headroom = Math.floor((parseSize(size) / top.peakRssBytes - 1) * 100)
  return untrusted`Peak ${formatBytes(top.peakRssBytes)}; ${limit.setting(size)} leaves ${headroom} % headroom.`
}

const unknownHost: HostFacts = {
  hostname: '',
  kernel: '',
  arch: '',
  cpus: 0,
  bootEpochMs: 0,
  memTotalKiB: 0,
  swapTotalKiB: 0,
  cgroupVersion: 0,
  cgroupPath: '',
  cgroupLimitKiB: null,
  cgroupLimitPath: '',
  psi: false,
  limitedView: null,
  runnerWorkerPid: 0,
}

const nothingMeasured: Quality = {
  complete: false,
  ended: 'died',
  ticks: 0,
  plannedTicks: 0,
  missedTicks: 0,
  gaps: [],
  clockSteps: [],
  damagedLines: 0,
  limited: [],
  samplerCpuMs: 0,
  samplerRssBytes: 0,
  seenProcesses: 0,
  matchedProcesses: 0,
  nearestNames: [],
}
