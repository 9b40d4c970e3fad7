import type { Fullness } from '../samples/record.ts'
import type { FullnessReader } from './fullness.ts'
import type { Guard } from './guard.ts'

/** A core touches fresh pages at 1 to 2 GiB/s: nobody fills what is left sooner than we look again. */
const FILL_KIB_PER_MS = 2 * 1024 * 1024 / 1000
const SOONEST_MS = 20
const LATEST_MS = 1000

/** Looks how full memory is as often as it takes to be there in time, and lets the guard act. */
export class Brink {
  readonly #reader: Pick<FullnessReader, 'read'>
  readonly #guard: Pick<Guard, 'look' | 'isBusy'>
  readonly #percent: number
  #timer: NodeJS.Timeout | undefined

  constructor(reader: Pick<FullnessReader, 'read'>, guard: Pick<Guard, 'look' | 'isBusy'>, percent: number) {
    this.#reader = reader
    this.#guard = guard
    this.#percent = percent
  }

  /** `now` in ms of the recording. */
  start(now: () => number): void {
    const fullness = this.#reader.read(this.#percent)
    if (fullness === null) return
    this.#guard.look(now(), fullness)
    this.#timer = setTimeout(() => { this.start(now) }, this.#guard.isBusy ? SOONEST_MS : chooseWait(fullness, this.#percent))
  }

  stop(): void {
    clearTimeout(this.#timer)
  }
}

/** The time in which memory cannot be filled up to `percent`. */
export function chooseWait({ usedKiB, sizeKiB }: Pick<Fullness, 'usedKiB' | 'sizeKiB'>, percent: number): number {
  return Math.min(Math.max(SOONEST_MS, (sizeKiB * percent / 100 - usedKiB) / FILL_KIB_PER_MS), LATEST_MS)
}
