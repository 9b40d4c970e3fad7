import { existsSync } from 'node:fs'
import type { Plan } from '../settings/plan.ts'
import type { HostReading } from './describe-host.ts'
import type { ProcessTable } from './process-table.ts'
import { readStat } from '../proc/read-stat.ts'
import { isEnded } from '../proc/stat.ts'
import type { Roots } from './roots.ts'

/**
 * Tells when what is watched, or whoever would read the samples, is gone: a sampler never outlives
 * its job.
 */
export class Presence {
  readonly #plan: Plan
  readonly #roots: Roots
  /** the process without which sampling is pointless, by pid and start time */
  readonly #guardian: { pid: number; startTicks: number } | null
  #hadTargets = false

  constructor(plan: Plan, roots: Roots, host: Pick<HostReading, 'jobPid'>) {
    this.#plan = plan
    this.#roots = roots
    // in `start` main ends at once: the job is the runner's worker, or whatever started main
    const pid = plan.mode === 'start' ? host.jobPid : plan.parentPid
    const stat = pid > 1 ? readStat(roots.proc, pid) : null
    this.#guardian = stat === null ? null : { pid, startTicks: stat.startTicks }
  }

  isGone(table: Pick<ProcessTable, 'tracked'>): boolean {
    if (this.#isGuardianGone() || !existsSync(this.#plan.runDir)) return true
    if (this.#plan.scope !== 'targets') return false
    if (table.tracked.size > 0) this.#hadTargets = true
    // later arrivals count until the deadline where there is one, and in a standing watch
    const mayReturn =
      this.#plan.targetGlobs.length > 0 &&
      (this.#plan.durationMs > 0 || this.#plan.standing !== undefined)
    // a pid that is not there at the start will not come
    return (
      table.tracked.size === 0 &&
      !mayReturn &&
      (this.#hadTargets || this.#plan.targetGlobs.length === 0)
    )
  }

  #isGuardianGone(): boolean {
    if (this.#guardian === null) return false
    const { pid, startTicks } = this.#guardian
    const stat = readStat(this.#roots.proc, pid)
    // null with its directory there: no descriptor was left to read it
    if (stat === null) return !existsSync(`${this.#roots.proc}/${pid}`)
    return stat.startTicks !== startTicks || isEnded(stat)
  }
}
