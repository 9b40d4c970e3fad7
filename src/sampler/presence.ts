import { existsSync } from 'node:fs'
import type { Plan } from '../plan/plan.ts'
import type { HostReading } from './describe-host.ts'
import type { ProcessTable } from './process-table.ts'
import { readStat } from './readers/index.ts'
import type { Roots } from './roots.ts'

/** Tells when what is watched, or whoever would read the samples, is gone: a sampler never outlives its job. */
export class Presence {
  readonly #plan: Plan
  readonly #roots: Roots
  /** the process without which sampling is pointless, by pid and start time */
  readonly #guardian: { pid: number; startTicks: number } | null
  #hadTargets = false

  constructor(plan: Plan, roots: Roots, host: HostReading) {
    this.#plan = plan
    this.#roots = roots
    // in `start` main ends at once: the job is the runner's worker, or whatever started main
    const pid = plan.mode === 'start' ? host.jobPid : plan.parentPid
    const stat = pid > 1 ? readStat(roots.proc, pid) : null
    this.#guardian = stat === null ? null : { pid, startTicks: stat.startTicks }
  }

  isGone(table: ProcessTable): boolean {
    if (this.#guardian !== null && readStat(this.#roots.proc, this.#guardian.pid)?.startTicks !== this.#guardian.startTicks) return true
    if (!existsSync(this.#plan.runDir)) return true
    if (this.#plan.scope !== 'targets') return false
    if (table.tracked.size > 0) this.#hadTargets = true
    // later arrivals count until the deadline where there is one
    return table.tracked.size === 0 && this.#hadTargets && (this.#plan.targetGlobs.length === 0 || this.#plan.durationMs === 0)
  }
}
