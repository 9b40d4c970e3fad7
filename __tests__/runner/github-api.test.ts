import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createGithubApi } from '../../src/runner/create-github-api.ts'
import type { GithubApi } from '../../src/github/github-api.ts'
import { startGithubServer, type GithubServer } from '../support/github-server.ts'
import { makeZip } from '../support/make-zip.ts'

let server: GithubServer
let api: GithubApi
const connect = (
  patience: { longestWaitMs?: number; signal?: AbortSignal } = {},
  token = server.token,
): Promise<GithubApi> =>
  createGithubApi(
    { token, apiUrl: server.url, repository: 'acme/shop' },
    { longestWaitMs: 3000, signal: AbortSignal.timeout(60_000), ...patience },
  )
beforeEach(async () => {
  server = await startGithubServer()
  api = await connect()
})
afterEach(async () => {
  await server.close()
})

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}
const count = (method: string): number =>
  server.requests.filter((request) => request.method === method).length
const addComments = (many: number): void => {
  server.comments.push(
    ...Array.from({ length: many }, (_, at) => ({
      id: at,
      issue: 5,
      body: `comment ${at}`,
      author: 'octocat',
    })),
  )
}

describe('reading', () => {
  test('all pages, one after the other', async () => {
    addComments(250)
    expect((await collect(api.comments(5))).map(({ body }) => body)).toEqual(
      server.comments.map(({ body }) => body),
    )
    expect(count('GET')).toBe(3)
  })

  test('no more pages than somebody asks for', async () => {
    addComments(250)
    for await (const comment of api.comments(5)) if (comment.body === 'comment 120') break
    expect(count('GET')).toBe(2)
  })

  test('who we are', async () => {
    expect(await api.viewer()).toBe('github-actions[bot]')
  })

  test('a run that is not there, and a wrong token', async () => {
    await expect(api.patiently(() => api.run(1))).rejects.toMatchObject({
      name: 'GithubError',
      message: 'GitHub answered 404: Not Found',
    })
    const stranger = await connect({}, 'wrong')
    await expect(stranger.patiently(() => stranger.run(1))).rejects.toMatchObject({
      message: 'GitHub answered 401: Bad credentials',
    })
  })

  test('an artifact by its signed address, which gets no token', async () => {
    const zip = makeZip([
      { name: 'a', data: 'one' },
      { name: 'b', data: 'two' },
    ])
    server.artifacts.push({ id: 9, name: 'memory-report-a', zip })
    expect(await api.readArtifact(9, (name) => name === 'b', zip.length)).toBe('two')
    expect(await api.readArtifact(9, (name) => name === 'c', zip.length)).toBeNull()
    await expect(api.readArtifact(9, () => true, zip.length - 1)).rejects.toThrow(
      `it has more than ${zip.length - 1} bytes`,
    )
  })
})

describe('GitHub is busy', () => {
  test.each([
    [429, { 'retry-after': '1' }],
    [403, { 'retry-after': '0' }],
    [429, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }],
  ])('%i with %j is waited for', async (status, headers) => {
    server.faults.push({ method: 'POST', path: /comments$/u, status, headers })
    await api.patiently(() => api.createComment(5, 'hello'))
    expect(server.comments.map(({ body }) => body)).toEqual(['hello'])
    expect(count('POST')).toBe(2)
  })

  test('Retry-After is obeyed', async () => {
    server.faults.push({
      method: 'POST',
      path: /comments$/u,
      status: 429,
      headers: { 'retry-after': '1' },
    })
    const startedMs = performance.now()
    await api.patiently(() => api.createComment(5, 'hello'))
    expect(performance.now() - startedMs).toBeGreaterThanOrEqual(990)
  })

  test.each([
    [429, { 'retry-after': '4' }, '', '4'],
    [403, {}, 'You have exceeded a secondary rate limit', '60'],
    [429, {}, '', '60'],
  ])('%i with %j %s is too long to wait', async (status, headers, message, seconds) => {
    server.faults.push({ method: 'POST', path: /comments$/u, status, headers, message })
    await expect(api.patiently(() => api.createComment(5, 'hello'))).rejects.toMatchObject({
      name: 'GithubError',
      message: `GitHub answered ${status} and asks to wait ${seconds} s, which is too long for a step to hang`,
    })
    expect(count('POST')).toBe(1)
  })
})

describe('GitHub is broken', () => {
  test('5xx is tried again, then told', async () => {
    for (let times = 0; times < 4; times++)
      server.faults.push({ method: 'PATCH', path: /./u, status: 502, message: 'Bad Gateway' })
    await expect(api.patiently(() => api.updateComment(1, 'x'))).rejects.toMatchObject({
      message: 'GitHub answered 502: Bad Gateway',
    })
    expect(count('PATCH')).toBe(4)
  }, 20_000)

  test('403 and 422 are final', async () => {
    server.faults.push({
      method: 'POST',
      path: /./u,
      status: 403,
      message: 'Resource not accessible by integration',
    })
    await expect(api.patiently(() => api.createComment(5, 'x'))).rejects.toMatchObject({
      message: 'GitHub answered 403: Resource not accessible by integration',
    })
    await expect(
      api.patiently(() => api.createComment(5, 'x'.repeat(65_537))),
    ).rejects.toMatchObject({ message: expect.stringContaining('422') })
    expect(count('POST')).toBe(2)
  })

  test('nobody listens', async () => {
    const lonely = await connect({ longestWaitMs: 0 })
    await server.close()
    await expect(lonely.patiently(() => lonely.viewer())).rejects.toMatchObject({
      name: 'GithubError',
    })
    server = await startGithubServer()
  })

  test('what is our own fault is not tried again', async () => {
    let tries = 0
    const ours = (): Promise<never> => {
      tries++
      return Promise.reject(new RangeError('ours'))
    }
    await expect(api.patiently(ours)).rejects.toThrow(RangeError)
    expect(tries).toBe(1)
  })

  test('there is no time left', async () => {
    const hurried = await connect({ signal: AbortSignal.abort() })
    await expect(hurried.patiently(() => hurried.viewer())).rejects.toMatchObject({
      name: 'GithubError',
      message: 'GitHub did not answer in time',
    })
  })
})
