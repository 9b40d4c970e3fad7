import { decideVerdict } from '../../src/verdict.ts'
import { NO_EARLIER_RUNS } from '../../src/baseline/earlier-runs.ts'
import type { Evidence } from '../../src/gates/gate.ts'
import { gates } from '../../src/gates/index.ts'
import type { Plan } from '../../src/settings/plan.ts'
import { buildReport } from '../../src/report/build-report.ts'
import type { Report } from '../../src/report/report.ts'
import type { HostFacts } from '../../src/samples/host-facts.ts'
import type { ClassGain } from '../../src/samples/heap-records.ts'
import type { Birth, SampleRecord } from '../../src/samples/record.ts'
import { decideBases } from '../../src/series/decide-bases.ts'
import { RecordingBuilder } from '../../src/series/recording-builder.ts'
import type { Recording } from '../../src/series/series.ts'
import { makePlan, makeReport, makeSettings } from './make-report.ts'

/**
 * A process that never ran: resident memory in MiB as a function of the seconds since its birth.
 */
export interface Actor {
  readonly name: string
  readonly command?: string
  readonly script?: string
  readonly runtime?: Birth['rt']
  /** seconds; not given: from before the start, until after the end */
  readonly from?: number
  readonly until?: number
  readonly sharedMiB?: number
  mib(seconds: number): number
  readonly heap?: ActedHeap
}
/** Its live heap in MiB, as it is read and after collections that are asked for. */
export interface ActedHeap {
  readonly collector: string
  /** how often it collects */
  readonly everyS: number
  /** ages at which it is asked */
  readonly forcedAtS: readonly number[]
  /** after its own collections, dead wood among it; none where only forced points are known */
  bound?(seconds: number): number
  live(seconds: number): number
  /** what holds more, from the second time on that it is asked */
  readonly gains?: readonly ClassGain[]
}
export interface Scene {
  readonly name?: string
  readonly seconds: number
  readonly intervalMs?: number
  readonly actors: readonly Actor[]
  /** by the option's name */
  readonly settings?: Readonly<Record<string, string>>
  readonly marks?: readonly (readonly [seconds: number, name: string])[]
  readonly steps?: readonly (readonly [seconds: number, name: string])[]
  /** seconds in which no sample was taken */
  readonly gaps?: readonly (readonly [from: number, to: number])[]
  readonly oomAt?: number
  readonly host?: Partial<HostFacts>
}
export interface SimulatedRun {
  readonly plan: Plan
  readonly report: Report
  readonly recording: Recording
}

/**
 * A whole run without a machine: the records that a sampler would have written, through recording,
 * gates and verdict.
 */
export function simulateRun(scene: Scene): SimulatedRun {
  const builder = new RecordingBuilder()
  for (const record of listRecords(scene)) builder.take(record)
  const recording = builder.build(0, 0)
  if (recording === null) throw new Error('a scene always has a head')
  const plan = makePlan({ name: scene.name ?? 'api-tests', intervalMs: scene.intervalMs ?? 1000 })
  const { memTotal, lower } = decideBases(recording)
  const evidence: Evidence = {
    recording,
    mode: 'run',
    scope: 'workload',
    isIncluded: false,
    isSnapshot: false,
    isStanding: false,
    growthJudge: 'curve',
    workload: null,
    remembered: null,
    memTotal,
    memoryBase: lower,
    earlierRuns: NO_EARLIER_RUNS,
    comparison: null,
  }
  const settings = makeSettings(scene.settings)
  const decision = decideVerdict(
    gates.flatMap((gate) => gate.judge(evidence, settings)),
    gates,
    plan,
    '',
  )
  const { run } = makeReport()
  const report = buildReport({
    plan,
    recording,
    workload: { exitCode: 0, signal: null, durationMs: recording.durationMs, cancelled: false },
    outcome: 'success',
    decision,
    brokenReason: '',
    uses: [],
    memoryBase: lower,
    notices: [],
    context: {
      kind: 'github',
      serverUrl: 'https://github.com',
      repository: run.repository,
      workflow: run.workflow,
      workflowFile: 'ci.yml',
      job: run.job,
      sha: run.sha,
      ref: 'main',
      runId: '77',
      attempt: 1,
      runUrl: run.url,
      workspace: '/tmp',
      tempDir: '/tmp',
      isFork: false,
      trackingId: '',
      path: '',
      marksFile: '',
      isGhes: false,
      event: {
        name: 'push',
        pullRequest: null,
        isFork: false,
        baseSha: '',
        headSha: '',
        defaultBranch: 'main',
        workflowRun: null,
      },
    },
    limits: gates.map((gate) => ({
      gate: gate.name,
      text: gate.describe(evidence, settings),
      lines: gate.lines?.(evidence, settings) ?? [],
    })),
    processLimits: new Map(
      recording.processes.flatMap((process) =>
        gates.flatMap((gate) => {
          const limit = gate.limitOf?.(process, evidence, settings)
          return limit === undefined ? [] : [[process.id, limit] as const]
        }),
      ),
    ),
    containerLimits: new Map(
      recording.containers.flatMap((container) =>
        gates.flatMap((gate) => {
          const bytes = gate.limitOfContainer?.(container, settings)
          return bytes === undefined ? [] : [[container.id, bytes] as const]
        }),
      ),
    ),
    rates: new Map(gates.flatMap((gate) => [...(gate.rates?.(evidence, settings) ?? [])])),
  })
  return { plan, report, recording }
}

/** Numbers from 0 to 1 that look like chance, the same each time. */
export function makeNoise(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    // Mulberry32
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function* listRecords(scene: Scene): Generator<SampleRecord> {
  const { seconds, intervalMs = 1000, actors, marks = [], steps = [], gaps = [], oomAt } = scene
  yield {
    k: 'head',
    v: 1,
    tool: '0.1.0',
    t0,
    intervalMs,
    scope: 'workload',
    pid: 900,
    start: 1,
    clockTicksPerSecond: 100,
    host: { ...host, ...scene.host },
  }
  const state = actors.map((actor, at) => ({ actor, index: at + 1, isAlive: false, before: -1 }))
  let ticks = 0
  for (let t = 0; t <= seconds * 1000; t += intervalMs) {
    const second = t / 1000
    const gap = gaps.find(([from, to]) => second > from && second < to)
    if (gap !== undefined) continue
    const ended = gaps.find(([, to]) => second >= to && second - intervalMs / 1000 < to)
    if (ended !== undefined) yield { k: 'gap', t, ms: t - ended[0] * 1000 }
    const within = ([at]: readonly [number, string]): boolean =>
      at <= second && at > second - intervalMs / 1000
    for (const [, name] of marks.filter(within)) yield { k: 'mark', t, name }
    for (const [, name] of steps.filter(within)) yield { k: 'step', t, pid: 500, name }
    const triples: number[] = []
    for (const one of state) {
      const { actor, index } = one
      const isDue =
        second >= (actor.from ?? 0) && second < (actor.until ?? Number.POSITIVE_INFINITY)
      if (isDue && !one.isAlive) yield bear(actor, index, t)
      if (!isDue && one.isAlive) yield { k: 'death', t, i: index }
      one.isAlive = isDue
      if (!isDue) continue
      const rssKiB = Math.round(actor.mib(second - (actor.from ?? 0)) * 256) * 4
      if (rssKiB !== one.before) triples.push(index, rssKiB, (actor.sharedMiB ?? 8) * 1024)
      one.before = rssKiB
    }
    ticks++
    const isHeard = actors.some(({ heap }) => heap !== undefined)
    if (isHeard) yield* listHeaps(actors, second, intervalMs / 1000)
    yield {
      k: 'tick',
      n: ticks,
      t,
      p: triples,
      ...(t === 0 ? { mem: [9_000_000, 4_000_000, 2_097_152] as const, psi: [0, 0] as const } : {}),
    }
    if (oomAt !== undefined && oomAt <= second && oomAt > second - intervalMs / 1000)
      yield { k: 'oom', t, where: 'cgroup', rise: 1, gone: [] }
    if (t % 10_000 === 0)
      yield {
        k: 'slow',
        t,
        p: state
          .filter(({ isAlive }) => isAlive)
          .flatMap(({ index }) => [index, Math.round(t / 40), 4 + (index % 9), 20, 0, -1]),
      }
  }
  yield {
    k: 'end',
    t: seconds * 1000,
    n: ticks,
    why: 'stop',
    cpuMs: seconds,
    rssKiB: 45_000,
    missedTicks: 0,
    seen: 200,
    matched: actors.length,
    nearest: [],
  }
}

function* listHeaps(
  actors: readonly Actor[],
  second: number,
  stepS: number,
): Generator<SampleRecord> {
  const t = second * 1000
  const p: number[] = []
  for (const [at, { heap, from = 0, until = Number.POSITIVE_INFINITY }] of actors.entries()) {
    const age = second - from
    if (heap === undefined || age < 2 || second >= until) continue
    const i = at + 1
    if (age < 2 + stepS)
      yield { k: 'source', t, i, from: 'jvm-perfdata', collector: heap.collector }
    const count = Math.floor(age / heap.everyS)
    const isNew = count > Math.floor((age - stepS) / heap.everyS) || age < 2 + stepS
    if (heap.bound !== undefined && isNew)
      p.push(i, Math.round(heap.bound(age) * 1024), count, 0, -1, -1)
    for (const atS of heap.forcedAtS)
      if (atS <= age && atS > age - stepS)
        yield {
          k: 'forced',
          t,
          i,
          ms: 84,
          liveKiB: Math.round(heap.live(age) * 1024),
          ...(heap.gains === undefined || atS === heap.forcedAtS[0]
            ? {}
            : { since: ((heap.forcedAtS[0] ?? 0) + from) * 1000, gains: heap.gains }),
        }
  }
  if (p.length > 0) yield { k: 'heap', t, p }
}

function bear({ name, command, script, runtime, from }: Actor, index: number, t: number): Birth {
  return {
    k: 'birth',
    t,
    i: index,
    pid: 4000 + index * 7,
    ppid: 4000, // clock ticks of 10 ms since boot
    start: Math.round((t0 - host.bootEpochMs + t) / 10) - (from === undefined ? 3000 : 5) + index,
    uid: 1001,
    name,
    comm: name.slice(0, 15),
    cmd: command ?? name,
    rt: runtime ?? 'other',
    ...(script === undefined ? {} : { script }),
    ...(from === undefined ? { old: true as const } : {}),
    ...(index === 1 ? { root: true as const } : {}),
  }
}

const t0 = 1_764_340_981_000

const host: HostFacts = {
  hostname: 'runner-7',
  kernel: '6.8.0-1021-azure',
  arch: 'x64',
  cpus: 4,
  bootEpochMs: 1_764_339_981_000,
  memTotalKiB: 16_374_188,
  swapTotalKiB: 2_097_152,
  cgroupVersion: 2,
  cgroupPath: '/actions_job',
  cgroupLimitKiB: null,
  cgroupLimitPath: '',
  psi: true,
  limitedView: null,
  runnerWorkerPid: 1200,
}
