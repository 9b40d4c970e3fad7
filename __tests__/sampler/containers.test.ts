import { rmSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { Plan } from '../../src/settings/plan.ts'
import type { ContainerOwners } from '../../src/sampler/container-owners.ts'
import { Containers } from '../../src/sampler/containers.ts'
import { parseContainer } from '../../src/sampler/readers/container-path.ts'
import type { SampleRecord } from '../../src/samples/record.ts'
import { makePlan } from '../support/make-report.ts'
import { until } from '../support/until.ts'
import { FakeEngine } from './support/fake-engine.ts'
import { FakeProc } from './support/fake-proc.ts'
import { makeOwners, makeSurroundings } from './support/make-owners.ts'
import { makeTempDirectory } from './support/temp-directory.ts'
import { writeTree } from './support/write-tree.ts'

const id = '3f1d2a'.padEnd(64, '0123456789abcdef')
const short = id.slice(0, 12)
const uid = '1b2c3d4e-aaaa-bbbb-cccc-1234567890ab'
const parent = makeTempDirectory()
let count = 0

const group = (usage: number, kills = 0): Record<string, string> => ({
  'memory.current': `${usage}\n`,
  'memory.peak': '4194304\n',
  'memory.max': '8388608\n',
  'memory.events': `oom_kill ${kills}\n`,
  'memory.stat': 'anon 1048576\nfile 524288\ninactive_file 262144\n',
})
const below = (path: string, files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`cgroup${path}/${name}`, text]))

function makeContainers(plan: Partial<Plan> = {}, own = '', owners: ContainerOwners | null = null) {
  const directory = `${parent}/${count++}`
  const records: SampleRecord[] = []
  const named: string[] = []
  const containers = new Containers(
    makePlan(plan),
    { proc: `${directory}/proc`, cgroup: `${directory}/cgroup`, logs: `${directory}/log` },
    { container: own, cgroup: { path: '/' } },
    {
      now: () => 7,
      emit: (record) => {
        records.push(record)
      },
      onNamed: (name) => {
        named.push(name)
      },
    },
    owners,
  )
  const meet = (path: string): void => {
    containers.watch({
      container: parseContainer(path)?.id.slice(0, 12) ?? '',
      path,
      version: 2,
      place: parseContainer(path),
    })
  }
  return { directory, containers, records, named, meet }
}
const inspection = {
  Name: '/shop-api-1',
  State: { Running: true, OOMKilled: false },
  HostConfig: { Memory: 0 },
  Config: {
    Image: 'shop/api',
    Labels: { 'com.docker.compose.project': 'shop', 'com.docker.compose.service': 'api' },
  },
}

describe('without an engine', () => {
  test('the id, the path, the counters; unchanged counters are written once', () => {
    const { directory, containers, records, meet, named } = makeContainers()
    const path = `/system.slice/docker-${id}.scope`
    writeTree(directory, below(path, group(2_097_152)))
    meet(path)
    meet(`${path}/below`)
    containers.look('all')
    containers.look('all')
    writeTree(directory, below(path, group(3_145_728)))
    containers.look('stirred')
    containers.stir(short)
    containers.look('stirred')
    expect(records).toEqual([
      { k: 'container', t: 7, id: short, runtime: 'docker', cgroup: path },
      { k: 'counters', t: 7, id: short, v: [2048, 1024, 512, 256, 8192, 4096, 0] },
      { k: 'counters', t: 7, id: short, v: [3072, 1024, 512, 256, 8192, 4096, 0] },
    ])
    expect([containers.waitForNames(1), named, containers.namesOf(short)?.id]).toEqual([
      null,
      [],
      short,
    ])
  })

  test('once its group is gone it is forgotten: a watch that stands for weeks meets thousands', () => {
    const { directory, containers, meet } = makeContainers()
    const path = `/docker/${id}`
    writeTree(directory, below(path, group(2_097_152)))
    meet(path)
    containers.look('all')
    expect(containers.listNames()).toEqual([`container:${short}`])
    rmSync(`${directory}/cgroup${path}`, { recursive: true })
    containers.look('all')
    expect(containers.listNames()).toEqual([])
  })

  test('a group that cannot be seen has no counters; that of the sampler itself is where its own mount begins', () => {
    const other = makeContainers()
    other.meet(`/docker/${id}`)
    other.containers.close()
    expect(other.records.map(({ k }) => k)).toEqual(['container'])
    const own = makeContainers({}, short)
    writeTree(own.directory, below('', group(1_048_576)))
    own.meet(`/docker/${id}`)
    own.containers.close()
    expect(own.records.map(({ k }) => k)).toEqual(['container', 'counters'])
  })
})

test('one of which nothing is recorded has a name, and no line', () => {
  const { directory, containers, records } = makeContainers()
  const place = parseContainer(`/docker/${id}`)
  const housing = { container: short, path: `/docker/${id}`, version: 2, place } as const
  writeTree(directory, below(`/docker/${id}`, group(2_097_152)))
  containers.meet(housing)
  containers.look('all')
  expect([records, containers.namesOf(short)?.id]).toEqual([[], short])
  containers.watch(housing)
  containers.watch(housing)
  containers.look('all')
  expect(records.map(({ k }) => k)).toEqual(['container', 'counters'])
})

describe('with an engine', () => {
  test('one GET for each container; name, image and compose', async () => {
    const engine = await FakeEngine.start(`${parent}/engine-a`)
    engine.answers.set(id, inspection)
    const { containers, records, named, meet } = makeContainers({ engineSocket: engine.socket })
    meet(`/docker/${id}`)
    expect([records, containers.namesOf(short)]).toEqual([[], null])
    await containers.waitForNames(10_000)
    meet(`/docker/${id}`)
    expect(engine.asked).toEqual([`GET /containers/${id}/json`])
    expect(records).toEqual([
      {
        k: 'container',
        t: 7,
        id: short,
        runtime: 'docker',
        cgroup: `/docker/${id}`,
        name: 'shop-api-1',
        image: 'shop/api',
        project: 'shop',
        service: 'api',
      },
    ])
    expect([named, containers.listNames()]).toEqual([[short], ['container:api']])
    containers.close()
  })

  test("its group is gone: how it ended is the engine's to say, once it knows", async () => {
    const engine = await FakeEngine.start(`${parent}/engine-b`)
    engine.answers.set(id, inspection)
    const { directory, containers, records, meet } = makeContainers({ engineSocket: engine.socket })
    writeTree(directory, below(`/docker/${id}`, group(2_097_152)))
    meet(`/docker/${id}`)
    await containers.waitForNames(10_000)
    containers.look('all')
    rmSync(`${directory}/cgroup/docker/${id}`, { recursive: true })
    containers.look('all')
    await containers.waitForNames(10_000)
    engine.answers.set(id, { ...inspection, State: { Running: false, OOMKilled: true } })
    await until(() => records.length >= 3)
    expect(records.map(({ k }) => k)).toEqual(['container', 'counters', 'container'])
    expect(records.at(-1)).toMatchObject({ name: 'shop-api-1', oomKilled: true })
    containers.close()
  })

  test.each(['containerd', 'crio'])('%s has no such API: nobody is asked', async (prefix) => {
    const engine = await FakeEngine.start(`${parent}/engine-${prefix}`)
    const { containers, records, meet } = makeContainers({ engineSocket: engine.socket })
    meet(`/a/${prefix === 'crio' ? 'crio' : 'cri-containerd'}-${id}.scope`)
    expect([containers.waitForNames(1), records.length, engine.asked]).toEqual([null, 1, []])
  })

  test('unknown to it, no JSON, nobody there: the id stands', async () => {
    const engine = await FakeEngine.start(`${parent}/engine-c`)
    for (const answer of [404, 500, {}]) {
      engine.answers.set(id, answer)
      const { containers, records, meet } = makeContainers({ engineSocket: engine.socket })
      meet(`/docker/${id}`)
      await containers.waitForNames(10_000)
      expect(records).toEqual([
        { k: 'container', t: 7, id: short, runtime: 'docker', cgroup: `/docker/${id}` },
      ])
      containers.close()
    }
    for (const socket of [`${parent}/none`, `${parent}/${'x'.repeat(200)}`]) {
      const { containers, records, meet } = makeContainers({ engineSocket: socket })
      meet(`/docker/${id}`)
      await containers.waitForNames(10_000)
      expect(records).toHaveLength(1)
      containers.close()
    }
  })

  test.each([
    ['runs still: it is of another engine', true, 'docker', 'perhaps'],
    ['runs still, of Podman: asked was Docker', true, 'libpod', 'ours'],
    ['is gone: its own engine would not know it either', false, 'docker', 'ours'],
  ])('what is unknown to it %s', async (_, runs, prefix, expected) => {
    const engine = await FakeEngine.start(`${parent}/engine-e${count}`)
    engine.answers.set(id, 404)
    const plan = { engineSocket: engine.socket, scope: 'workload' as const }
    const proc = new FakeProc(`${parent}/${count++}`)
    proc.put({ pid: 9, startTicks: 90 })
    const owners = makeOwners(makePlan(plan), proc.root, makeSurroundings())
    const { containers, directory } = makeContainers(plan, '', owners)
    const path = `/a/${prefix}-${id}.scope`
    if (runs) writeTree(directory, below(path, group(7)))
    const client = { pid: 9, startTicks: 90, membership: 'member' as const, container: '' }
    owners.takeEvidence(client, 'docker', ['docker', 'run', 'small'])
    const housing = { container: short, path, version: 2 as const, place: parseContainer(path) }
    owners.meet(housing, 100, false)
    containers.watch(housing)
    await containers.waitForNames(10_000)
    expect(owners.ownerOf(short)).toBe(expected)
    containers.close()
  })

  test('one that never answers is waited for no longer than allowed, and the end does not wait', async () => {
    const engine = await FakeEngine.start(`${parent}/engine-d`)
    engine.answers.set(id, 'silence')
    const { containers, records, meet } = makeContainers({ engineSocket: engine.socket })
    meet(`/docker/${id}`)
    await containers.waitForNames(20)
    containers.close()
    expect(records).toEqual([
      { k: 'container', t: 7, id: short, runtime: 'docker', cgroup: `/docker/${id}` },
    ])
  })
})

describe('Kubernetes', () => {
  const path = `/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-pod${uid.replaceAll('-', '_')}.slice/cri-containerd-${id}.scope`

  test("names by the node's logs; the pod's limit where it is the lower one", () => {
    const { directory, containers, records, meet } = makeContainers()
    writeTree(directory, {
      ...below(path, group(2_097_152)),
      ...below(path.slice(0, path.lastIndexOf('/')), { 'memory.max': '4194304\n' }),
      [`log/containers/api-7d9f_shop_api-${id}.log`]: '',
    })
    meet(path)
    containers.look('all')
    expect(records).toEqual([
      {
        k: 'container',
        t: 7,
        id: short,
        runtime: 'containerd',
        cgroup: path,
        qos: 'Burstable',
        podUid: uid,
        name: 'api',
        namespace: 'shop',
        pod: 'api-7d9f',
      },
      { k: 'counters', t: 7, id: short, v: [2048, 1024, 512, 256, 4096, 4096, 0] },
    ])
  })

  test('our own pod by the downward API, and no other', () => {
    const ownPod = { name: 'api-7d9f', namespace: 'shop', uid }
    const own = makeContainers({ ownPod })
    own.meet(path)
    expect(own.records).toMatchObject([{ namespace: 'shop', pod: 'api-7d9f', podUid: uid }])
    const other = makeContainers({
      ownPod: { ...ownPod, uid: '00000000-aaaa-bbbb-cccc-1234567890ab' },
    })
    other.meet(path)
    expect(other.records).toEqual([
      {
        k: 'container',
        t: 7,
        id: short,
        runtime: 'containerd',
        cgroup: path,
        qos: 'Burstable',
        podUid: uid,
      },
    ])
  })

  test('from within a cgroup namespace: a neighbour in the pod; a stranger whose group is found by its name', () => {
    const sidecar = makeContainers({ ownPod: { name: 'api-7d9f', namespace: 'shop', uid } })
    sidecar.meet(`/../cri-containerd-${id}.scope`)
    expect(sidecar.records).toMatchObject([{ id: short, namespace: 'shop', pod: 'api-7d9f' }])
    const node = makeContainers()
    writeTree(node.directory, below(path, group(2_097_152)))
    node.meet(`/../../${path.split('/').slice(-2).join('/')}`)
    node.containers.look('all')
    expect(node.records).toMatchObject([
      { cgroup: path, podUid: uid, qos: 'Burstable' },
      { k: 'counters' },
    ])
  })
})
