import { foreign, untrusted, type Untrusted } from '../findings/untrusted.ts'
import type { Container, Counters } from '../samples/record.ts'
import { shorten } from '../units/shorten.ts'
import { LONGEST_LABEL } from './identity.ts'
import type { ContainerSeries } from './series.ts'

/** One container while its records come in. */
export class ContainerBuilder {
  readonly #id: string
  #facts: Container | null = null
  #wasKilledBefore = false
  #first: Counters | null = null
  #last: Counters | null = null
  #atMs: number[] = []
  #heldBytes: number[] = []
  #killedAtMs: number | null = null

  constructor(id: string) {
    this.#id = id
  }

  /** whose it is, by the newest word; undefined where nobody asks, or nothing is known yet */
  get owner(): Container['owner'] {
    return this.#facts?.owner
  }

  know(facts: Container): void {
    if (this.#facts === null) this.#wasKilledBefore = facts.oomKilled === true
    else if (facts.oomKilled === true && this.#facts.oomKilled !== true)
      this.#killedAtMs ??= facts.t
    this.#facts = facts
  }

  count(counters: Counters): void {
    this.#first ??= counters
    if (killsIn(counters) > killsIn(this.#last ?? counters)) this.#killedAtMs ??= counters.t
    this.#last = counters
    this.#atMs.push(counters.t)
    this.#heldBytes.push(heldBytes(counters))
  }

  build(): ContainerSeries {
    const facts = this.#facts
    const [usageKiB = -1, anonKiB = -1, fileKiB = -1, , limitKiB = 0, peakKiB = -1] =
      this.#last?.v ?? []
    const text = (value: string | undefined): Untrusted => foreign(value ?? '')
    const counted = Math.max(0, this.#last === null ? 0 : killsIn(this.#last))
    const rise = Math.max(0, counted - Math.max(0, this.#first === null ? 0 : killsIn(this.#first)))
    const limit = limitKiB > 0 ? limitKiB : (facts?.limitKiB ?? 0)
    return {
      id: `container:${this.#id}`,
      containerId: this.#id,
      label: shorten(labelOf(this.#id, facts), LONGEST_LABEL),
      runtime: facts?.runtime ?? '',
      cgroup: text(facts?.cgroup),
      name: text(facts?.name),
      image: text(facts?.image),
      project: text(facts?.project),
      service: text(facts?.service),
      namespace: text(facts?.namespace),
      pod: text(facts?.pod),
      podUid: text(facts?.podUid),
      qos: facts?.qos ?? '',
      atMs: this.#atMs,
      heldBytes: this.#heldBytes,
      endHeldBytes: this.#heldBytes.at(-1) ?? null,
      peakHeldBytes:
        this.#last === null
          ? null
          : this.#heldBytes.reduce((peak, bytes) => Math.max(peak, bytes), 0),
      usageBytes: toBytes(usageKiB),
      anonBytes: toBytes(anonKiB),
      fileBytes: toBytes(fileKiB),
      peakBytes: toBytes(peakKiB),
      limitBytes: limit > 0 ? limit * 1024 : null,
      // the engine's word, where the group was gone before its counter was read
      oomKills: Math.max(rise, this.#killedAtMs === null ? 0 : 1),
      oomKillsInAll: Math.max(counted, facts?.oomKilled === true || this.#wasKilledBefore ? 1 : 0),
      killedAtMs: this.#killedAtMs,
    }
  }
}

/**
 * What is held for good: usage less file pages that nobody used of late, which go first when room
 * is needed. As `docker stats` and kubelet count it.
 */
function heldBytes({ v: [usageKiB = 0, , , inactiveFileKiB = 0] }: Counters): number {
  return Math.max(0, usageKiB - Math.max(0, inactiveFileKiB)) * 1024
}

function killsIn({ v }: Counters): number {
  return v[6] ?? -1
}

function toBytes(kib: number): number | null {
  return kib < 0 ? null : kib * 1024
}

/** "container api (compose shop/api)", "container api (pod shop/api-7d9f)" */
function labelOf(id: string, facts: Container | null): Untrusted {
  const {
    name = '',
    project = '',
    service = '',
    namespace = '',
    pod = '',
    podUid = '',
  } = facts ?? {}
  const of =
    pod !== ''
      ? ` (pod ${namespace}/${pod})`
      : podUid !== ''
        ? ` (pod ${podUid})`
        : project !== '' && service !== ''
          ? ` (compose ${project}/${service})`
          : ''
  return untrusted`container ${name === '' ? id : name}${of}`
}
