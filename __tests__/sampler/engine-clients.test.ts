import { describe, expect, test } from '@jest/globals'
import { EngineClients, isEngineClient } from '../../src/sampler/engine-clients.ts'
import type { Inspection } from '../../src/sampler/readers/engine.ts'
import { FakeProc } from './support/fake-proc.ts'
import { makeInspection } from './support/make-inspection.ts'
import { makeTempDirectory } from './support/temp-directory.ts'

const parent = makeTempDirectory()
let count = 0
const id = '3f1d2a'.padEnd(64, '0123456789abcdef')
const said = (overrides: Partial<Inspection> = {}): Inspection =>
  makeInspection({ image: 'small', ...overrides })
interface Asked {
  readonly words: string
  readonly isOurs?: boolean
  readonly startTicks?: number
  readonly directory?: string
}

/** Who began a container at 1,000 ticks of 10 ms; clients live on unless `endedTicks` is given. */
function ask(clients: readonly Asked[], answer: Inspection | null, endedTicks = Infinity) {
  const proc = new FakeProc(`${parent}/${count++}`)
  const known = new EngineClients(proc.root, 100)
  for (const [at, client] of clients.entries()) {
    const { words, isOurs = true, startTicks = 990, directory = '/' } = client
    if (endedTicks === Infinity) proc.put({ pid: at + 10, startTicks })
    known.meet({ pid: at + 10, startTicks, words: words.split(' '), isOurs, directory })
  }
  if (endedTicks < Infinity) known.review(endedTicks)
  return known.whoBegan(1000, answer, id)
}

test.each([
  ['docker', ['docker', 'run'], true],
  ['docker-compose', ['docker-compose', 'up'], true],
  ['python3', ['python3', '/usr/bin/docker-compose', 'up'], true],
  ['bash', ['bash', '/opt/bin/podman', 'run', 'a'], true],
  ['dockerd', ['dockerd'], false],
  ['docker-proxy', ['docker-proxy'], false],
  ['bash', ['bash', '-c', 'docker run a'], false],
])('%s %j', (name, words, expected) => {
  expect(isEngineClient(name, words)).toBe(expected)
})

describe('without the engine the time decides', () => {
  test('one that lived then, or up to 2 s before', () => {
    const run = { words: 'docker run -d small' }
    expect([
      ask([run], null),
      ask([run], null, 801),
      ask([run], null, 799),
      ask([{ ...run, startTicks: 1002 }], null),
      ask([], null),
    ]).toEqual(['ours', 'ours', null, null, null])
  })

  test.each([
    'docker ps',
    'docker -H unix:///x exec api run',
    'docker compose logs -f',
    'docker --context run inspect a',
    'podman --log-level debug stop run',
    'docker container ls',
  ])('%s begins none', (words) => {
    expect(ask([{ words }], null)).toBeNull()
  })

  test("a stranger's proves nothing: ours may have been too short to be seen", () => {
    expect(ask([{ words: 'docker run small', isOurs: false }], null)).toBeNull()
  })
})

describe('with its word', () => {
  test.each<[string, Partial<Inspection>, 'ours' | null]>([
    ['docker run -d -e A=b small sh', {}, 'ours'],
    ['docker run other small2', {}, null],
    ['docker run --name api small', {}, 'ours'],
    ['docker run --name=db small', {}, null],
    ['docker run small server --name db', {}, 'ours'],
    ['podman run redis', { image: 'docker.io/library/redis:latest' }, 'ours'],
    ['docker run curl redis', { image: 'redis' }, null],
    ['docker run --network redis app', { image: 'redis' }, null],
    ['docker run -itp 80:80 --rm=true small', {}, 'ours'],
    ['docker run -p80:80 -e A small', {}, 'ours'],
    ['docker run -- small', {}, 'ours'],
    ['docker run', {}, null],
    ['docker run --name api 3f1d2a', {}, 'ours'],
    ['docker start api', {}, 'ours'],
    ['docker start 3f1d', {}, 'ours'],
    ['docker start db', {}, null],
    ['docker compose up', { project: 'shop' }, 'ours'],
    ['docker compose up', {}, null],
    ['docker build .', {}, null],
    ['docker build .', { image: 'sha256:77' }, 'ours'],
    ['docker buildx build .', { name: 'buildx_buildkit_a0', image: 'moby/buildkit' }, 'ours'],
    ['podman play kube a.yml', {}, 'ours'],
    ['docker run ...', {}, 'ours'],
  ])('%s, %j', (words, answer, expected) => {
    expect(ask([{ words }], said(answer))).toBe(expected)
  })

  test.each([
    ['docker run --rm sha256:77aa', 'ours'],
    ['docker run 77aab', 'ours'],
    ['docker run 77', null],
    ['docker run small2 77aab0c1d2e3', null],
    ['docker run 88aa', null],
  ])('an image by its id: %s', (words, expected) => {
    const answer = makeInspection({ image: 'other' }, { imageId: 'sha256:77aab0c1d2e3' })
    expect([ask([{ words }], answer), ask([{ words }], said())]).toEqual([expected, null])
  })

  test("a stranger's that asked for it: of two the newer", () => {
    const ours = { words: 'docker run --rm small', startTicks: 500 }
    const theirs = { words: 'docker run --rm small', isOurs: false }
    expect([
      ask([theirs], said()),
      ask([{ words: 'docker run other' }, theirs], said()),
      ask([ours, theirs], said()),
      ask([{ ...theirs, startTicks: 400 }, ours], said()),
    ]).toEqual(['theirs', 'theirs', 'theirs', 'ours'])
  })

  test.each<[words: string, directory: string, 'theirs' | null]>([
    ['docker compose up -d', '/home/a/shop', 'theirs'],
    ['docker compose up -d', '/home/a/shop/api', 'theirs'],
    ['docker compose up -d', '/home/b/shop', null],
    ['docker compose up -d', '/home/a', null],
    ['docker compose -p shop up', '/', 'theirs'],
    ['docker compose --project-name=other up', '/home/a/shop', null],
    ['docker compose -f shop/compose.yml -f /x/y.yml up', '/home/a', 'theirs'],
    ['docker-compose --file=../compose.yml up', '/home/a/shop/api', 'theirs'],
    ['docker compose -f/home/a/shop/b.yml up', '', 'theirs'],
    ['docker compose -f compose.yml up', '/home/a/shop/api', null],
    ['docker compose -f - up', '/home/a/shop', 'theirs'],
    ['docker compose -f x/compose.yml --project-directory . up', '/home/a/shop', 'theirs'],
  ])('compose by its project, or where its file lies: %s in %s', (words, directory, expected) => {
    const answer = makeInspection({ project: 'shop' }, { workingDirectory: '/home/a/shop' })
    expect(ask([{ words, directory, isOurs: false }], answer)).toBe(expected)
    // that it lived at that time alone makes nobody's project ours
    expect(ask([{ words, directory }], answer)).toBe(expected === null ? null : 'ours')
  })

  test('where compose works may be unreadable: then its time decides', () => {
    const answer = makeInspection({ project: 'shop' }, { workingDirectory: '/home/a/shop' })
    for (const words of ['docker compose up', 'docker compose -f b.yml up'])
      expect(ask([{ words, directory: '' }], answer)).toBe('ours')
  })

  test('without the engine too `run` begins no more than one', () => {
    const proc = new FakeProc(`${parent}/${count++}`)
    const clients = new EngineClients(proc.root, 100)
    for (const pid of [10, 11]) {
      proc.put({ pid, startTicks: 980 + pid })
      const words = ['docker', 'run', 'small']
      clients.meet({ pid, startTicks: 980 + pid, isOurs: true, directory: '/', words })
    }
    const ids = ['a', 'b', 'c', 'a'].map((first) => id.replace('3', first))
    expect(ids.map((one, at) => clients.whoBegan(1000 + at, null, one))).toEqual([
      'ours',
      'ours',
      null,
      'ours',
    ])
  })

  test('`run` begins one container and no other', () => {
    const proc = new FakeProc(`${parent}/${count++}`)
    proc.put({ pid: 10, startTicks: 990 })
    const clients = new EngineClients(proc.root, 100)
    clients.meet({
      ...{ pid: 10, startTicks: 990, isOurs: true, directory: '/' },
      words: ['docker', 'run', 'small'],
    })
    const other = id.replace('3f', '4f')
    expect([
      clients.whoBegan(1000, said(), id),
      clients.whoBegan(1000, said(), id),
      clients.whoBegan(5000, said(), other),
    ]).toEqual(['ours', 'ours', null])
  })
})

describe('an engine that answers and does not know it', () => {
  test.each([
    ['docker run small', null],
    ['docker -H unix:///a.sock run small', null],
    ['docker -Hunix:///a.sock run small', null],
    ['docker -H unix:///b.sock run small', 'ours'],
    ['docker -H=tcp://b run small', 'ours'],
    ['docker --host=tcp://b run small', 'ours'],
    ['docker --context b run small', 'ours'],
    ['docker run -c 7 small', null],
  ])('%s', (words, expected) => {
    const proc = new FakeProc(`${parent}/${count++}`)
    proc.put({ pid: 10, startTicks: 990 })
    const clients = new EngineClients(proc.root, 100)
    clients.meet({
      ...{ pid: 10, startTicks: 990, isOurs: true, directory: '/' },
      words: words.split(' '),
    })
    expect([
      clients.whoBegan(1000, null, id.replace('3', '4'), '/a.sock'),
      // and nothing was taken from what the client did begin
      clients.whoBegan(1000, said(), id),
    ]).toEqual([expected, 'ours'])
  })
})

test('long after its end a client is forgotten', () => {
  const clients = new EngineClients(`${parent}/none`, 100)
  clients.meet({
    ...{ pid: 10, startTicks: 990, isOurs: true, directory: '/' },
    words: ['docker', 'run', 'small'],
  })
  clients.review(1000)
  clients.review(8000)
  expect([clients.whoBegan(1000, null, id), clients.hasHadOurs]).toEqual([null, true])
})
