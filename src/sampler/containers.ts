import { join } from 'node:path'
import type { ContainerNames } from '../globs/container-globs.ts'
import type { Plan } from '../settings/plan.ts'
import type { Container, SampleRecord } from '../samples/record.ts'
import type { ContainerOwners } from './container-owners.ts'
import { findGroup, nameGroup } from './find-group.ts'
import { readContainerMemory } from './readers/container-memory.ts'
import { askEngine, type Inspection } from './readers/engine.ts'
import { readPodLogs } from './readers/pod-logs.ts'
import { findMemoryTree, type Housing, type MemoryCgroup } from './readers/cgroup.ts'
import { parseContainer, type ContainerPlace } from './readers/container-path.ts'
import type { Roots } from './roots.ts'

/** Once its group is gone an engine may take a moment to say how it ended. */
const MOST_QUESTIONS = 5
const ASK_AGAIN_MS = 300
/** An engine that is busy (it starts that very container) takes more than a second to answer. */
const MOST_LATE_QUESTIONS = 20
const ASK_LATER_MS = 1000
/** Engines that have no API of this kind, or none that knows this id. */
const WITHOUT_SUCH_API: readonly Container['runtime'][] = ['containerd', 'cri-o', 'buildkit']

interface Known {
  facts: Omit<Container, 'k' | 't'>
  readonly fullId: string
  readonly version: 1 | 2
  /** of its group; '' where it cannot be seen */
  readonly directory: string
  isWatched: boolean
  /** it is known who it is, be it by its id alone */
  isNamed: boolean
  isStirred: boolean
  isGone: boolean
  questions: number
  /** its counters as they were written last */
  written: string
}

/** What becomes of what is learnt. */
interface Listener {
  /** ms since the recording's start */
  readonly now: () => number
  readonly emit: (record: SampleRecord) => void
  /** some time after it was met it is known who a container is */
  readonly onNamed: (id: string) => void
}

/**
 * The containers that processes are met in: who they are, and their group's counters. Does nothing
 * where there are none.
 */
export class Containers {
  readonly #plan: Plan
  readonly #roots: Roots
  readonly #own: { readonly container: string; readonly cgroup: Pick<MemoryCgroup, 'path'> }
  readonly #listener: Listener
  readonly #owners: ContainerOwners | null
  readonly #known = new Map<string, Known>()
  readonly #asking = new Set<Promise<void>>()
  readonly #ending = new AbortController()
  #saidRefused = false

  /** `own`: where the sampler itself is; `owners`: null where all that is watched counts. */
  constructor(
    plan: Plan,
    roots: Roots,
    own: { readonly container: string; readonly cgroup: Pick<MemoryCgroup, 'path'> },
    listener: Listener,
    owners: ContainerOwners | null = null,
  ) {
    this.#plan = plan
    this.#roots = roots
    this.#own = own
    this.#listener = listener
    this.#owners = owners
    owners?.listen((id) => {
      const known = this.#known.get(id)
      if (known?.isNamed === true) this.#tell(known)
    })
  }

  /** A recorded process is in it: what is known of it is written from now on. */
  watch(housing: Housing): void {
    this.meet(housing)
    const known = this.#known.get(housing.container)
    if (known === undefined || known.isWatched) return
    known.isWatched = true
    if (known.isNamed) this.#tell(known)
  }

  /** A process is in it: finds out who it is. */
  meet({ container, place, version }: Housing): void {
    if (place === null || version === 0 || this.#known.has(container)) return
    const base = findMemoryTree(this.#roots.cgroup, version)
    const found = findGroup(base, place.group)
    // in a container the path may be the machine's, while the mount shows the container's own group
    // at its root
    const directory =
      found === '' && container === this.#own.container ? join(base, this.#own.cgroup.path) : found
    const seen =
      place.group.startsWith('/..') && found !== ''
        ? (parseContainer(nameGroup(base, found)) ?? place)
        : place
    const known: Known = {
      facts: {
        id: container,
        runtime: seen.runtime,
        cgroup: seen.group,
        ...(seen.pod === null
          ? {}
          : { qos: seen.pod.qos, ...(seen.pod.uid === '' ? {} : { podUid: seen.pod.uid }) }),
        ...this.#findPod(place, seen),
      },
      fullId: seen.id,
      version,
      directory,
      isWatched: false,
      isNamed: false,
      isStirred: true,
      isGone: false,
      questions: 0,
      written: '',
    }
    this.#known.set(container, known)
    if (this.#mayKnow(known)) this.#ask(known)
    else {
      this.#owners?.learn(container, null)
      this.#tell(known)
    }
  }

  /** Null: it is not known yet who that is. */
  namesOf(id: string): ContainerNames | null {
    const known = this.#known.get(id)
    return known?.isNamed === true ? known.facts : null
  }

  /** As `include` may have them. */
  listNames(): string[] {
    return [...this.#known.values()].map(
      ({ facts: { id, name, service } }) => `container:${service ?? name ?? id}`,
    )
  }

  /** A process of it ended: its counters may tell why. */
  stir(id: string): void {
    const known = this.#known.get(id)
    if (known !== undefined) known.isStirred = true
  }

  /**
   * Resolves once everybody has a name, or `ms` are over; null where nothing is to be waited for.
   */
  waitForNames(ms: number): Promise<void> | null {
    if (this.#asking.size === 0) return null
    return Promise.race([
      Promise.all(this.#asking).then(() => undefined),
      new Promise<void>((resolve) => {
        setTimeout(resolve, ms).unref()
      }),
    ])
  }

  /** Counters: of all, or of those where somebody left. */
  look(which: 'all' | 'stirred'): void {
    for (const known of this.#known.values())
      if (known.isWatched && (which === 'all' || known.isStirred)) this.#read(known)
  }

  /** The last look; who is not named yet stays without. */
  close(): void {
    this.look('all')
    this.#owners?.close()
    for (const known of this.#known.values()) if (!known.isNamed) this.#tell(known)
    this.#ending.abort()
  }

  /**
   * Docker and Podman; also where the path names none, as Docker's older driver for Kubernetes has
   * it.
   */
  #mayKnow({ facts: { runtime, pod } }: Known): boolean {
    return (
      (this.#plan.engineSocket ?? '') !== '' &&
      pod === undefined &&
      !WITHOUT_SUCH_API.includes(runtime)
    )
  }

  #read(known: Known): void {
    known.isStirred = false
    if (known.isGone || known.directory === '') return
    const v = readContainerMemory(known.directory, known.version, known.facts.qos !== undefined)
    if (v === null) {
      known.isGone = true
      if (this.#mayKnow(known)) this.#ask(known)
      else this.#forget(known)
      return
    }
    if (v.join() === known.written) return
    known.written = v.join()
    this.#listener.emit({ k: 'counters', t: this.#listener.now(), id: known.facts.id, v })
  }

  #ask(known: Known): void {
    known.questions++
    const asking = this.#question(known).finally(() => {
      this.#asking.delete(asking)
    })
    this.#asking.add(asking)
  }

  async #question(known: Known): Promise<void> {
    const answer = await askEngine(this.#plan.engineSocket ?? '', known.fullId, this.#ending.signal)
    if (this.#ending.signal.aborted) return
    if (answer === 'refused') this.#sayRefused()
    const said = typeof answer === 'string' ? null : answer
    const isFirst = !known.isNamed
    const isNamedNow = isFirst || (said !== null && known.facts.name === undefined)
    const isNews = isNamedNow || (said?.oomKilled === true && known.facts.oomKilled !== true)
    if (said !== null) known.facts = { ...known.facts, ...recordedOf(said) }
    const isLate = answer === 'late' && known.questions < MOST_LATE_QUESTIONS
    if (!isLate)
      this.#owners?.learn(known.facts.id, answer === 'absent' && isThere(known) ? 'absent' : said)
    if (isNews) this.#tell(known)
    if (isNamedNow) this.#listener.onNamed(known.facts.id)
    if (isLate) this.#askAgain(known, ASK_LATER_MS)
    if (!known.isGone) return
    if (said?.isRunning === true && known.questions < MOST_QUESTIONS)
      this.#askAgain(known, ASK_AGAIN_MS)
    else this.#forget(known)
  }

  #askAgain(known: Known, afterMs: number): void {
    setTimeout(() => {
      if (!this.#ending.signal.aborted) this.#ask(known)
    }, afterMs).unref()
  }

  /**
   * Nobody can be in it any more, and all is told: for as long as a watch stands they come and go.
   */
  #forget({ facts: { id } }: Known): void {
    this.#known.delete(id)
  }

  #tell(known: Known): void {
    known.isNamed = true
    if (!known.isWatched) return
    const owner = this.#owners?.ownerOf(known.facts.id)
    this.#listener.emit({
      k: 'container',
      t: this.#listener.now(),
      ...known.facts,
      ...(owner === undefined ? {} : { owner }),
    })
  }

  #sayRefused(): void {
    if (!this.#saidRefused)
      this.#listener.emit({
        k: 'limited',
        t: this.#listener.now(),
        reason: "the container engine's socket may not be used here: containers have ids for names",
        count: 1,
      })
    this.#saidRefused = true
  }

  /** Our own pod has its names from the downward API, others by the node's logs. */
  #findPod({ group }: ContainerPlace, { id, pod }: ContainerPlace): Partial<Container> {
    const { ownPod } = this.#plan
    // a neighbour in the same pod, seen from within a cgroup namespace
    const isNeighbour = ownPod !== undefined && /^\/\.\.\/[^/]+$/.test(group)
    if (pod === null && !isNeighbour) return {}
    const logged = readPodLogs(this.#roots.logs ?? '', id, pod?.uid ?? '')
    if (logged !== null) return logged
    const isOurs =
      isNeighbour || (ownPod !== undefined && ownPod.uid !== '' && pod?.uid === ownPod.uid)
    return isOurs
      ? {
          namespace: ownPod.namespace,
          pod: ownPod.name,
          ...(ownPod.uid === '' ? {} : { podUid: ownPod.uid }),
        }
      : {}
  }
}

/**
 * Docker's, and it runs still: an engine that does not know it is not the one that has it. Once it
 * is gone (`--rm`) its own does not know it either.
 */
function isThere({ facts: { runtime }, directory, version }: Known): boolean {
  return (
    runtime === 'docker' &&
    directory !== '' &&
    readContainerMemory(directory, version, false) !== null
  )
}

/** What is recorded of an answer; what tells whose it is, is not. */
function recordedOf({ name, image, project, service, limitKiB, oomKilled }: Inspection) {
  return Object.fromEntries(
    Object.entries({ name, image, project, service, limitKiB, oomKilled }).filter(
      ([, value]) => value !== undefined,
    ),
  ) as Partial<Container>
}
