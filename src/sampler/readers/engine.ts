import type { Container } from '../../samples/record.ts'

/** What a container engine says of a container. */
export type Inspection = Pick<
  Container,
  'name' | 'image' | 'project' | 'service' | 'limitKiB' | 'oomKilled'
> & { readonly isRunning: boolean }

/**
 * It holds the container's environment and all of its labels: long, and none of it is kept but what
 * is named above.
 */
const MOST_BYTES = 2 ** 20
const DEADLINE_MS = 1000
const LONGEST = 256

/**
 * Asks Docker's API (`GET /containers/{id}/json`, which Podman answers as well) by its socket, and
 * nothing else ever. Null where it is not there, is too slow, or does not know the container;
 * `refused`: whoever runs this may not use the socket.
 */
export async function askEngine(
  path: string,
  id: string,
  signal: AbortSignal,
): Promise<Inspection | 'refused' | null> {
  // only where there is a container; node:http would take 17 MiB, this takes 3
  const { connect } = await import('node:net')
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let bytes = 0
    const socket = connect({
      path,
      signal: AbortSignal.any([signal, AbortSignal.timeout(DEADLINE_MS)]),
    })
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      bytes += chunk.length
      if (bytes > MOST_BYTES) socket.destroy()
    })
    socket.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code === 'EACCES' || error.code === 'EPERM' ? 'refused' : null)
    })
    socket.once('close', () => {
      resolve(parseAnswer(Buffer.concat(chunks).toString('utf8')))
    })
    // version 1.0: the answer comes in one piece and ends with the connection (RFC 9112, section
    // 6.3)
    socket.write(`GET /containers/${id}/json HTTP/1.0\r\nHost: engine\r\n\r\n`)
  })
}

/** Status line, head and body of an answer of HTTP 1; null where it is no success. */
export function parseAnswer(text: string): Inspection | null {
  const head = /^HTTP\/1\.[01] 200 .*?\r\n\r\n/s.exec(text)
  return head === null ? null : parseInspection(text.slice(head[0].length))
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
  }
}

function textAt(value: unknown, ...path: readonly string[]): string {
  const found = valueAt(value, ...path)
  return typeof found === 'string' ? found.slice(0, LONGEST) : ''
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
