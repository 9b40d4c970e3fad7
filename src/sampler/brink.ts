import type { Full, Fullness } from '../samples/fullness.ts'
import { percentOf, type FullnessReader } from './fullness.ts'

/**
 * A core touches fresh pages at 1 to 2 GiB/s: nobody fills what is left sooner than we look again.
 */
const FILL_KIB_PER_MS = (2 * 1024 * 1024) / 1000
const SOONEST_MS = 20
const LATEST_MS = 1000
/** From here on a job may not live to its end. */
const FULL_PERCENT = 90

/** Who wants to know how full memory is, from `percent` on (infinite: no more). */
export interface Looker {
  readonly percent: number
  /** looks again as soon as can be */
  readonly isBusy: boolean
  look(t: number, fullness: Fullness): void
}

/** Looks how full memory is as often as it takes to be there in time. */
export class Brink {
  readonly #reader: Pick<FullnessReader, 'read'>
  readonly #lookers: readonly Looker[]
  #timer: NodeJS.Timeout | undefined

  constructor(reader: Pick<FullnessReader, 'read'>, lookers: readonly Looker[]) {
    this.#reader = reader
    this.#lookers = lookers
  }

  /** `now` in ms of the recording. Ends where nothing can be read. */
  start(now: () => number): void {
    const fullness = this.#reader.read(Math.min(...this.#lookers.map(({ percent }) => percent)))
    if (fullness === null) return
    for (const looker of this.#lookers) looker.look(now(), fullness)
    const waits = this.#lookers.map(({ isBusy, percent }) =>
      isBusy ? SOONEST_MS : chooseWait(fullness, percent),
    )
    this.#timer = setTimeout(
      () => {
        this.start(now)
      },
      Math.min(...waits),
    )
  }

  stop(): void {
    clearTimeout(this.#timer)
  }
}

/** The time in which memory cannot be filled up to `percent`. */
export function chooseWait(
  { usedKiB, sizeKiB }: Pick<Fullness, 'usedKiB' | 'sizeKiB'>,
  percent: number,
): number {
  return Math.min(
    Math.max(SOONEST_MS, ((sizeKiB * percent) / 100 - usedKiB) / FILL_KIB_PER_MS),
    LATEST_MS,
  )
}

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
