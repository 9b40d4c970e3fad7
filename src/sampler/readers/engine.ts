import type { Container } from '../../samples/record.ts'

/** What a container engine says of a container. */
export type Inspection = Pick<
  Container,
  'name' | 'image' | 'project' | 'service' | 'limitKiB' | 'oomKilled'
> & { readonly name: string; readonly isRunning: boolean; readonly traits: Traits }

/** What tells whose a container is; none of it is recorded. */
export interface Traits {
  /** digits, of Docker behind `sha256:`; '' where nothing is said of it */
  readonly imageId: string
  /** of its project of compose; '' where there is none */
  readonly workingDirectory: string
  /** of Testcontainers, which has one reaper (Ryuk) for all containers of a session; '' */
  readonly session: string
  /** names of those labels that a runner of GitHub's kind may have given */
  readonly labels: readonly string[]
  readonly networks: readonly string[]
  /** its own in these networks */
  readonly addresses: readonly string[]
  /** of this machine, that lead to it */
  readonly ports: readonly number[]
}

/**
 * It holds the container's environment and all of its labels: long, and none of it is kept but what
 * is named above.
 */
const MOST_BYTES = 2 ** 20
const DEADLINE_MS = 1000
const LONGEST = 256
const LONGEST_PATH = 4096
/** actions/runner, DockerCommandManager.cs: of its settings' hash */
const RUNNER_LABEL = /^[0-9a-f]{6}$/i
/** Of labels, networks, ports: what is behind is not looked at. */
const MOST_ENTRIES = 256
/** Java and Python, Go, .NET; Ryuk itself may have it in its name only. */
const SESSION_LABELS = [
  'org.testcontainers.session-id',
  'org.testcontainers.sessionId',
  'org.testcontainers.resource-reaper-session',
]

/**
 * Asks Docker's API (`GET /containers/{id}/json`, which Podman answers as well) by its socket, and
 * nothing else ever. Null where it is not there, or says nothing that can be read; `absent`: it
 * knows no such container; `late`: it is too slow, as while it starts that container; `refused`:
 * whoever runs this may not use the socket.
 */
export async function askEngine(
  path: string,
  id: string,
  signal: AbortSignal,
): Promise<Inspection | 'absent' | 'refused' | 'late' | null> {
  // only where there is a container; node:http would take 17 MiB, this takes 3
  const { connect } = await import('node:net')
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let bytes = 0
    const deadline = AbortSignal.timeout(DEADLINE_MS)
    const socket = connect({ path, signal: AbortSignal.any([signal, deadline]) })
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      bytes += chunk.length
      if (bytes > MOST_BYTES) socket.destroy()
    })
    socket.once('error', (error: NodeJS.ErrnoException) => {
      const isRefused = error.code === 'EACCES' || error.code === 'EPERM'
      resolve(isRefused ? 'refused' : deadline.aborted ? 'late' : null)
    })
    socket.once('close', () => {
      resolve(parseAnswer(Buffer.concat(chunks).toString('utf8')))
    })
    // version 1.0: the answer comes in one piece and ends with the connection (RFC 9112, section
    // 6.3)
    socket.write(`GET /containers/${id}/json HTTP/1.0\r\nHost: engine\r\n\r\n`)
  })
}

/**
 * Status line, head and body of an answer of HTTP 1. `absent`: no such container (404); null: it is
 * neither that nor a success.
 */
export function parseAnswer(text: string): Inspection | 'absent' | null {
  const [head = '', status] = /^HTTP\/1\.[01] (200|404) .*?\r\n\r\n/s.exec(text) ?? []
  if (status === '404') return 'absent'
  return status === '200' ? parseInspection(text.slice(head.length)) : null
}

/**
 * The answer of `GET /containers/{id}/json` (docs.docker.com, Engine API, ContainerInspect); null
 * where it is none.
 */
export function parseInspection(text: string): Inspection | null {
  let answer: unknown
  try {
    answer = JSON.parse(text)
  } catch {
    return null
  }
  const name = textAt(answer, 'Name').replace(/^\//, '')
  if (name === '') return null
  const label = (key: string): string => textAt(answer, 'Config', 'Labels', key)
  const limit = valueAt(answer, 'HostConfig', 'Memory')
  const parts = {
    image: textAt(answer, 'Config', 'Image'),
    project: label('com.docker.compose.project'),
    service: label('com.docker.compose.service'),
  }
  return {
    name,
    ...Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== '')),
    ...(typeof limit === 'number' && limit > 0 ? { limitKiB: Math.floor(limit / 1024) } : {}),
    ...(valueAt(answer, 'State', 'OOMKilled') === true ? { oomKilled: true } : {}),
    isRunning: valueAt(answer, 'State', 'Running') === true,
    traits: {
      imageId: textAt(answer, 'Image'),
      workingDirectory: cutTextAt(
        LONGEST_PATH,
        answer,
        'Config',
        'Labels',
        'com.docker.compose.project.working_dir',
      ),
      session: sessionOf(name, label),
      labels: entriesAt(answer, 'Config', 'Labels')
        .map(([key]) => key)
        .filter((key) => RUNNER_LABEL.test(key)),
      networks: entriesAt(answer, 'NetworkSettings', 'Networks').map(([key]) => key),
      addresses: entriesAt(answer, 'NetworkSettings', 'Networks')
        .map(([, network]) => textAt(network, 'IPAddress'))
        .filter((address) => address !== ''),
      ports: entriesAt(answer, 'NetworkSettings', 'Ports').flatMap(([, bindings]) =>
        listPorts(bindings),
      ),
    },
  }
}

function sessionOf(name: string, label: (key: string) => string): string {
  const ofReaper = /^testcontainers-ryuk-(.+)$/.exec(name)?.[1] ?? ''
  return SESSION_LABELS.map(label).find((text) => text !== '') ?? ofReaper
}

function listPorts(bindings: unknown): number[] {
  if (!Array.isArray(bindings)) return []
  return bindings
    .slice(0, MOST_ENTRIES)
    .map((binding) => Number(textAt(binding, 'HostPort')))
    .filter((port) => Number.isInteger(port) && port > 0)
}

function entriesAt(value: unknown, ...path: readonly string[]): [string, unknown][] {
  const found = valueAt(value, ...path)
  return typeof found === 'object' && found !== null
    ? Object.entries(found).slice(0, MOST_ENTRIES)
    : []
}

function textAt(value: unknown, ...path: readonly string[]): string {
  return cutTextAt(LONGEST, value, ...path)
}

function cutTextAt(longest: number, value: unknown, ...path: readonly string[]): string {
  const found = valueAt(value, ...path)
  return typeof found === 'string' ? found.slice(0, longest) : ''
}

function valueAt(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as Record<string, unknown>)[key]
        : undefined,
    value,
  )
}
