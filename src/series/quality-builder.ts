import { foreign, type Untrusted } from '../findings/untrusted.ts'
import type { End, Head, SampleRecord, Unmatched } from '../samples/record.ts'
import { hasEverMatched } from './has-ever-matched.ts'
import type { Quality } from './series.ts'

type Told = Extract<
  SampleRecord,
  { readonly k: 'exits' | 'gap' | 'clock' | 'limited' | 'unmatched' | 'cost' | 'end' }
>

interface Counted {
  readonly intervalMs: number
  /** why there is no end */
  readonly unended: 'died' | 'running'
  readonly damagedLines: number
  readonly isContinuous: boolean
  /** that should have been covered */
  readonly windowMs: number
  readonly ticks: number
  readonly processes: number
  readonly limited: Quality['limited']
}

/** What the sampler says of its own work, while its records come in. */
export class QualityBuilder {
  readonly #gaps: Quality['gaps'][number][] = []
  readonly #clockSteps: Quality['clockSteps'][number][] = []
  readonly #limited: Quality['limited'][number][] = []
  #unmatched: Unmatched | null = null
  #end: End | null = null
  #cost = { cpuMs: 0, rssKiB: 0, missedTicks: 0 }
  #exitRecords: Quality['exitRecords']

  /** null without a last line */
  get endedMs(): number | null {
    return this.#end?.t ?? null
  }

  get limited(): Quality['limited'] {
    return this.#limited
  }

  /** Something that was asked for was there, though nothing of it may be left. */
  hasEverMatched(head: Head): boolean {
    return hasEverMatched(head, this.#end, this.#unmatched)
  }

  take(record: Told): void {
    switch (record.k) {
      case 'exits':
        this.#exitRecords = { state: record.state, reason: foreign(record.reason) }
        break
      case 'gap':
        this.#gaps.push({ atMs: record.t, ms: record.ms })
        break
      case 'clock':
        this.#clockSteps.push({ atMs: record.t, ms: record.ms })
        break
      case 'limited':
        this.#takeLimited(record.reason, record.count)
        break
      case 'unmatched':
        this.#unmatched = record
        break
      case 'cost':
        this.#cost = record
        break
      case 'end':
        this.#end = record
        this.#cost = record
        break
    }
  }

  build(counted: Counted): Quality {
    const { intervalMs, unended, damagedLines, isContinuous, windowMs, processes } = counted
    const end = this.#end
    return {
      complete: end !== null && damagedLines === 0 && isContinuous,
      ended: end?.why ?? unended,
      ticks: counted.ticks,
      plannedTicks: end?.why === 'snapshot' ? 1 : 1 + Math.floor(windowMs / intervalMs),
      missedTicks: this.#cost.missedTicks,
      gaps: this.#gaps,
      clockSteps: this.#clockSteps,
      damagedLines,
      limited: counted.limited,
      ...(this.#exitRecords === undefined ? {} : { exitRecords: this.#exitRecords }),
      samplerCpuMs: this.#cost.cpuMs,
      samplerRssBytes: this.#cost.rssKiB * 1024,
      seenProcesses: end?.seen ?? this.#unmatched?.seen ?? processes,
      matchedProcesses: end?.matched ?? processes,
      nearestNames: (end?.nearest ?? this.#unmatched?.nearest ?? []) as readonly Untrusted[],
    }
  }

  /** Each segment of a ring says it again; what goes on is said again with a higher count. */
  #takeLimited(reason: string, count: number): void {
    const said = this.#limited.findIndex((limited) => limited.reason === reason)
    if (said < 0) this.#limited.push({ reason, count })
    else if (count > (this.#limited[said]?.count ?? 0)) this.#limited[said] = { reason, count }
  }
}
