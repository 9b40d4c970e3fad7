/** What all processes hold together at each tick, and the highest of it, while records come in. */
export class TotalBuilder {
  readonly #addUp: () => number
  readonly #bytes: number[] = []
  /** resident memory of who was looked at since the newest tick */
  readonly #lookedBytes = new Map<number, number>()
  #peak: { readonly bytes: number; readonly atMs: number } | null = null

  /** `addUp`: what those hold who are alive now. */
  constructor(addUp: () => number) {
    this.#addUp = addUp
  }

  /** One for each tick. */
  get bytes(): readonly number[] {
    return this.#bytes
  }

  get peak(): { readonly bytes: number; readonly atMs: number } {
    return this.#peak ?? { bytes: 0, atMs: 0 }
  }

  tick(t: number): void {
    const bytes = this.#addUp()
    this.#bytes.push(bytes)
    this.#lookedBytes.clear()
    this.#take(t, bytes)
  }

  /** `rssBytes` by process: who was looked at between two ticks. */
  look(t: number, rssBytes: ReadonlyMap<number, number>): void {
    for (const [index, bytes] of rssBytes) this.#lookedBytes.set(index, bytes)
    let mostBytes = this.#bytes.at(-1) ?? 0
    for (const bytes of this.#lookedBytes.values()) mostBytes += bytes
    // adding up who is alive is dear: only where it may be a peak
    if (mostBytes > this.peak.bytes) this.#take(t, this.#addUp())
  }

  #take(atMs: number, bytes: number): void {
    if (this.#peak === null || bytes > this.#peak.bytes) this.#peak = { bytes, atMs }
  }
}
