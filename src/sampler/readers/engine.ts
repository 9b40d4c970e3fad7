import type { Agent } from 'node:http'
import type { Container } from '../../samples/record.ts'

/** What a container engine says of a container. */
export type Inspection = Pick<Container, 'name' | 'image' | 'project' | 'service' | 'limitKiB' | 'oomKilled'> & { readonly isRunning: boolean }

/** It holds the container's environment and all of its labels: long, and none of it is kept but what is named above. */
const MOST_BYTES = 2 ** 20
const DEADLINE_MS = 1000
const LONGEST = 256

/**
 * Asks Docker's API (`GET /containers/{id}/json`, which Podman answers as well) by its socket, and nothing else ever. Null where it is not there,
 * refuses, is too slow, or does not know the container; `refused`: whoever runs this may not use the socket.
 */
export async function askEngine(socketPath: string, id: string, agent: Agent): Promise<Inspection | 'refused' | null> {
  // only where there is a container: the module costs 5 MB
  const { get } = await import('node:http')
  return new Promise(resolve => {
    const request = get({ socketPath, path: `/containers/${id}/json`, headers: { host: 'engine' }, agent, signal: AbortSignal.timeout(DEADLINE_MS) }, response => {
      const chunks: Buffer[] = []
      let bytes = 0
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk)
        bytes += chunk.length
        if (bytes > MOST_BYTES) request.destroy()
      })
      response.once('end', () => { resolve(response.statusCode === 200 ? parseInspection(Buffer.concat(chunks).toString('utf8')) : null) })
      response.once('error', () => { resolve(null) })
    })
    request.once('error', (error: NodeJS.ErrnoException) => { resolve(error.code === 'EACCES' || error.code === 'EPERM' ? 'refused' : null) })
  })
}

/** The answer of `GET /containers/{id}/json` (docs.docker.com, Engine API, ContainerInspect); null where it is none. */
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
  const parts = { image: textAt(answer, 'Config', 'Image'), project: label('com.docker.compose.project'), service: label('com.docker.compose.service') }
  return {
    name, ...Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== '')),
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
  return path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? (at as Record<string, unknown>)[key] : undefined), value)
}
