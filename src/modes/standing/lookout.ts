import { join } from 'node:path'
import { isInstant, judgeMoment } from '../../analyze.ts'
import type { Finding } from '../../findings/finding.ts'
import { chooseBase } from '../../findings/memory-base.ts'
import type { Evidence } from '../../gates/gate.ts'
import { GrowthScout } from '../../gates/growth/growth-scout.ts'
import { HeldFindings } from '../../findings/hold-findings.ts'
import type { MaybeUntrusted } from '../../findings/untrusted.ts'
import type { Plan, Standing } from '../../settings/plan.ts'
import { settingsOf } from '../../settings/settings.ts'
import type { Report } from '../../report/report.ts'
import type { RunContext } from '../../runner/runner.ts'
import { decideBases } from '../../series/decide-bases.ts'
import { explainBlind } from '../../series/explain-broken.ts'
import { LiveCurves } from '../../series/live-curves.ts'
import type { Recording } from '../../series/series.ts'
import { explainSilence } from './explain-silence.ts'
import { Moments } from './moments.ts'

/** A suspicion, the judgement that it asks for, and the look after that fit into 10 s. */
const SCOUT_MS = 4000
/** What is watched may be started after its watch, as at boot. */
const MATCH_MS = 60_000
/** Of the time, half a hundredth is spent on suspicions: CPU time, not what others take. */
const SCOUT_FACTOR = 200

/**
 * ms of a clock that is never set, ms of CPU time that this process took, and ms since 1970 by the
 * clock on the wall.
 */
export interface WatchClocks {
  readonly nowMs: () => number
  readonly epochMs: () => number
  readonly cpuMs: () => number
}

export const realClocks: WatchClocks = {
  nowMs: () => performance.now(),
  epochMs: () => Date.now(),
  cpuMs: () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  },
}

/** What one look saw. */
export interface Sight {
  readonly recording: Recording
  readonly report: Report
}

/**
 * Looks at what the sampler writes, every few seconds and for days: by the gates that judge at
 * once. What gates found that look further back is `carried` until they look again.
 */
export class Lookout {
  readonly #context: RunContext
  readonly #moments: Moments
  readonly #curves: LiveCurves
  readonly #clocks: Pick<WatchClocks, 'nowMs' | 'cpuMs'>
  #scout = new GrowthScout()
  #scoutDueMs = Number.NEGATIVE_INFINITY
  #held = new HeldFindings()
  #carried: readonly Finding[] = []
  #ticks = 0
  #newestMs: number
  #hadMatch = false
  #evidence: Pick<Evidence, 'recording' | 'memoryBase'> | null = null
  readonly #beganMs: number

  constructor(
    { runDir, standing }: Pick<Plan, 'runDir'> & { readonly standing: Pick<Standing, 'retainMs'> },
    context: RunContext,
    clocks: Pick<WatchClocks, 'nowMs' | 'cpuMs'> = realClocks,
  ) {
    this.#context = context
    this.#clocks = clocks
    this.#moments = new Moments(join(runDir, 'samples.ndjson'))
    this.#curves = new LiveCurves(standing.retainMs)
    this.#newestMs = this.#beganMs = clocks.nowMs()
  }

  /** samples that were taken so far */
  get ticks(): number {
    return this.#ticks
  }

  /** Null before the first sample. */
  look(plan: Plan, nowEpochMs: number): Sight | null {
    const nowMs = this.#clocks.nowMs()
    const recording = this.#moments.next()
    this.#curves.take(this.#moments.fresh)
    if (this.#moments.ticks !== this.#ticks) this.#newestMs = nowMs
    this.#ticks = this.#moments.ticks
    if (recording === null) return null
    this.#evidence = { recording, memoryBase: chooseBase(plan, decideBases(recording)) }
    const report = judgeMoment(
      { ...plan, createdEpochMs: nowEpochMs },
      this.#context,
      recording,
      explainSilence(nowMs - this.#newestMs, plan) || this.#explainBlind(recording, plan, nowMs),
      (found) => [...this.#held.take(found, nowMs), ...this.#carried],
    )
    return { recording, report }
  }

  /** What was there once may be there again: a watch outlives its processes. */
  #explainBlind(recording: Recording, plan: Plan, nowMs: number): MaybeUntrusted {
    this.#hadMatch ||= recording.processes.length > 0
    const isEarly = this.#hadMatch || nowMs - this.#beganMs < MATCH_MS
    return explainBlind(recording, isEarly ? { ...plan, ifNoMatch: 'pass' } : plan, null)
  }

  /** Is somebody so much on the way to its limit that all samples should be judged now? */
  suspects(plan: Plan): boolean {
    const nowMs = this.#clocks.nowMs()
    if (this.#evidence === null || nowMs < this.#scoutDueMs) return false
    const beganCpuMs = this.#clocks.cpuMs()
    const isNews = this.#scout.look(this.#curves.list(), this.#evidence, settingsOf(plan), nowMs)
    const tookMs = this.#clocks.cpuMs() - beganCpuMs
    this.#scoutDueMs = nowMs + Math.max(SCOUT_MS, SCOUT_FACTOR * tookMs)
    return isNews
  }

  /** What the whole of the samples showed to the gates that this does not ask. */
  carry(findings: Report['findings']): void {
    this.#carried = findings.filter(
      ({ gate, outcome, accepted }) =>
        outcome === 'fail' && accepted === undefined && !isInstant(gate),
    )
  }

  /** Limits have changed: what broke the old ones is forgotten. */
  forget(): void {
    this.#held = new HeldFindings()
    this.#scout = new GrowthScout()
    this.#carried = []
  }

  close(): void {
    this.#moments.close()
  }
}
