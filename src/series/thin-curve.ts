/** About what is kept of a long curve to judge it (480). */
const MOST_POINTS = 512

/**
 * A curve that grows for days in bounded size: once it has 512 points, the lowest of each two.
 * Where memory leaks, its lowest points rise.
 */
export class ThinCurve {
  readonly timesS: number[] = []
  readonly bytes: number[] = []
  /** where the span of each point begins, and how long one is */
  readonly #startsS: number[] = []
  #widthS = 0

  add(timeS: number, bytes: number): void {
    this.#take(timeS, bytes, timeS)
    if (this.bytes.length > MOST_POINTS) this.#halve()
  }

  /** Ages are of no interest before `fromS`. */
  forget(fromS: number): void {
    const first = this.#startsS.findIndex((startS) => startS >= fromS)
    if (first > 0)
      for (const list of [this.timesS, this.bytes, this.#startsS]) list.splice(0, first)
  }

  #halve(): void {
    const before = this.bytes.map(
      (bytes, at) => [this.timesS[at] ?? 0, bytes, this.#startsS[at] ?? 0] as const,
    )
    this.#widthS = ((before.at(-1)?.[2] ?? 0) - (before[0]?.[2] ?? 0)) / (MOST_POINTS / 2)
    for (const list of [this.timesS, this.bytes, this.#startsS]) list.length = 0
    for (const [timeS, bytes, startS] of before) this.#take(timeS, bytes, startS)
  }

  #take(timeS: number, bytes: number, startS: number): void {
    const last = this.bytes.length - 1
    if (last < 0 || startS - (this.#startsS[last] ?? 0) >= this.#widthS)
      this.#put(last + 1, timeS, bytes, startS)
    else if (bytes < (this.bytes[last] ?? 0))
      this.#put(last, timeS, bytes, this.#startsS[last] ?? startS)
  }

  #put(at: number, timeS: number, bytes: number, startS: number): void {
    this.timesS[at] = timeS
    this.bytes[at] = bytes
    this.#startsS[at] = startS
  }
}
