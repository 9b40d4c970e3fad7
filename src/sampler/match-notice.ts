import type { Plan } from '../settings/plan.ts'
import type { Unmatched } from '../samples/record.ts'
import type { Containers } from './containers.ts'
import { pickNearest } from './nearest-names.ts'
import type { ProcessTable } from './process-table.ts'

/** By then a regular listing has met everybody who is there (discovery.ts). */
const SURE_MS = 10_000

/** Says what there is instead, where nothing that is asked for was ever there. */
export class MatchNotice {
  readonly #plan: Plan
  readonly #table: Pick<ProcessTable, 'matched' | 'names' | 'seen'>
  readonly #containers: Pick<Containers, 'listNames'>
  #isSaid = false

  constructor(
    plan: Plan,
    table: Pick<ProcessTable, 'matched' | 'names' | 'seen'>,
    containers: Pick<Containers, 'listNames'>,
  ) {
    this.#plan = plan
    this.#table = table
    this.#containers = containers
  }

  /** For who reads along: the last line, which has it too, may be days away. `t`: ms. */
  look(t: number): Unmatched[] {
    if (this.#isSaid || t < SURE_MS || !this.#isUnmatched()) return []
    this.#isSaid = true
    return [
      { k: 'unmatched', t: Math.round(t), seen: this.#table.seen, nearest: this.listNearest() },
    ]
  }

  /** The nearest names; none where something matched, or nothing was asked for. */
  listNearest(): string[] {
    return this.#isUnmatched()
      ? pickNearest(this.#plan, [...this.#table.names.list(), ...this.#containers.listNames()])
      : []
  }

  #isUnmatched(): boolean {
    const { include, scope } = this.#plan
    return this.#table.matched === 0 && (include.length > 0 || scope === 'targets')
  }
}
