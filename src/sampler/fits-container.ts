import { realpathSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
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
/** They say which engine is asked. */
const ENGINE_OPTIONS = new Set(['-H', '--host', '-c', '--context', '--url', '--connection'])
/** Options of `run` and `create` without a value, of Docker 28, Podman 5 and nerdctl 2. */
const BARE_OPTIONS = new Set([
  'detach',
  'disable-content-trust',
  'env-host',
  'help',
  'http-proxy',
  'init',
  'interactive',
  'no-healthcheck',
  'no-hostname',
  'no-hosts',
  'oom-kill-disable',
  'passwd',
  'privileged',
  'publish-all',
  'quiet',
  'read-only',
  'read-only-tmpfs',
  'replace',
  'rm',
  'rmi',
  'rootfs',
  'sig-proxy',
  'tls-verify',
  'tty',
  'use-api-socket',
])
const VALUED_LETTER = /[^-ditqP]/

/** A client's command line, and where it works: '' where that may not be read. */
interface Asking {
  readonly words: readonly string[]
  readonly directory: string
}

/** `named`: it asks for this container; `maybe`: nobody can tell; `no`: for another, or none. */
export type ClientFit = 'named' | 'maybe' | 'no'

/**
 * Whether a client of an engine asks for this container: by its command line, as the engine
 * understands it. `said`: by the engine of the container; null where it says nothing.
 */
export function fitsContainer(
  { words, directory }: Asking,
  said: Inspection | null,
  id: string,
): ClientFit {
  const { verb, isCompose, before, behind } = splitAtVerb(words)
  const isBuilder = said?.name.startsWith('buildx_buildkit') ?? false
  if (isBuilder && words.some((word) => /buildx|bake|^build$/.test(word))) return 'named'
  if (IDLE_VERBS.has(verb)) return 'no'
  // the command line is cut: what it asks for may stand behind
  if (said === null || words.at(-1)?.endsWith('...') === true) return 'maybe'
  if (isCompose) return fitsCompose(before, directory, said)
  if (ONE_VERBS.has(verb)) return fitsRun(behind, said)
  if (verb === 'start' || verb === 'restart')
    return behind.some((word) => word === said.name || (word.length > 2 && id.startsWith(word)))
      ? 'named'
      : 'no'
  // a step of the builder before BuildKit has an image without a name
  if (verb === 'build' || verb === 'bake')
    return said.image?.startsWith('sha256:') === false ? 'no' : 'maybe'
  return 'maybe'
}

/** Is this name, of a program or a script, that of an engine's client? */
export const isClientName = (name: string): boolean => CLIENTS.has(name)

/** Does it begin one container and no other? */
export function beginsOne(words: readonly string[]): boolean {
  const { verb, isCompose } = splitAtVerb(words)
  return ONE_VERBS.has(verb) && !isCompose
}

/**
 * May it ask another engine than the one at this socket? Its words say which; where they do not, it
 * asks where we do.
 */
export function mayAskElsewhere(words: readonly string[], socket: string): boolean {
  const { before } = splitAtVerb(words)
  return before.some((word, at) => {
    const [option, value] = /^-[Hc]./.test(word)
      ? [word.slice(0, 2), word.slice(2)]
      : splitOption(word)
    return ENGINE_OPTIONS.has(option) && (value ?? before[at + 1]) !== `unix://${socket}`
  })
}

/** By the name where one is asked for, else by the image. */
function fitsRun(behind: readonly string[], said: Inspection): ClientFit {
  const { name, image } = readRun(behind)
  if (name !== '') return name === said.name ? 'named' : 'no'
  return isImage(image, said) ? 'named' : 'no'
}

/** `-d --name db -e A=b postgres:16 -c x`; '' of what is not there. */
function readRun(behind: readonly string[]): { readonly name: string; readonly image: string } {
  let name = ''
  for (let at = 0; at < behind.length; at++) {
    const word = behind[at] ?? ''
    if (word === '--') return { name, image: behind[at + 1] ?? '' }
    if (!word.startsWith('-')) return { name, image: word }
    const [option, value] = splitOption(word)
    if (option === '--name') name = value ?? behind[at + 1] ?? ''
    if (value === undefined && !isBare(option)) at++
  }
  return { name, image: '' }
}

/** `--name=db`; what is not joined to its value has none here. */
function splitOption(word: string): [option: string, value?: string] {
  const at = word.indexOf('=')
  return word.startsWith('--') && at > 0 ? [word.slice(0, at), word.slice(at + 1)] : [word]
}

/** Is the next word no value of this option? `-itp 80:80`, `-p80:80`, `--rm`. */
function isBare(option: string): boolean {
  if (option.startsWith('--')) return BARE_OPTIONS.has(option.slice(2))
  const valued = option.search(VALUED_LETTER)
  return valued < 0 || valued < option.length - 1
}

/** Of compose: by the project that is asked for, else by where its file lies. */
function fitsCompose(before: readonly string[], directory: string, said: Inspection): ClientFit {
  const { project = '' } = said
  const { workingDirectory } = said.traits
  if (project === '') return 'no'
  const asked = readCompose(before)
  if (asked.project !== '') return asked.project.toLowerCase() === project ? 'named' : 'no'
  if (workingDirectory === '') return 'maybe'
  const homes = [workingDirectory, realOf(workingDirectory)]
  if (asked.home === null) {
    // its file is looked for here and above
    if (directory === '') return 'maybe'
    return homes.some((home) => isBelow(directory, home)) ? 'named' : 'no'
  }
  const home = directory === '' && !asked.home.startsWith('/') ? '' : resolve(directory, asked.home)
  if (home === '') return 'maybe'
  return homes.includes(home) || homes.includes(realOf(home)) ? 'named' : 'no'
}

/**
 * `-p shop`, `-f deploy/compose.yml`, `--project-directory ..`: the first file says where the
 * project is, unless a directory is given. `home` null: neither is, or no file of this machine.
 */
function readCompose(before: readonly string[]): { project: string; home: string | null } {
  const given = new Map<string, string>()
  for (const [at, word] of before.entries()) {
    const [option, value] = splitOption(word)
    const short = /^-[fp]./.test(word) ? word.slice(2) : undefined
    const key = /^-[fp]/.test(word) ? word.slice(0, 2) : option
    const text = value ?? short ?? before[at + 1] ?? ''
    if (!given.has(key)) given.set(key, text)
  }
  const file = given.get('-f') ?? given.get('--file') ?? ''
  const isLocal = file !== '' && file !== '-' && !/^[a-z]+:/.test(file)
  return {
    project: given.get('-p') ?? given.get('--project-name') ?? '',
    home: given.get('--project-directory') ?? (isLocal ? dirname(file) : null),
  }
}

function realOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path // it is not in our view
  }
}

/**
 * `docker -H unix://x compose -f a.yml up api`: `up` of compose, the words before it and behind.
 */
function splitAtVerb([program = '', ...words]: readonly string[]): {
  readonly verb: string
  readonly isCompose: boolean
  readonly before: readonly string[]
  readonly behind: readonly string[]
} {
  let isCompose = basename(program).includes('compose')
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (VALUE_OPTIONS.test(word)) at++
    else if (CLIENTS.has(basename(word)) || GROUP_VERBS.has(word))
      isCompose ||= basename(word).includes('compose')
    else if (!word.startsWith('-'))
      return { verb: word, isCompose, before: words.slice(0, at), behind: words.slice(at + 1) }
  }
  return { verb: '', isCompose, before: words, behind: [] }
}

/** Podman says the whole name: `docker.io/library/redis:latest` of `redis`. */
function isImage(word: string, { image = '', traits: { imageId } }: Inspection): boolean {
  if (word === '') return false
  const isNamed = image === word || `/${image}`.endsWith(`/${word}`)
  return isNamed || `/${image}`.endsWith(`/${word}:latest`) || isIdOf(word, imageId)
}

/** The id of an image, whole or cut: the engine may say its name instead. */
function isIdOf(word: string, imageId: string): boolean {
  const digits = word.replace(/^sha256:/, '')
  return /^[0-9a-f]{4,64}$/.test(digits) && imageId.replace(/^sha256:/, '').startsWith(digits)
}
