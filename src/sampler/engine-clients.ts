import { basename } from 'node:path'
import { findScript } from './find-script.ts'
import { readStat } from '../proc/read-stat.ts'
import { isEnded } from '../proc/stat.ts'
import { isBelow } from './is-below.ts'
import type { Inspection } from './readers/engine.ts'

/** Programs, and scripts, that ask an engine for containers. */
const CLIENTS = new Set([
  'docker',
  'docker-compose',
  'docker-buildx',
  'podman',
  'podman-compose',
  'podman-remote',
  'nerdctl',
  'finch',
  'compose',
  'buildx',
  'buildctl',
])

/** What begins no container, of Docker, Podman, nerdctl and their `compose` and `container`. */
const IDLE_VERBS = new Set([
  'attach',
  'commit',
  'config',
  'context',
  'cp',
  'diff',
  'down',
  'events',
  'exec',
  'export',
  'history',
  'images',
  'import',
  'info',
  'inspect',
  'kill',
  'load',
  'login',
  'logout',
  'logs',
  'ls',
  'network',
  'pause',
  'port',
  'prune',
  'ps',
  'pull',
  'push',
  'rename',
  'rm',
  'rmi',
  'save',
  'search',
  'stats',
  'stop',
  'system',
  'tag',
  'top',
  'unpause',
  'update',
  'version',
  'volume',
  'wait',
])
/** Groups of verbs: what they do is the next word. */
const GROUP_VERBS = new Set(['container', 'image', 'builder', 'buildx', 'compose'])
/** They begin one container and no other. */
const ONE_VERBS = new Set(['run', 'create'])
/** Options before a verb whose value is the next word. */
const VALUE_OPTIONS = new RegExp(
  `^(?:-[HcflpanS]|--(?:${[
    'host',
    'context',
    'config',
    'log-level',
    'tlscacert',
    'tlscert',
    'tlskey',
    'file',
    'project-name',
    'project-directory',
    'env-file',
    'profile',
    'ansi',
    'parallel',
    'progress',
    'url',
    'connection',
    'identity',
    'namespace',
    'address',
    'root',
    'runroot',
    'storage-driver',
  ].join('|')}))$`,
)

/** A container that begins within this time after its client's end is its doing. */
const AFTER_MS = 2000
/** An engine answers by then who it was. */
const KEPT_MS = 60_000
const MOST_KEPT = 1000

/** A process that is, or was, a client of an engine. */
export interface ClientProcess {
  readonly pid: number
  readonly startTicks: number
  readonly words: readonly string[]
  /** where it works, '' where that may not be read */
  readonly directory: string
  /** it belongs to what is watched */
  readonly isOurs: boolean
}

interface Client extends ClientProcess {
  /** null while it lives */
  endTicks: number | null
  /** the one container that it began, of those that begin no more than one; '' */
  onlyId: string
}

/** Does a process of this name and command line ask an engine for containers? */
export function isEngineClient(name: string, words: readonly string[]): boolean {
  return CLIENTS.has(name) || CLIENTS.has(basename(findScript(words, name)))
}

/** The clients of engines that lived of late, whose they were, and what they may have begun. */
export class EngineClients {
  readonly #proc: string
  readonly #ticksPerSecond: number
  /** by pid and start */
  readonly #clients = new Map<string, Client>()
  hasHadOurs = false

  constructor(proc: string, ticksPerSecond: number) {
    this.#proc = proc
    this.#ticksPerSecond = ticksPerSecond
  }

  meet(client: ClientProcess): void {
    const key = `${client.pid}:${client.startTicks}`
    const before = this.#clients.get(key)
    if (before === undefined && this.#clients.size >= MOST_KEPT) return
    this.#clients.set(key, {
      ...client,
      endTicks: before?.endTicks ?? null,
      onlyId: before?.onlyId ?? '',
    })
    this.hasHadOurs ||= client.isOurs
  }

  /** Who has ended meanwhile? `nowTicks`: since boot. */
  review(nowTicks: number): void {
    for (const [key, client] of this.#clients) {
      if (client.endTicks === null) {
        const stat = readStat(this.#proc, client.pid)
        if (stat?.startTicks !== client.startTicks || isEnded(stat)) client.endTicks = nowTicks
      } else if (nowTicks - client.endTicks > this.#toTicks(KEPT_MS)) this.#clients.delete(key)
    }
  }

  /**
   * Whose client began this container: one that lived when it did, or up to 2 s before, and does
   * not ask for another one; of several the newest. `said`: by the engine, null where it says
   * nothing; then a stranger's client proves nothing, as ours may have been too short to be seen.
   */
  whoBegan(beganTicks: number, said: Inspection | null, id: string): 'ours' | 'theirs' | null {
    const fitting = [...this.#clients.values()]
      .filter(
        ({ startTicks, endTicks, onlyId }) =>
          startTicks <= beganTicks + 1 &&
          (endTicks === null || beganTicks <= endTicks + this.#toTicks(AFTER_MS)) &&
          (onlyId === '' || onlyId === id),
      )
      .map((client) => ({ client, fit: fitsTo(client, said, id) }))
      .sort((a, b) => b.client.startTicks - a.client.startTicks)
    const named = fitting.find(({ fit }) => fit === 'named')?.client
    if (named !== undefined) {
      if (ONE_VERBS.has(findVerb(named.words).verb)) named.onlyId = id
      return named.isOurs ? 'ours' : 'theirs'
    }
    return fitting.some(({ client, fit }) => client.isOurs && fit === 'maybe') ? 'ours' : null
  }

  #toTicks(ms: number): number {
    return (ms / 1000) * this.#ticksPerSecond
  }
}

/** `named`: it asks for this container; `maybe`: nobody can tell; `no`: for another, or none. */
type Fit = 'named' | 'maybe' | 'no'

function fitsTo({ words, directory }: ClientProcess, said: Inspection | null, id: string): Fit {
  const { verb, isCompose } = findVerb(words)
  const isBuilder = said?.name.startsWith('buildx_buildkit') ?? false
  if (isBuilder && words.some((word) => /buildx|bake|^build$/.test(word))) return 'named'
  if (IDLE_VERBS.has(verb)) return 'no'
  // the command line is cut: what it asks for may stand behind
  if (said === null || words.at(-1)?.endsWith('...') === true) return 'maybe'
  if (isCompose) return fitsCompose(words, directory, said)
  if (ONE_VERBS.has(verb)) return fitsRun(words, said)
  if (verb === 'start' || verb === 'restart')
    return words.some((word) => word === said.name || (word.length > 2 && id.startsWith(word)))
      ? 'named'
      : 'no'
  // a step of the builder before BuildKit has an image without a name
  if (verb === 'build' || verb === 'bake')
    return said.image?.startsWith('sha256:') === false ? 'no' : 'maybe'
  return 'maybe'
}

/** By the image, and by the name where one is asked for: before the image, behind are arguments. */
function fitsRun(words: readonly string[], { image = '', name }: Inspection): Fit {
  const at = words.findIndex((word) => isSameImage(word, image))
  if (at < 0) return 'no'
  const options = words.slice(0, at)
  const asked =
    options.find((word) => word.startsWith('--name='))?.slice('--name='.length) ??
    words[options.indexOf('--name') + 1 || words.length]
  return asked === undefined || asked === name ? 'named' : 'no'
}

function fitsCompose(words: readonly string[], directory: string, said: Inspection): Fit {
  const { project = '', traits } = said
  if (project === '') return 'no'
  const isAtHome = traits.workingDirectory !== '' && isBelow(directory, traits.workingDirectory)
  return isAtHome || words.includes(project) ? 'named' : 'maybe'
}

/** `docker -H unix://x compose -f a.yml up` is `up` of compose. */
function findVerb([program = '', ...words]: readonly string[]): {
  readonly verb: string
  readonly isCompose: boolean
} {
  let isCompose = basename(program).includes('compose')
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (VALUE_OPTIONS.test(word)) at++
    else if (CLIENTS.has(basename(word)) || GROUP_VERBS.has(word))
      isCompose ||= basename(word).includes('compose')
    else if (!word.startsWith('-')) return { verb: word, isCompose }
  }
  return { verb: '', isCompose }
}

/** Podman says the whole name: `docker.io/library/redis:latest` of `redis`. */
function isSameImage(word: string, image: string): boolean {
  if (word === '' || image === '') return false
  return [image, `/${image}`].some((name) => name === word || endsLike(name, word)) || isId(word)
}

function endsLike(name: string, word: string): boolean {
  return name.endsWith(`/${word}`) || name.endsWith(`/${word}:latest`)
}

/** Of an image, whole or cut: the engine may say its name instead. */
function isId(word: string): boolean {
  return /^(?:sha256:)?[0-9a-f]{12,64}$/.test(word)
}
