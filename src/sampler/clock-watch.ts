import { uptime } from 'node:os'
import type { Clock, Gap } from '../samples/record.ts'

/**
 * NTP slews a clock by 0.5 ms a second at most, so between two looks it is far below; a step is
 * somebody setting the clock, or a suspend.
 */
const STEP_MS = 1000

/** ms of the clock on the wall, and ms since boot with the time that the machine was suspended. */
export interface Clocks {
  readonly wallMs: () => number
  readonly bootMs: () => number
}

const realClocks: Clocks = { wallMs: Date.now, bootMs: () => uptime() * 1000 }

/**
 * Tells a clock that was set, and a machine that was suspended: the monotonic clock, by which
 * samples are taken, shows neither.
 */
export class ClockWatch {
  readonly #clocks: Clocks
  #wallOffsetMs: number
  #bootOffsetMs: number

  /** `nowMs` here and below: the monotonic clock. */
  constructor(nowMs: number, clocks = realClocks) {
    this.#clocks = clocks
    this.#wallOffsetMs = clocks.wallMs() - nowMs
    this.#bootOffsetMs = clocks.bootMs() - nowMs
  }

  look(nowMs: number): (Clock | Gap)[] {
    const wallOffsetMs = this.#clocks.wallMs() - nowMs
    const stepMs = wallOffsetMs - this.#wallOffsetMs
    this.#wallOffsetMs = wallOffsetMs
    if (Math.abs(stepMs) < STEP_MS) return []
    const bootOffsetMs = this.#clocks.bootMs() - nowMs
    const suspendedMs = bootOffsetMs - this.#bootOffsetMs
    this.#bootOffsetMs = bootOffsetMs
    const t = Math.round(nowMs)
    const isSuspended = suspendedMs >= STEP_MS
    const setMs = isSuspended ? stepMs - suspendedMs : stepMs
    return [
      ...(isSuspended ? [{ k: 'gap', t, ms: Math.round(suspendedMs) } as const] : []),
      ...(Math.abs(setMs) >= STEP_MS ? [{ k: 'clock', t, ms: Math.round(setMs) } as const] : []),
    ]
  }
}
