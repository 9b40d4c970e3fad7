import { join } from 'node:path'
import { isInstant, judgeMoment } from '../analyze.ts'
import type { Finding } from '../gates/gate.ts'
import { HeldFindings } from '../gates/hold-findings.ts'
import type { Plan } from '../plan/plan.ts'
import type { Report } from '../report/report.ts'
import type { RunContext } from '../runner/runner.ts'
import type { Recording } from '../series/series.ts'
import { formatDuration } from '../units/duration.ts'
import { Moments } from './moments.ts'

/** A sampler that was held up for less than that may just be on a busy machine. */
const LEAST_SILENCE_MS = 30_000
const SILENT_INTERVALS = 3

/** What one look saw. */
export interface Sight { readonly recording: Recording; readonly report: Report }

/**
 * Looks at what the sampler writes, every few seconds and for days: by the gates that judge at once. What gates found that look further back is `carried`
 * until they look again.
 */
export class Lookout {
  readonly #context: RunContext
  readonly #moments: Moments
  #held = new HeldFindings()
  #carried: readonly Finding[] = []
  #ticks = 0
  #newestMs: number

  /** `nowMs` here and below: a clock that is never set. */
  constructor(plan: Pick<Plan, 'runDir'>, context: RunContext, nowMs: number) {
    this.#context = context
    this.#moments = new Moments(join(plan.runDir, 'samples.ndjson'))
    this.#newestMs = nowMs
  }

  /** samples that were taken so far */
  get ticks(): number {
    return this.#ticks
  }

  /** Null before the first sample. */
  look(plan: Plan, { nowMs, nowEpochMs }: { readonly nowMs: number; readonly nowEpochMs: number }): Sight | null {
    const recording = this.#moments.next()
    if (this.#moments.ticks !== this.#ticks) this.#newestMs = nowMs
    this.#ticks = this.#moments.ticks
    if (recording === null) return null
    const report = judgeMoment({ ...plan, createdEpochMs: nowEpochMs }, this.#context, recording, this.whySilent(plan, nowMs), found => [...this.#held.take(found, nowMs), ...this.#carried])
    return { recording, report }
  }

  /** Why the newest samples are too old to say how it stands; '' where they are not. */
  whySilent({ intervalMs }: Pick<Plan, 'intervalMs'>, nowMs: number): string {
    const silentMs = nowMs - this.#newestMs
    return silentMs > Math.max(LEAST_SILENCE_MS, SILENT_INTERVALS * intervalMs) ? `no sample for ${formatDuration(Math.round(silentMs / 1000) * 1000)}: the sampler is held up` : ''
  }

  /** What the whole of the samples showed to the gates that this does not ask. */
  carry(findings: Report['findings']): void {
    this.#carried = findings.filter(({ gate, outcome, accepted }) => outcome === 'fail' && accepted === undefined && !isInstant(gate))
  }

  /** Limits have changed: what broke the old ones is forgotten. */
  forget(): void {
    this.#held = new HeldFindings()
    this.#carried = []
  }

  close(): void {
    this.#moments.close()
  }
}
