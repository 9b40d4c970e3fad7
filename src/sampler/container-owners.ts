import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { matchesContainer } from '../globs/container-globs.ts'
import { readStat } from '../proc/read-stat.ts'
import type { Container } from '../samples/record.ts'
import type { Plan } from '../settings/plan.ts'
import type { Belonging } from './belonging.ts'
import { findConnected } from './connected.ts'
import type { HostReading } from './describe-host.ts'
import { readLink } from './descriptor-links.ts'
import { EngineClients, isEngineClient } from './engine-clients.ts'
import { isBelow } from './is-below.ts'
import type { MembershipWord, Surroundings } from './membership.ts'
import { readCpuMs } from './own-cost.ts'
import { readText } from './read-file.ts'
import type { Housing } from './readers/cgroup.ts'
import { listContainerIds, parseContainer, shortId } from './readers/container-path.ts'
import type { Inspection } from './readers/engine.ts'

const REVIEW_MS = 1000
/** Where connections are many, they are looked at more rarely: half a percent of the time. */
const TIMES_ITS_COST = 200
/** actions/runner, ContainerOperationProvider.cs */
const JOB_NETWORK = 'github_network_'

interface Box {
  readonly fullId: string
  readonly isOtherPod: boolean
  /** those in it that are told apart: itself, and containers that run in it */
  readonly shown: Set<string>
  readonly isOld: boolean
  /** start of the first of its processes that was seen, in clock ticks since boot */
  beganTicks: number
  /** the engine's word */
  said: Inspection | null
  /** another engine's */
  isElsewhere: boolean
  /** it may still say it */
  isPending: boolean
  isProven: boolean
  word: Belonging
}

/** Of a process. */
interface Evident {
  readonly pid: number
  readonly startTicks: number
  readonly membership: MembershipWord
  readonly container: string
}

/** Of the machine, what is asked for here. */
type Host = Pick<HostReading, 'surroundings' | 'clockTicksPerSecond'> & {
  readonly facts: Pick<HostReading['facts'], 'bootEpochMs'>
}

/**
 * Which containers belong to the command or the job, by evidence alone: others on the same machine
 * start theirs as well. One is ours that began after us, if a client of an engine in our tree began
 * it, if it descends from our tree, lies in our directory by the word of compose, is on the job's
 * network, or is what our tree is connected to; or if `include` names it. On a machine that is the
 * job's alone all are.
 */
export class ContainerOwners {
  readonly #clients: EngineClients
  readonly #plan: Plan
  readonly #around: Surroundings
  readonly #proc: string
  readonly #readCpuMs: () => number
  readonly #ticksPerMs: number
  /** of the kernel's clock, when t was 0 */
  readonly #zeroTicks: number
  readonly #boxes = new Map<string, Box>()
  readonly #boxOf = new Map<string, Box>()
  readonly #runnerLabel: string
  readonly #jobNetworks = new Set<string>()
  readonly #sessions = new Set<string>()
  readonly #ownPodUid: string
  readonly #jobTicks: number | null
  #nextMs = 0
  #onChange: (id: string) => void = () => undefined

  /**
   * `startedEpochMs`: the wall clock of t = 0; `readOwnCpuMs`: CPU time of this process so far, ms.
   */
  constructor(
    plan: Plan,
    proc: string,
    { surroundings, clockTicksPerSecond, facts }: Host,
    startedEpochMs: number,
    readOwnCpuMs = readCpuMs,
  ) {
    this.#plan = plan
    this.#readCpuMs = readOwnCpuMs
    this.#around = surroundings
    this.#proc = proc
    this.#ticksPerMs = clockTicksPerSecond / 1000
    this.#zeroTicks = (startedEpochMs - facts.bootEpochMs) * this.#ticksPerMs
    this.#clients = new EngineClients(proc, clockTicksPerSecond)
    const worker = surroundings.runnerWorkerPid
    this.#jobTicks =
      plan.scope === 'job' && worker !== 0 ? (readStat(proc, worker)?.startTicks ?? null) : null
    this.#runnerLabel = worker === 0 ? '' : readRunnerLabel(proc, worker)
    this.#ownPodUid = plan.ownPod?.uid ?? parseContainer(surroundings.ownCgroup)?.pod?.uid ?? ''
  }

  /** Calls back with the id of a container that belongs to somebody else than it was thought. */
  listen(onChange: (id: string) => void): void {
    this.#onChange = onChange
  }

  /**
   * A process is in it. Null: it is in no container but our own, or all of the scope is watched,
   * whoever's it is.
   */
  meet(housing: Housing, startTicks: number, isOld: boolean): Belonging | null {
    const { scope } = this.#plan
    if (housing.place === null || (scope !== 'workload' && scope !== 'job')) return null
    // of nested ones the outermost: what runs in a container of ours is ours
    const fullId = listContainerIds(housing.path).find(
      (id) => shortId(id) !== this.#around.ownContainer,
    )
    if (fullId === undefined) return null
    const box = this.#boxes.get(fullId) ?? this.#add(fullId, housing, startTicks, isOld)
    box.shown.add(housing.container)
    this.#boxOf.set(housing.container, box)
    if (startTicks < box.beganTicks) box.beganTicks = startTicks
    this.#judge(box)
    return box.word
  }

  /** By its id, cut: as a record has it. */
  ownerOf(id: string): Container['owner'] {
    const word = this.#boxOf.get(id)?.word
    return word === 'older' ? 'other' : word
  }

  /** What a process tells: it is a client of an engine, or one of ours in a container. */
  takeEvidence(
    { pid, startTicks, membership, container }: Evident,
    name: string,
    words: readonly string[],
  ): void {
    const isOurs = membership === 'root' || membership === 'member'
    if (isOurs && container !== '') this.#prove(container)
    if (container === '' && isEngineClient(name, words))
      this.#clients.meet({
        ...{ pid, startTicks, words, isOurs },
        directory: readLink(`${this.#proc}/${pid}/cwd`),
      })
  }

  /**
   * The engine said who it is; `absent`: it knows none such, which runs all the same; null: it says
   * nothing, or there is none to ask.
   */
  learn(id: string, said: Inspection | 'absent' | null): void {
    const box = this.#boxOf.get(id)
    if (box === undefined || shortId(box.fullId) !== id) return
    if (said === 'absent') box.isElsewhere = true
    else box.said = said ?? box.said
    box.isPending = false
    this.#judge(box)
  }

  /** Nobody says anything any more. */
  close(): void {
    for (const box of this.#boxes.values()) {
      box.isPending = false
      this.#judge(box)
    }
  }

  /** What has changed since? `listTree`: pids of our own, asked where it matters. */
  review(t: number, listTree: () => readonly number[]): void {
    if (t < this.#nextMs) return
    this.#nextMs = t + REVIEW_MS
    this.#clients.review(this.#zeroTicks + t * this.#ticksPerMs)
    const open = [...this.#boxes.values()].filter(
      ({ word }) => word === 'perhaps' || word === 'other',
    )
    if (open.length === 0) return
    const beganMs = this.#readCpuMs()
    const targets = listTargets(open)
    const pids = targets.size === 0 ? [] : listTree()
    for (const fullId of findConnected(this.#proc, pids, targets)) {
      const box = this.#boxes.get(fullId)
      if (box !== undefined) box.isProven = true
    }
    for (const box of open) this.#judge(box)
    this.#nextMs = t + Math.max(REVIEW_MS, (this.#readCpuMs() - beganMs) * TIMES_ITS_COST)
  }

  /** A process of our tree started one of its processes. */
  #prove(id: string): void {
    const box = this.#boxOf.get(id)
    if (box === undefined || box.word === 'older') return
    box.isProven = true
    this.#judge(box)
  }

  #add(fullId: string, { place }: Housing, startTicks: number, isOld: boolean): Box {
    const uid = place?.pod?.uid ?? ''
    const box: Box = {
      fullId,
      isOtherPod: uid !== '' && uid !== this.#ownPodUid,
      shown: new Set(),
      isOld,
      beganTicks: startTicks,
      said: null,
      isElsewhere: false,
      isPending: true,
      isProven: false,
      word: 'older',
    }
    this.#boxes.set(fullId, box)
    return box
  }

  #judge(box: Box): void {
    const before = box.word
    if (before === 'ours') return
    box.word = this.#decide(box)
    if (box.word === 'ours' && box.said !== null) this.#remember(box.said)
    if (box.word !== before) for (const id of box.shown) this.#onChange(id)
  }

  #decide(box: Box): Belonging {
    const { fullId, isOld, isProven, isOtherPod, said, isPending } = box
    const { beganTicks, isElsewhere } = box
    const names = { ...said, id: shortId(fullId) }
    if (matchesContainer(this.#plan.include, names)) return 'ours'
    const isAfter = this.#jobTicks === null ? !isOld : beganTicks >= this.#jobTicks
    if (!isAfter) return 'older'
    if (isProven || this.#plan.ownsMachine === true) return 'ours'
    if (isOtherPod) return 'other'
    if (said !== null && this.#isOursBy(said)) return 'ours'
    // a client that lived then may have asked for another one, which the engine will tell
    if (isPending) return 'perhaps'
    const absentAt = isElsewhere ? this.#plan.engineSocket : undefined
    const who = this.#clients.whoBegan(beganTicks, said, fullId, absentAt)
    if (who === 'ours') return 'ours'
    return who === 'theirs' || (said !== null && this.#isTheirsBy(said)) ? 'other' : 'perhaps'
  }

  #isOursBy({ traits: { labels, networks, session, workingDirectory } }: Inspection): boolean {
    return (
      labels.some((label) => label.toLowerCase() === this.#runnerLabel) ||
      networks.some((network) => this.#jobNetworks.has(network)) ||
      this.#sessions.has(session) ||
      isBelow(workingDirectory, this.#plan.run.workingDirectory)
    )
  }

  /** Of another runner's job; or of compose elsewhere, while no client in our tree was seen. */
  #isTheirsBy({ traits: { labels, networks, workingDirectory } }: Inspection): boolean {
    return (
      (this.#runnerLabel !== '' &&
        labels.length > 0 &&
        networks.some((network) => network.startsWith(JOB_NETWORK))) ||
      (workingDirectory !== '' && !this.#clients.hasHadOurs)
    )
  }

  /** What is ours makes more ours: who is on the job's network, who has the same session. */
  #remember({ traits: { networks, session } }: Inspection): void {
    for (const network of networks)
      if (network.startsWith(JOB_NETWORK)) this.#jobNetworks.add(network)
    if (session !== '') this.#sessions.add(session)
  }
}

function listTargets(boxes: readonly Box[]): Map<string, Inspection['traits']> {
  return new Map(
    boxes.flatMap(({ fullId, said }) =>
      said !== null && said.traits.ports.length + said.traits.addresses.length > 0
        ? [[fullId, said.traits] as const]
        : [],
    ),
  )
}

/**
 * The label that this runner gives all that it makes of Docker: the first six digits of the SHA-256
 * of its settings (actions/runner, DockerCommandManager.cs); '' where they cannot be read.
 */
function readRunnerLabel(proc: string, workerPid: number): string {
  const program = readLink(`${proc}/${workerPid}/exe`)
  const settings = program === '' ? '' : readText(join(dirname(dirname(program)), '.runner'))
  return settings === ''
    ? ''
    : createHash('sha256')
        .update(settings.replace(/^\u00ef\u00bb\u00bf/, ''), 'latin1')
        .digest('hex')
        .slice(0, 6)
}
