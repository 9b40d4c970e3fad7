import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { parseGlobs } from '../../src/globs/parse-glob.ts'
import type { Surroundings } from '../../src/sampler/membership.ts'
import { parseContainer, shortId } from '../../src/sampler/readers/container-path.ts'
import type { Housing } from '../../src/sampler/readers/cgroup.ts'
import type { Plan } from '../../src/settings/plan.ts'
import { makePlan } from '../support/make-report.ts'
import { FakeProc } from './support/fake-proc.ts'
import { makeInspection as said } from './support/make-inspection.ts'
import { makeOwners, makeSurroundings } from './support/make-owners.ts'
import { makeTempDirectory } from './support/temp-directory.ts'
import { writeTree } from './support/write-tree.ts'

const parent = makeTempDirectory()
let count = 0
const [a, b, c] = ['aa', 'bb', 'cc'].map((start) => start.padEnd(64, '0123456789abcdef')) as [
  string,
  string,
  string,
]

function housing(path: string): Housing {
  const place = parseContainer(path)
  return { container: shortId(place?.id ?? ''), path, version: 2, place }
}
const inside = (id: string): Housing => housing(`/docker/${id}`)

function make(plan: Partial<Plan> = {}, around: Partial<Surroundings> = {}) {
  const proc = new FakeProc(`${parent}/${count++}`)
  const settled = makePlan({ scope: 'workload', parentPid: 100, ...plan })
  const owners = makeOwners(settled, proc.root, makeSurroundings(around))
  const told: string[] = []
  owners.listen((id) => {
    told.push(`${id} ${owners.ownerOf(id) ?? ''}`)
  })
  return { proc, owners, told, directory: settled.run.workingDirectory }
}

describe('who is asked about', () => {
  test('containers of others, where not all of the scope is watched', () => {
    const own = make({}, { ownContainer: shortId(a) }).owners
    expect([
      own.meet(housing('/user.slice'), 5, false),
      own.meet(inside(a), 5, false),
      own.meet(inside(b), 5, false),
      make({ scope: 'system' }).owners.meet(inside(a), 5, false),
      make({ scope: 'targets' }).owners.meet(inside(a), 5, false),
      make({ scope: 'job' }).owners.meet(inside(a), 5, false),
    ]).toEqual([null, null, 'perhaps', null, null, 'perhaps'])
  })

  test('who began before us is none of ours, also with new processes', () => {
    const { owners } = make()
    expect([owners.meet(inside(a), 5, true), owners.meet(inside(a), 500, false)]).toEqual([
      'older',
      'older',
    ])
  })

  test('of a job that is known by its worker: who began after that', () => {
    const { proc } = make()
    proc.put({ pid: 40, startTicks: 100 })
    const owners = makeOwners(
      makePlan({ scope: 'job', ownsMachine: true }),
      proc.root,
      makeSurroundings({ runnerWorkerPid: 40 }),
    )
    expect([
      owners.meet(inside(a), 99, true),
      owners.meet(inside(b), 101, true),
      owners.meet(inside(c), 500, false),
    ]).toEqual(['older', 'ours', 'ours'])
  })

  test('what runs in a container is whose that is', () => {
    const { owners } = make()
    const nested = housing(`/docker/${a}/kubelet/kubepods/pod1/cri-containerd-${b}`)
    expect([owners.meet(nested, 5, false), owners.ownerOf(shortId(b))]).toEqual([
      'perhaps',
      'perhaps',
    ])
    owners.learn(shortId(b), said({}, { workingDirectory: '/elsewhere' }))
    expect(owners.ownerOf(shortId(b))).toBe('perhaps')
    owners.takeEvidence(
      { pid: 9, startTicks: 9, membership: 'member', container: shortId(b) },
      'sh',
      [],
    )
    expect(owners.meet(inside(a), 5, false)).toBe('ours')
  })
})

describe('ours', () => {
  test('by a client in our tree; who listens is told', () => {
    const { owners, told, proc } = make()
    proc.put({ pid: 9, startTicks: 90 })
    expect(owners.meet(inside(a), 100, false)).toBe('perhaps')
    owners.takeEvidence({ pid: 9, startTicks: 90, membership: 'member', container: '' }, 'docker', [
      'docker',
      'run',
      'x',
    ])
    owners.review(1000, () => [])
    // the engine may still tell that the client asked for another one
    expect(told).toEqual([`${shortId(a)} perhaps`])
    owners.learn(shortId(a), null)
    expect(told).toEqual([`${shortId(a)} perhaps`, `${shortId(a)} ours`])
  })

  test('by a client that lived then, where the engine has not answered until the end', () => {
    const { owners, proc } = make()
    proc.put({ pid: 9, startTicks: 90 })
    owners.takeEvidence({ pid: 9, startTicks: 90, membership: 'member', container: '' }, 'docker', [
      'docker',
    ])
    owners.meet(inside(a), 100, false)
    owners.close()
    expect(owners.ownerOf(shortId(a))).toBe('ours')
  })

  test('by the directory of compose, at or below ours', () => {
    const { owners, directory } = make()
    owners.meet(inside(a), 5, false)
    owners.meet(inside(b), 5, false)
    owners.learn(shortId(a), said({}, { workingDirectory: `${directory}/infra` }))
    owners.learn(shortId(b), said({}, { workingDirectory: `${directory}-other` }))
    expect([owners.ownerOf(shortId(a)), owners.ownerOf(shortId(b))]).toEqual(['ours', 'other'])
  })

  test('by the label of the runner, and then by the network of its job', () => {
    const { proc } = make()
    const settings = '{"agentName":"a"}'
    writeTree(proc.root, {
      'runner/.runner': settings,
      '40/exe': { link: `${proc.root}/runner/bin/Runner.Worker` },
    })
    const label = createHash('sha256').update(settings).digest('hex').slice(0, 6).toUpperCase()
    const owners = makeOwners(
      makePlan({ scope: 'job' }),
      proc.root,
      makeSurroundings({ runnerWorkerPid: 40 }),
    )
    for (const id of [a, b, c]) owners.meet(inside(id), 5, false)
    owners.learn(shortId(a), said({}, { labels: [label], networks: ['github_network_1'] }))
    owners.learn(shortId(b), said({}, { networks: ['github_network_1'] }))
    owners.learn(shortId(c), said({}, { labels: ['ABCDEF'], networks: ['github_network_2'] }))
    expect([a, b, c].map((id) => owners.ownerOf(shortId(id)))).toEqual(['ours', 'ours', 'other'])
  })

  test('by `include`, also where it is older', () => {
    const { owners } = make({ include: parseGlobs('container:api') })
    expect(owners.meet(inside(a), 5, true)).toBe('older')
    owners.learn(shortId(a), said())
    expect(owners.meet(inside(a), 5, true)).toBe('ours')
  })

  test('on a machine of our own', () => {
    expect(make({ ownsMachine: true }).owners.meet(inside(a), 5, false)).toBe('ours')
  })
})

describe('connected', () => {
  const tcp = (remote: string): string =>
    `   4: 0100007F:A9F1 ${remote} 01 00000000:00000000 00:00000000 00000000  0        0 77 1 0 100 0 0 10 0\n`

  test.each([
    ['a port of this machine', '0100007F:8000', { ports: [32_768] }],
    ['its own address', '020012AC:1538', { addresses: ['172.18.0.2'] }],
  ])('to %s; and then all of its session', (_what, remote, traits) => {
    const { owners, proc } = make()
    writeTree(proc.root, { '9/net/tcp': tcp(remote), '9/fd/5': { link: 'socket:[77]' } })
    owners.meet(inside(a), 5, false)
    owners.meet(inside(b), 5, false)
    owners.learn(shortId(a), said({ name: 'testcontainers-ryuk-s' }, { session: 's', ...traits }))
    owners.learn(shortId(b), said({}, { session: 's' }))
    owners.review(1000, () => [8])
    expect(owners.ownerOf(shortId(a))).toBe('perhaps')
    owners.review(5000, () => [9])
    owners.review(9000, () => [9])
    expect([owners.ownerOf(shortId(a)), owners.ownerOf(shortId(b))]).toEqual(['ours', 'ours'])
  })

  test('the same port of another machine is none of it', () => {
    const { owners, proc } = make()
    writeTree(proc.root, { '9/net/tcp': tcp('08080808:8000'), '9/fd/5': { link: 'socket:[77]' } })
    owners.meet(inside(a), 5, false)
    owners.learn(shortId(a), said({}, { ports: [32_768] }))
    owners.review(1000, () => [9])
    expect(owners.ownerOf(shortId(a))).toBe('perhaps')
  })
})

test("another pod's is a stranger's", () => {
  const uid = '1b2c3d4e-aaaa-bbbb-cccc-1234567890ab'
  const inPod = housing(`/kubepods/pod${uid}/${a}`)
  expect([
    make().owners.meet(inPod, 5, false),
    make({ ownPod: { name: 'x', namespace: 'y', uid } }).owners.meet(inPod, 5, false),
  ]).toEqual(['other', 'perhaps'])
})
