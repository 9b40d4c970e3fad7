import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { isIP, type AddressInfo, type Socket } from 'node:net'

/** What a path answers; null: there is nothing yet. */
export interface Answer {
  readonly contentType: string
  readonly body: string
}
export type Routes = Readonly<Record<string, () => Promise<Answer | null>>>

/** Where it listens, and what ends it. */
export interface Served {
  readonly url: string
  readonly close: () => void
}

const MOST_CONNECTIONS = 32
const PATIENCE_MS = 10_000
/** For a request's head: who opens a connection has something to say. */
const HEAD_MS = 2000

/**
 * Serves GET of a few paths, until it is closed; everything else is 404. Rejects where the address
 * cannot be had. On the loopback a request must name it: a page of a stranger, whose name was made
 * to stand for 127.0.0.1 (DNS rebinding), reads nothing here.
 */
export async function serve(
  { host, port }: { readonly host: string; readonly port: number },
  routes: Routes,
  isLoopback: boolean,
): Promise<Served> {
  const server = createServer(
    {
      requestTimeout: PATIENCE_MS,
      headersTimeout: HEAD_MS,
      keepAliveTimeout: PATIENCE_MS,
      connectionsCheckingInterval: HEAD_MS / 2,
    },
    (request, response) => {
      if (isLoopback && !namesLoopback(request.headers.host ?? ''))
        refuse(response, 403, 'This address is for this machine alone.')
      else void reply(request, response, routes)
    },
  )
  limitConnections(server)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  server.unref()
  const { port: own } = server.address() as AddressInfo
  return {
    url: `http://${isIP(host) === 6 ? `[${host}]` : host}:${own}/`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/**
 * Of too many connections the oldest that waits for nothing of ours goes: who holds them open and
 * says nothing keeps nobody away.
 */
function limitConnections(server: Server): void {
  const sockets = new Set<Socket>()
  const busy = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => {
      sockets.delete(socket)
      busy.delete(socket)
    })
    if (sockets.size <= MOST_CONNECTIONS) return
    const idle = [...sockets].find((one) => !busy.has(one))
    sockets.delete(idle ?? socket)
    ;(idle ?? socket).destroy()
  })
  server.on('request', ({ socket }, response) => {
    busy.add(socket)
    response.once('close', () => {
      busy.delete(socket)
    })
  })
}

async function reply(
  { method, url = '' }: IncomingMessage,
  response: ServerResponse,
  routes: Routes,
): Promise<void> {
  const path = url.split('?')[0] ?? ''
  const route = Object.hasOwn(routes, path) ? routes[path] : undefined
  if (route === undefined) {
    refuse(response, 404, 'There is /metrics and /.')
    return
  }
  if (method !== 'GET' && method !== 'HEAD') {
    refuse(response.setHeader('allow', 'GET, HEAD'), 405, 'Only GET.')
    return
  }
  const answer = await route().catch(() => null)
  if (answer === null) {
    refuse(response, 503, 'Nothing to show yet.')
    return
  }
  response
    .writeHead(200, {
      ...HEADERS,
      'content-type': answer.contentType,
      'content-length': Buffer.byteLength(answer.body),
    })
    .end(method === 'HEAD' ? undefined : answer.body)
}

// the page itself says what it may load; in a frame of somebody else it may not be shown
const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
}

function refuse(response: ServerResponse, status: number, why: string): void {
  response
    .writeHead(status, { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' })
    .end(`${why}\n`)
}

/**
 * `127.0.0.1:9464`, `localhost`, `[::1]:9464`: an address, or the one name that stands for it
 * everywhere.
 */
function namesLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/iu.test(host)
}
