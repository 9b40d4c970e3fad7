import { join } from 'node:path'
import { isInstant, judgeMoment } from '../../analyze.ts'
import type { Finding } from '../../gates/gate.ts'
import { GrowthScout } from '../../gates/growth/growth-scout.ts'
import { HeldFindings } from '../../findings/hold-findings.ts'
import type { Plan, Standing } from '../../plan/plan.ts'
import { settingsOf } from '../../plan/settings.ts'
import type { Report } from '../../report/report.ts'
import type { RunContext } from '../../runner/runner.ts'
import { LiveCurves } from '../../series/live-curves.ts'
import type { Recording } from '../../series/series.ts'
import { explainSilence } from './explain-silence.ts'
import { Moments } from './moments.ts'

/** A suspicion, the judgement that it asks for, and the look after that fit into 10 s. */
const SCOUT_MS = 4000
/** Of the time, half a hundredth is spent on suspicions. */
const SCOUT_FACTOR = 200

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
  #scout = new GrowthScout()
  #scoutDueMs = Number.NEGATIVE_INFINITY
  #held = new HeldFindings()
  #carried: readonly Finding[] = []
  #ticks = 0
  #newestMs: number

  /** `nowMs` here and below: a clock that is never set. */
  constructor(
    { runDir, standing }: Pick<Plan, 'runDir'> & { readonly standing: Pick<Standing, 'retainMs'> },
    context: RunContext,
    nowMs: number,
  ) {
    this.#context = context
    this.#moments = new Moments(join(runDir, 'samples.ndjson'))
    this.#curves = new LiveCurves(standing.retainMs)
    this.#newestMs = nowMs
  }

  /** samples that were taken so far */
  get ticks(): number {
    return this.#ticks
  }

  /** Null before the first sample. */
  look(
    plan: Plan,
    { nowMs, nowEpochMs }: { readonly nowMs: number; readonly nowEpochMs: number },
  ): Sight | null {
    const recording = this.#moments.next()
    this.#curves.take(this.#moments.fresh)
    if (this.#moments.ticks !== this.#ticks) this.#newestMs = nowMs
    this.#ticks = this.#moments.ticks
    if (recording === null) return null
    const report = judgeMoment(
      { ...plan, createdEpochMs: nowEpochMs },
      this.#context,
      recording,
      this.whySilent(plan, nowMs),
      (found) => [...this.#held.take(found, nowMs), ...this.#carried],
    )
    return { recording, report }
  }

  /** Does somebody look so much like a leak that all samples should be judged now? */
  suspects(plan: Plan, nowMs: number): boolean {
    if (nowMs < this.#scoutDueMs) return false
    const startedMs = performance.now()
    const isNews = this.#scout.look(this.#curves.list(), settingsOf(plan), nowMs)
    this.#scoutDueMs = nowMs + Math.max(SCOUT_MS, SCOUT_FACTOR * (performance.now() - startedMs))
    return isNews
  }

  /** Why the newest samples are too old to say how it stands; '' where they are not. */
  whySilent(plan: Pick<Plan, 'intervalMs' | 'runDir'>, nowMs: number): string {
    return explainSilence(nowMs - this.#newestMs, plan)
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
