import { Carry } from '../../samples/carry.ts'
import { Follower } from '../../samples/follow.ts'
import type { SampleRecord } from '../../samples/record.ts'
import { RecordingBuilder } from '../../series/recording-builder.ts'
import type { Recording } from '../../series/series.ts'

/**
 * What happened since the last look but one, each time as a recording of its own: as large as what
 * is alive, however long the watch is. Two looks, so that an out-of-memory kill, which is told a
 * sample later, still has its victim.
 */
export class Moments {
  readonly #follower: Follower
  readonly #carry = new Carry()
  #recent: readonly SampleRecord[] = []
  /** number of the newest sample; 0 before the first */
  ticks = 0

  constructor(samplesPath: string) {
    this.#follower = new Follower(samplesPath)
  }

  /** what the last look read */
  get fresh(): readonly SampleRecord[] {
    return this.#recent
  }

  /** Null before the first sample. */
  next(): Recording | null {
    const fresh = this.#follower.read()
    const builder = new RecordingBuilder()
    for (const record of [...this.#carry.opening(), ...this.#recent, ...fresh]) {
      builder.take(record)
      if (record.k === 'tick') this.ticks = record.n
    }
    for (const record of this.#recent) this.#carry.take(record)
    this.#recent = fresh
    return this.ticks === 0 ? null : builder.build(0, 0, 'running')
  }

  close(): void {
    this.#follower.close()
  }
}
