import type { Timers } from '../../src/channels/within-time.ts'

/** Time that passes when a test says so. */
export class VirtualTimers implements Timers {
  #nowMs = 0
  #waiting: { readonly atMs: number; readonly call: () => void }[] = []

  readonly nowMs = (): number => this.#nowMs

  readonly after = (ms: number, call: () => void): (() => void) => {
    const waiting = { atMs: this.#nowMs + ms, call }
    this.#waiting.push(waiting)
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== waiting)
    }
  }

  /** Lets time pass until then; who waits for a moment before is called at that moment. */
  passTo(endMs: number): void {
    for (;;) {
      const [next] = this.#waiting.toSorted((one, other) => one.atMs - other.atMs)
      if (next === undefined || next.atMs > endMs) break
      this.#waiting = this.#waiting.filter((other) => other !== next)
      this.#nowMs = Math.max(this.#nowMs, next.atMs)
      next.call()
    }
    this.#nowMs = Math.max(this.#nowMs, endMs)
  }

  /** Lets it pass until the next moment that somebody waits for. */
  pass(): void {
    if (this.#waiting.length > 0) this.passTo(Math.min(...this.#waiting.map(({ atMs }) => atMs)))
  }
}
