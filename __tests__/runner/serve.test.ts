import { request } from 'node:http'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import { serve, type Routes, type Served } from '../../src/runner/serve.ts'

const open: Served[] = []
afterEach(() => {
  for (const served of open.splice(0)) served.close()
})

const routes: Routes = {
  '/': () => Promise.resolve({ contentType: 'text/html; charset=utf-8', body: '<p>größe</p>' }),
  '/empty': () => Promise.resolve(null),
  '/broken': () => Promise.reject(new Error('a secret')),
}

async function start(isLoopback = true): Promise<string> {
  const served = await serve({ host: '127.0.0.1', port: 0 }, routes, isLoopback)
  open.push(served)
  return served.url
}

/** fetch() lets nobody choose the Host. */
async function ask(
  url: string,
  { path = '/', method = 'GET', host }: { path?: string; method?: string; host?: string } = {},
): Promise<{ status: number; body: string; headers: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    request(url, { path, method, headers: host === undefined ? {} : { host } }, (response) => {
      let body = ''
      response
        .setEncoding('utf8')
        .on('data', (text: string) => {
          body += text
        })
        .on('end', () => {
          resolve({ status: response.statusCode ?? 0, body, headers: response.headers })
        })
    })
      .on('error', reject)
      .end()
  })
}

describe('it answers', () => {
  test('the paths it has, as what they are', async () => {
    const url = await start()
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    expect(await ask(url)).toMatchObject({
      status: 200,
      body: '<p>größe</p>',
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      },
    })
    expect((await ask(url, { path: '/?x=1' })).status).toBe(200)
    expect(await ask(url, { method: 'HEAD' })).toMatchObject({
      status: 200,
      body: '',
      headers: { 'content-length': '14' },
    })
  })

  test.each([
    '/etc/passwd',
    '/../report.json',
    '//',
    '/metrics/',
    '/constructor',
    '/__proto__',
    '/%2e%2e/x',
  ])('404 to %s', async (path) => {
    expect((await ask(await start(), { path })).status).toBe(404)
  })

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('405 to %s', async (method) => {
    expect(await ask(await start(), { method })).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
    })
  })

  test('503 while there is nothing, and where it cannot be made, without a reason of ours', async () => {
    const url = await start()
    expect((await ask(url, { path: '/empty' })).status).toBe(503)
    expect(await ask(url, { path: '/broken' })).toMatchObject({
      status: 503,
      body: 'Nothing to show yet.\n',
    })
  })
})

describe('who asks for another host', () => {
  test.each([
    'evil.example',
    'evil.example:9464',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '10.0.0.7',
    '[::2]',
  ])('gets nothing by %j', async (host) => {
    expect(await ask(await start(), { host })).toMatchObject({
      status: 403,
      body: 'This address is for this machine alone.\n',
    })
  })

  test.each(['localhost', 'LOCALHOST:80', '127.0.0.1', '127.0.0.53:9464', '[::1]:9464'])(
    'is this machine by %s',
    async (host) => {
      expect((await ask(await start(), { host })).status).toBe(200)
    },
  )

  test('may, where others are meant to', async () => {
    expect((await ask(await start(false), { host: 'server-7.example:9464' })).status).toBe(200)
  })
})

test('an address that is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => {
    other.once('listening', resolve)
  })
  await expect(
    serve({ host: '127.0.0.1', port: (other.address() as AddressInfo).port }, routes, true),
  ).rejects.toThrow('EADDRINUSE')
  other.close()
})

test('200 connections that say nothing keep nobody away', async () => {
  const url = await start()
  const { port, hostname } = new URL(url)
  const silent: Socket[] = []
  try {
    for (let count = 0; count < 200; count++) {
      const socket = connect(Number(port), hostname).on('error', () => undefined)
      silent.push(socket)
      await new Promise((resolve) => {
        socket.once('connect', resolve).once('close', resolve)
      })
      if (count % 2 === 0) socket.write('GET / HTTP/1.1\r\n')
    }
    expect((await ask(url)).status).toBe(200)
    // those that were the oldest have gone meanwhile
    expect(silent.filter(({ readyState }) => readyState === 'open').length).toBeLessThan(200)
  } finally {
    for (const socket of silent) socket.destroy()
  }
})
