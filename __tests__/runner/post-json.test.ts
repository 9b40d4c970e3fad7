import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from '@jest/globals'
import { postJson } from '../../src/runner/post-json.ts'

const servers: Server[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise<void>((resolve) => {
      server.close(() => {
        resolve()
      })
    })
  }
})

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
}

const never = new AbortController().signal

test('a POST of JSON, with its answer', async () => {
  const seen: string[] = []
  const url = await serve((request, response) => {
    let body = ''
    request
      .setEncoding('utf8')
      .on('data', (text: string) => {
        body += text
      })
      .on('end', () => {
        seen.push(
          request.method ?? '',
          request.url ?? '',
          request.headers['content-type'] ?? '',
          body,
        )
        response.writeHead(200).end('ok')
      })
  })
  expect(await postJson(url, '{"a":"ü"}', never)).toEqual({
    status: 200,
    retryAfterSeconds: null,
    text: 'ok',
  })
  expect(seen).toEqual(['POST', '/hook', 'application/json', '{"a":"ü"}'])
})

test.each([
  ['7', 7],
  ['0', 0],
  ['-1', null],
  ['Wed, 21 Oct 2026 07:28:00 GMT', null],
  ['1e309', null],
])('Retry-After: %s is %p', async (value, seconds) => {
  const url = await serve((_request, response) => {
    response.writeHead(429, { 'retry-after': value }).end('x'.repeat(20_000))
  })
  const { status, retryAfterSeconds, text } = await postJson(url, '{}', never)
  expect({ status, retryAfterSeconds, length: text.length }).toEqual({
    status: 429,
    retryAfterSeconds: seconds,
    length: 10_000,
  })
})

test('a redirect is an answer; it is not followed', async () => {
  let count = 0
  const url = await serve((_request, response) => {
    count++
    response.writeHead(302, { location: '/elsewhere' }).end()
  })
  expect((await postJson(url, '{}', never)).status).toBe(302)
  expect(count).toBe(1)
})

test('5xx is not tried again here', async () => {
  let count = 0
  const url = await serve((_request, response) => {
    count++
    response.writeHead(503).end()
  })
  expect((await postJson(url, '{}', never)).status).toBe(503)
  expect(count).toBe(1)
})

test('refused: rejects', async () => {
  await expect(postJson('http://127.0.0.1:9/', '{}', never)).rejects.toThrow('ECONNREFUSED')
})

test('a server that hangs: rejects when the signal aborts, before or after its head', async () => {
  for (const listener of [
    () => undefined,
    (
      _request: unknown,
      response: { writeHead: (status: number) => { write: (text: string) => void } },
    ) => {
      response.writeHead(200).write('o')
    },
  ] as RequestListener[]) {
    const url = await serve(listener)
    const abort = new AbortController()
    setTimeout(() => {
      abort.abort()
    }, 200)
    await expect(postJson(url, '{}', abort.signal)).rejects.toThrow('aborted')
  }
})

test('aborted before it began: rejects at once', async () => {
  const url = await serve((_request, response) => {
    response.end('ok')
  })
  await expect(postJson(url, '{}', AbortSignal.abort())).rejects.toThrow('aborted')
})
