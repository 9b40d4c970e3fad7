import type { End, Head, SampleRecord, Tick } from '../samples/record.ts'
import type { Continuity } from './series.ts'

/** A shorter delay is what any busy machine has (src/sampler/schedule.ts). */
const LATE_MS = 1000
/** As src/samples/sample-writer.ts says it. */
const LOST = /^records could not be written\b/u

/**
 * Takes all records of a file, or of a ring, as they stand there: numbers of samples without a
 * hole, times that do not fall, as many lines as each sample says there were, one sampler, nothing
 * after its last line. Lines that a full disk took are no fault where the file tells of them: what
 * is not there was not looked at. Whoever shares the user can write what passes; what is found is
 * damage, and everybody who did not take that trouble.
 */
export class ContinuityCheck {
  #head: Head | null = null
  #tick: Tick | null = null
  #end: End | null = null
  #fault = ''
  /** from the head of this file on */
  #lines = 0
  /** a new file of a ring has begun, and none of its samples was read yet */
  #isTurning = false
  /** where lines are missing, first of all: no fault once they were told to be lost */
  #missing = ''
  #isLossTold = false
  readonly #unseen: Continuity['unseen'][number][] = []

  take(record: SampleRecord): void {
    switch (record.k) {
      case 'head':
        this.#takeHead(record)
        break
      case 'tick':
        this.#takeTick(record)
        break
      case 'end':
        this.#takeEnd(record)
        break
      case 'limited':
        this.#isLossTold ||= LOST.test(record.reason)
        break
    }
    this.#lines++
  }

  build(): Continuity {
    const fromMs = this.#head?.from ?? 0
    return {
      fault: this.#fault === '' && !this.#isLossTold ? this.#missing : this.#fault,
      startsMidway: this.#head?.from !== undefined,
      lastTickMs: this.#tick === null ? null : this.#tick.t - fromMs,
      unseen: this.#unseen.map(({ atMs, ms }) => ({ atMs: atMs - fromMs, ms })),
    }
  }

  #takeHead(head: Head): void {
    this.#goOn()
    const first = this.#head
    if (first === null && this.#lines > 0) this.#note('their first line is not the first')
    if (first !== null && (first.pid !== head.pid || first.start !== head.start))
      this.#note('two samplers wrote them')
    if (first !== null && head.from === undefined) this.#note('they begin twice')
    this.#head ??= head
    this.#isTurning = true
    this.#lines = 0
  }

  #takeTick(tick: Tick): void {
    this.#goOn()
    const before = this.#tick
    this.#tick = tick
    this.#countLines(tick.r)
    if (before === null) {
      if (tick.n !== 1 && this.#head?.from === undefined) this.#miss('sample 1')
    } else {
      const next = before.n + 1
      // a segment that was dropped while its neighbours were read was not looked at
      if (tick.n > next && !this.#isTurning) this.#miss(`sample ${next}`)
      if (tick.n < next) this.#note(`sample ${tick.n} comes after sample ${before.n}`)
      if (tick.t < before.t) this.#note('their times run backwards')
      this.#look(before.t, tick.t)
    }
    this.#isTurning = false
  }

  #takeEnd(end: End): void {
    this.#goOn()
    const n = this.#tick?.n ?? 0
    this.#countLines(end.r)
    if (end.n > n) this.#miss(`sample ${n + 1}`)
    if (end.n < n) this.#note(`their last line knows of ${end.n} samples, and there are ${n}`)
    if (this.#tick !== null && end.t < this.#tick.t) this.#note('their times run backwards')
    this.#end = end
  }

  #goOn(): void {
    if (this.#end !== null) this.#note('they go on after their last line')
  }

  #look(fromMs: number, toMs: number): void {
    const intervalMs = this.#head?.intervalMs ?? Number.POSITIVE_INFINITY
    const lateMs = toMs - fromMs - intervalMs
    if (lateMs >= Math.max(LATE_MS, intervalMs / 2)) this.#unseen.push({ atMs: toMs, ms: lateMs })
  }

  /** Each line between two samples counts: a birth that is missing hides a process. */
  #countLines(told: number | undefined): void {
    if (told === undefined || told === this.#lines) return
    if (told > this.#lines) this.#miss(`line ${this.#lines + 1}`)
    else this.#note('there are lines in them that no sampler wrote')
    this.#lines = told
  }

  #miss(what: string): void {
    if (this.#missing === '') this.#missing = `from ${what} on some are missing`
  }

  #note(fault: string): void {
    if (this.#fault === '') this.#fault = fault
  }
}
