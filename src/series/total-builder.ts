import { Total } from '../ticks/total.ts'

/** What is held at one moment: by what counts for certain, and by the guests of each container. */
export interface Sum {
  readonly ours: Total
  readonly guests: ReadonlyMap<string, Total>
}

interface Moment {
  readonly atMs: number
  readonly sum: Sum
}

/**
 * What all processes hold together at each tick, and the highest of it, while records come in.
 * Whose a container is may be known later only, so what its guests hold is kept apart until then.
 */
export class TotalBuilder {
  readonly #addUp: () => Sum
  readonly #atMs: number[] = []
  /** without guests, one for each tick */
  readonly #bytes: number[] = []
  /** moments with guests: by number of the tick, and between ticks */
  readonly #mixed = new Map<number, Moment>()
  readonly #between: Moment[] = []
  /** resident memory of who was looked at since the newest tick */
  readonly #lookedBytes = new Map<number, number>()
  /** at the newest tick, guests included */
  #allBytes = 0
  #mostBytes = 0
  /** without guests */
  #peak = { bytes: 0, atMs: 0 }

  /** `addUp`: what those hold who are alive now. */
  constructor(addUp: () => Sum) {
    this.#addUp = addUp
  }

  tick(t: number): void {
    const sum = this.#addUp()
    if (sum.guests.size > 0) this.#mixed.set(this.#bytes.length, { atMs: t, sum })
    this.#atMs.push(t)
    this.#bytes.push(sum.ours.held)
    this.#lookedBytes.clear()
    this.#allBytes = this.#take(t, sum)
  }

  /** `rssBytes` by process: who was looked at between two ticks. */
  look(t: number, rssBytes: ReadonlyMap<number, number>): void {
    for (const [index, bytes] of rssBytes) this.#lookedBytes.set(index, bytes)
    let mostBytes = this.#allBytes
    for (const bytes of this.#lookedBytes.values()) mostBytes += bytes
    // adding up who is alive is dear: only where it may be a peak
    if (mostBytes <= this.#peak.bytes) return
    const sum = this.#addUp()
    const before = this.#mostBytes
    if (this.#take(t, sum) > before && sum.guests.size > 0) this.#between.push({ atMs: t, sum })
  }

  /** With the guests of the containers that are ours. */
  build(isOurs: (container: string) => boolean): {
    readonly bytes: readonly number[]
    readonly peakBytes: number
    readonly peakAtMs: number
  } {
    const bytes = [...this.#bytes]
    for (const [tick, { sum }] of this.#mixed) bytes[tick] = heldIn(sum, isOurs)
    const peak = [...this.#mixed.values(), ...this.#between]
      .map(({ atMs, sum }) => ({ atMs, bytes: heldIn(sum, isOurs) }))
      .reduce(
        (most, moment) =>
          moment.bytes > most.bytes || (moment.bytes === most.bytes && moment.atMs < most.atMs)
            ? moment
            : most,
        this.#peak,
      )
    return {
      bytes,
      peakBytes: peak.bytes,
      peakAtMs: peak.bytes === 0 ? (this.#atMs[0] ?? 0) : peak.atMs,
    }
  }

  /** The most that the guests of a container held at one moment. */
  peakOf(container: string): number {
    return [...this.#mixed.values(), ...this.#between].reduce(
      (peak, { sum }) => Math.max(peak, sum.guests.get(container)?.held ?? 0),
      0,
    )
  }

  #take(atMs: number, sum: Sum): number {
    const all = heldIn(sum, () => true)
    this.#mostBytes = Math.max(this.#mostBytes, all)
    if (sum.ours.held > this.#peak.bytes) this.#peak = { bytes: sum.ours.held, atMs }
    return all
  }
}

function heldIn({ ours, guests }: Sum, isOurs: (container: string) => boolean): number {
  if (guests.size === 0) return ours.held
  const all = new Total()
  all.join(ours)
  for (const [container, total] of guests) if (isOurs(container)) all.join(total)
  return all.held
}
