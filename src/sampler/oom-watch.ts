import type { Birth, Oom } from '../samples/record.ts'
import type { Machine } from './machine.ts'
import { readLoggedKills, type LoggedKill } from './readers/kernel-log.ts'
import type { Tracked } from './tracked-processes.ts'

const MOST_NAMED = 20
/**
 * The kernel counts a kill before the victim's memory is given back: 0.1 to 0.7 s
 * (docs/measurements.md#out-of-memory). A timer may be a little early.
 */
const VANISH_MS = 900
/** A line of the kernel's log on a kill that we have just seen counted is no older. */
const LOGGED_US = 15_000_000

/** Where the sampler stands, and what it asks besides the counters. */
export interface OomSurroundings {
  /** id, '' outside of one */
  readonly ownContainer: string
  /** as `/proc/PID/cgroup` has it */
  readonly ownCgroup: string
  readonly readLog?: () => readonly LoggedKill[]
  /** microseconds of CLOCK_MONOTONIC, by which the kernel's log counts */
  readonly nowUs?: () => number
}

interface Risen {
  readonly t: number
  readonly here: number
  /** without those that our group counts as well */
  readonly elsewhere: number
}
interface GroupRise {
  readonly path: string
  readonly rise: number
  readonly limitKiB: number | null
}

/**
 * Out-of-memory kills: by the counter of the job's cgroup, by those of other groups that watched
 * processes are in, and by the host's, which may be anybody's kill. A rise waits a second, one tick
 * at least, for who vanishes; then each of these is told with what says that it was killed.
 */
export class OomWatch {
  readonly #machine: Pick<Machine, 'cgroup' | 'readKillsHere' | 'readKillsOnHost' | 'readKillsOf'>
  readonly #around: Required<OomSurroundings>
  /** kills by the path of the group, when its first process came into view or it was last asked */
  readonly #groups = new Map<string, number>()
  /** by index: those that are in one of them */
  readonly #pathOf = new Map<number, string>()
  #here: number
  #onHost: number
  #gone: Tracked[] = []
  #waiting: { readonly risen: Risen; readonly gone: readonly Tracked[] } | null = null

  constructor(
    machine: Pick<Machine, 'cgroup' | 'readKillsHere' | 'readKillsOnHost' | 'readKillsOf'>,
    around: OomSurroundings,
  ) {
    this.#machine = machine
    this.#around = {
      readLog: readLoggedKills,
      nowUs: () => Number(process.hrtime.bigint() / 1000n),
      ...around,
    }
    this.#here = machine.readKillsHere()
    this.#onHost = machine.readKillsOnHost()
  }

  /** A process is recorded from now on. */
  meet({ i, cgroup }: Birth): void {
    if (cgroup === undefined) return
    this.#pathOf.set(i, cgroup)
    if (!this.#groups.has(cgroup)) this.#groups.set(cgroup, this.#machine.readKillsOf(cgroup).kills)
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
    this.#gone = []
    const here = this.#countHere()
    const elsewhere =
      withHost || gone.length > 0 || here > 0 ? Math.max(0, this.#countOnHost() - here) : 0
    const risen = here > 0 || elsewhere > 0 ? { t, here, elsewhere } : null
    const waiting =
      this.#waiting === null
        ? null
        : { risen: this.#waiting.risen, gone: [...this.#waiting.gone, ...gone] }
    const isDue = waiting !== null && (isLast || risen !== null || t - waiting.risen.t >= VANISH_MS)
    this.#waiting = isLast ? null : risen === null ? (isDue ? null : waiting) : { risen, gone }
    const told = [
      ...(isDue ? this.#explain(waiting.risen, waiting.gone) : []),
      ...(risen !== null && isLast ? this.#explain(risen, gone) : []),
    ]
    this.#forget(gone)
    return told
  }

  #countHere(): number {
    const [before, now] = [this.#here, this.#machine.readKillsHere()]
    this.#here = now
    return before >= 0 && now > before ? now - before : 0
  }

  #countOnHost(): number {
    const [before, now] = [this.#onHost, this.#machine.readKillsOnHost()]
    this.#onHost = now
    return before >= 0 && now > before ? now - before : 0
  }

  #explain({ t, here, elsewhere }: Risen, gone: readonly Tracked[]): Oom[] {
    const logged = gone.length === 0 ? [] : this.#readRecentLog()
    const rises = this.#countGroups(gone)
    const others = rises.filter(({ path, rise }) => rise > 0 && !this.#isCountedHere(path))
    const ofPath = (path: string): Tracked[] =>
      gone.filter(({ index }) => this.#pathOf.get(index) === path)
    const rest = elsewhere - others.reduce((sum, { rise }) => sum + rise, 0)
    const told = new Set(others.flatMap(({ path }) => ofPath(path)))
    const isHere = (process: Tracked): boolean => this.#isOfRisen(process, rises)
    return [
      ...(here > 0
        ? [
            buildOom({ t, where: 'cgroup', rise: here }, gone, (process) =>
              isHere(process) ? heldByLog(process, logged) : heldBySign(process, logged),
            ),
          ]
        : []),
      ...others.map(({ path, rise, limitKiB }) =>
        buildOom(
          { t, where: 'cgroup', path, ...(limitKiB === null ? {} : { limitKiB }), rise },
          ofPath(path),
          (process) => heldByLog(process, logged),
        ),
      ),
      // anybody's, or of a container that the job started: it has a cgroup beside the job's
      ...(rest > 0
        ? [
            buildOom({ t, where: 'host', rise: rest }, gone, (process) =>
              told.has(process) || (here > 0 && isHere(process))
                ? null
                : heldBySign(process, logged),
            ),
          ]
        : []),
    ]
  }

  /** The groups of those who vanished, each as far as it can still be read. */
  #countGroups(gone: readonly Tracked[]): GroupRise[] {
    const paths = new Set(gone.flatMap(({ index }) => this.#pathOf.get(index) ?? []))
    return [...paths].map((path) => {
      const before = this.#groups.get(path) ?? -1
      const { kills, limitKiB } = this.#machine.readKillsOf(path)
      if (kills >= 0) this.#groups.set(path, kills)
      return { path, limitKiB, rise: before < 0 || kills < 0 ? -1 : kills - before }
    })
  }

  /** Our own group, or one below it that counted the kill, or was gone before it could be asked. */
  #isOfRisen({ index, container }: Tracked, rises: readonly GroupRise[]): boolean {
    if (container !== this.#around.ownContainer) return false
    const path = this.#pathOf.get(index)
    if (path === undefined) return true
    return this.#isCountedHere(path) && rises.find((group) => group.path === path)?.rise !== 0
  }

  /** In version 2 a group counts those below it as well (cgroup-v2.rst, memory.events). */
  #isCountedHere(path: string): boolean {
    const { ownCgroup } = this.#around
    return (
      this.#machine.cgroup.version === 2 &&
      path.startsWith(ownCgroup.endsWith('/') ? ownCgroup : `${ownCgroup}/`)
    )
  }

  #readRecentLog(): readonly LoggedKill[] {
    const nowUs = this.#around.nowUs()
    return this.#around.readLog().filter(({ atUs }) => nowUs - atUs < LOGGED_US)
  }

  /** Who waits for nothing any more. */
  #forget(gone: readonly Tracked[]): void {
    const waiting = new Set(this.#waiting?.gone)
    for (const process of gone) if (!waiting.has(process)) this.#pathOf.delete(process.index)
  }
}

/** Its group says that somebody was killed; KiB by the kernel's log, -1 where that is silent. */
function heldByLog({ pid, shown }: Tracked, logged: readonly LoggedKill[]): number {
  return logged.find((kill) => kill.pid === pid && kill.comm === shown.comm)?.heldKiB ?? -1
}

/** Null: no group of its own says so, nor anything else. */
function heldBySign(process: Tracked, logged: readonly LoggedKill[]): number | null {
  const heldKiB = heldByLog(process, logged)
  return heldKiB >= 0 || process.isKilled ? heldKiB : null
}

/** `heldKiB`: of one who was killed, -1 where nobody says how much; null of one who was not. */
function buildOom(
  risen: Pick<Oom, 't' | 'where' | 'path' | 'limitKiB' | 'rise'>,
  gone: readonly Tracked[],
  heldKiB: (process: Tracked) => number | null,
): Oom {
  const named = [...gone].sort((a, b) => b.rssPages - a.rssPages).slice(0, MOST_NAMED)
  return {
    k: 'oom',
    ...risen,
    gone: named.map(({ index }) => index),
    killed: named.flatMap((process) => {
      const held = heldKiB(process)
      return held === null ? [] : [process.index, held]
    }),
  }
}
