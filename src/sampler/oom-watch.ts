import type { Oom } from '../samples/record.ts'
import type { Machine } from './machine.ts'
import type { Tracked } from './tracked-processes.ts'

const MOST_NAMED = 20
/**
 * The kernel counts a kill before the victim's memory is given back: 0.1 to 0.7 s
 * (docs/measurements.md#out-of-memory). A timer may be a little early.
 */
const VANISH_MS = 900

type Risen = Pick<Oom, 'where' | 'rise' | 't'>

/**
 * Out-of-memory kills, by the counter of the job's cgroup; by the host's, which may be anybody's
 * kill, only where the cgroup has none or a watched process vanished at that moment. A rise waits a
 * second, one tick at least, for who vanishes.
 */
export class OomWatch {
  readonly #machine: Machine
  #here: number
  #onHost: number
  #gone: Tracked[] = []
  #waiting: { readonly risen: Risen; readonly gone: readonly Tracked[] } | null = null

  constructor(machine: Machine) {
    this.#machine = machine
    this.#here = machine.readKillsHere()
    this.#onHost = machine.readKillsOnHost()
  }

  /** A recorded process ended since the last look. */
  bury(process: Tracked): void {
    this.#gone.push(process)
  }

  /**
   * `withHost`: looks at the host's counter as well, which costs more; `isLast`: nothing comes
   * after.
   */
  look(t: number, { withHost, isLast }: { withHost: boolean; isLast: boolean }): Oom[] {
    const gone = this.#gone
    const here = this.#countHere(t)
    // a container that the job started has a cgroup of its own, beside the job's: its kill rises on
    // the host only, and somebody vanishes
    const onHost =
      withHost || gone.length > 0 || here !== null
        ? this.#countOnHost(t, here?.rise ?? 0, gone.length > 0)
        : null
    const risen = here ?? onHost
    this.#gone = []
    const waiting =
      this.#waiting === null
        ? null
        : { risen: this.#waiting.risen, gone: [...this.#waiting.gone, ...gone] }
    const isDue = waiting !== null && (isLast || risen !== null || t - waiting.risen.t >= VANISH_MS)
    this.#waiting = isLast ? null : risen === null ? (isDue ? null : waiting) : { risen, gone }
    return [
      ...(isDue ? [buildOom(waiting.risen, waiting.gone)] : []),
      ...(risen !== null && isLast ? [buildOom(risen, gone)] : []),
    ]
  }

  #countHere(t: number): Risen | null {
    const [before, now] = [this.#here, this.#machine.readKillsHere()]
    this.#here = now
    return before >= 0 && now > before ? { t, where: 'cgroup', rise: now - before } : null
  }

  /** `riseHere`: the host counts those of the cgroup as well. */
  #countOnHost(t: number, riseHere: number, somebodyVanished: boolean): Risen | null {
    const [before, now] = [this.#onHost, this.#machine.readKillsOnHost()]
    this.#onHost = now
    const rise = now - before - riseHere
    return before >= 0 && now >= 0 && rise > 0 && (this.#here < 0 || somebodyVanished)
      ? { t, where: 'host', rise }
      : null
  }
}

function buildOom(risen: Risen, gone: readonly Tracked[]): Oom {
  return {
    k: 'oom',
    ...risen,
    gone: [...gone]
      .sort((a, b) => b.rssPages - a.rssPages)
      .slice(0, MOST_NAMED)
      .map(({ index }) => index),
  }
}
