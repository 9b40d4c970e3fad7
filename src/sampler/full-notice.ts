import type { Full, Fullness } from '../samples/record.ts'
import type { Looker } from './brink.ts'
import { percentOf } from './fullness.ts'

/** From here on a job may not live to its end. */
const FULL_PERCENT = 90

/** Tells once that memory is nearly full, for whoever wants to save what there is. */
export class FullNotice implements Looker {
  readonly isBusy = false
  readonly #write: (record: Full) => void
  percent = FULL_PERCENT

  constructor(write: (record: Full) => void) {
    this.#write = write
  }

  look(t: number, fullness: Fullness): void {
    if (percentOf(fullness) < this.percent) return
    this.percent = Number.POSITIVE_INFINITY
    this.#write({ k: 'full', t: Math.round(t), ...fullness })
  }
}
