import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  parseMemoryStat,
  readContainerMemory,
} from '../../../src/sampler/readers/container-memory.ts'
import { parseContainer } from '../../../src/sampler/readers/container-path.ts'
import { parseAnswer, parseInspection } from '../../../src/sampler/readers/engine.ts'
import { readPodLogs } from '../../../src/sampler/readers/pod-logs.ts'
import { noTraits } from '../support/make-inspection.ts'
import { makeTempDirectory } from '../support/temp-directory.ts'
import { writeTree } from '../support/write-tree.ts'

const outer = '3f1d2a'.padEnd(64, '0123456789abcdef')
const inner = 'c0ffee'.padEnd(64, 'fedcba9876543210')
const uid = '1b2c3d4e-aaaa-bbbb-cccc-1234567890ab'
const escapedUid = uid.replaceAll('-', '_')
const hash = '0123456789abcdef0123456789abcdef'

describe('containers by the path of their cgroup', () => {
  test.each([
    ['Docker, cgroupfs', `/docker/${outer}`, outer, 'docker'],
    ['Docker, systemd', `/system.slice/docker-${outer}.scope`, outer, 'docker'],
    [
      'Docker, rootless',
      `/user.slice/user-1000.slice/user@1000.service/user.slice/docker-${outer}.scope`,
      outer,
      'docker',
    ],
    [
      'Docker, systemd within',
      `/system.slice/docker-${outer}.scope/system.slice/nginx.service`,
      outer,
      'docker',
    ],
    [
      'Podman, rootless',
      `/user.slice/user-1000.slice/user@1000.service/user.slice/libpod-${outer}.scope/container`,
      outer,
      'podman',
    ],
    ['Podman, cgroupfs', `/libpod_parent/libpod-${outer}`, outer, 'podman'],
    ['nerdctl', `/default/${outer}`, outer, ''],
    ['nerdctl, systemd', `/system.slice/nerdctl-${outer}.scope`, outer, 'containerd'],
    ['ECS', `/ecs/0123456789abcdef0123456789abcdef/${outer}`, outer, ''],
    ['nested: the innermost', `/docker/${outer}/docker/${inner}`, inner, 'docker'],
    [
      'a build step',
      '/system.slice/docker.service/buildkit/k3x0t9q2w8e7r6t5y4u3i2o1p',
      'k3x0t9q2w8e7r6t5y4u3i2o1p',
      'buildkit',
    ],
    ['from within a cgroup namespace', `/../docker-${outer}.scope`, outer, 'docker'],
  ])('%s', (_name, path, id, runtime) => {
    const found = parseContainer(path)
    expect(found).toEqual({
      id,
      runtime,
      group:
        path.slice(0, path.indexOf(id) + id.length) +
        (path.includes(`${id}.scope`) ? '.scope' : ''),
      pod: null,
    })
  })

  test.each([
    ['the monitor of Podman is outside', `/machine.slice/libpod-conmon-${outer}.scope`],
    ['the monitor of CRI-O is outside', `/kubepods.slice/crio-conmon-${outer}.scope`],
    ['a service', '/system.slice/ssh.service'],
    ['63 digits', `/docker/${outer.slice(1)}`],
    ['65 digits', `/docker/${outer}0`],
    ['capitals', `/docker/${outer.toUpperCase()}`],
    ['a pod without its container', `/kubepods/burstable/pod${uid}`],
    ['none', '/'],
  ])('%s', (_name, path) => {
    expect(parseContainer(path)).toBeNull()
  })

  test.each([
    ['cgroupfs, best effort', `/kubepods/besteffort/pod${uid}/${outer}`, '', uid, 'BestEffort'],
    ['cgroupfs, guaranteed', `/kubepods/pod${uid}/${outer}`, '', uid, 'Guaranteed'],
    [
      'systemd, burstable',
      `/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-pod${escapedUid}.slice/cri-containerd-${outer}.scope`,
      'containerd',
      uid,
      'Burstable',
    ],
    [
      'systemd, guaranteed, CRI-O',
      `/kubepods.slice/kubepods-pod${escapedUid}.slice/crio-${outer}.scope`,
      'cri-o',
      uid,
      'Guaranteed',
    ],
    [
      'CRI-O, cgroup of the container itself',
      `/kubepods.slice/kubepods-pod${escapedUid}.slice/crio-${outer}.scope/container`,
      'cri-o',
      uid,
      'Guaranteed',
    ],
    [
      'containerd, colons',
      `/system.slice/containerd.service/kubepods-burstable-pod${escapedUid}.slice:cri-containerd:${outer}`,
      'containerd',
      uid,
      'Burstable',
    ],
    [
      'a static pod',
      `/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-pod${hash}.slice/cri-containerd-${outer}.scope`,
      'containerd',
      hash,
      'Burstable',
    ],
    [
      'kind: a node that is a container itself',
      `/docker/${inner}/kubelet/kubepods/besteffort/pod${uid}/${outer}`,
      '',
      uid,
      'BestEffort',
    ],
    [
      'Docker below Kubernetes',
      `/kubepods.slice/kubepods-besteffort.slice/kubepods-besteffort-pod${escapedUid}.slice/docker-${outer}.scope`,
      'docker',
      uid,
      'BestEffort',
    ],
    ['a uid that is none', `/kubepods/burstable/pod1/${outer}`, '', '', 'Burstable'],
  ])('pods: %s', (_name, path, runtime, podUid, qos) => {
    expect(parseContainer(path)).toMatchObject({ id: outer, runtime, pod: { uid: podUid, qos } })
  })

  test('any path: an answer that is part of it, in time', () => {
    fc.assert(
      fc.property(
        fc
          .array(
            fc.constantFrom(
              '/',
              '-',
              ':',
              '.',
              'pod',
              outer,
              inner,
              uid,
              escapedUid,
              'docker',
              'kubepods',
              'scope',
              '..',
              'x',
            ),
            { maxLength: 40 },
          )
          .map((parts) => parts.join('')),
        (path) => {
          const found = parseContainer(path)
          if (found !== null)
            expect([path.startsWith(found.group), found.group.includes(found.id)]).toEqual([
              true,
              true,
            ])
        },
      ),
    )
  })
})

describe('counters', () => {
  const stat1 =
    'cache 100\nrss 200\ntotal_cache 4096000\ntotal_rss 8192000\ntotal_inactive_file 1024000\n'
  const stat2 = 'anon 8192000\nfile 4096000\nkernel 5\ninactive_anon 1\ninactive_file 1024000\n'
  const directory = makeTempDirectory()

  test('version 2', () => {
    writeTree(directory, {
      'v2/pod/c/memory.current': '13000704\n',
      'v2/pod/c/memory.peak': '20971520\n',
      'v2/pod/c/memory.max': 'max\n',
      'v2/pod/c/memory.events': 'oom 1\noom_kill 3\n',
      'v2/pod/c/memory.stat': stat2,
      'v2/pod/memory.max': '536870912\n',
    })
    expect(readContainerMemory(`${directory}/v2/pod/c`, 2, false)).toEqual([
      12_696, 8000, 4000, 1000, 0, 20_480, 3,
    ])
    expect(readContainerMemory(`${directory}/v2/pod/c`, 2, true)).toEqual([
      12_696, 8000, 4000, 1000, 524_288, 20_480, 3,
    ])
  })

  test('version 1: with the groups below', () => {
    writeTree(directory, {
      'v1/c/memory.usage_in_bytes': '13000704\n',
      'v1/c/memory.max_usage_in_bytes': '20971520\n',
      'v1/c/memory.limit_in_bytes': '134217728\n',
      'v1/c/memory.oom_control': 'oom_kill_disable 0\nunder_oom 0\noom_kill 0\n',
      'v1/c/memory.stat': stat1,
    })
    expect(readContainerMemory(`${directory}/v1/c`, 1, false)).toEqual([
      12_696, 8000, 4000, 1000, 131_072, 20_480, 0,
    ])
  })

  test('what an older kernel does not tell; a group that is gone', () => {
    writeTree(directory, { 'old/memory.current': '1024\n', 'old/memory.max': 'max\n' })
    expect(readContainerMemory(`${directory}/old`, 2, false)).toEqual([1, -1, -1, -1, 0, -1, -1])
    expect(readContainerMemory(`${directory}/gone`, 2, false)).toBeNull()
  })

  test('anything for a memory.stat', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(Object.values(parseMemoryStat(text)).every((value) => Number.isFinite(value))).toBe(
          true,
        )
      }),
    )
  })
})

describe('the answer of the engine', () => {
  const answer = {
    Id: outer,
    Name: '/shop-api-1',
    State: { Running: true, OOMKilled: false },
    HostConfig: { Memory: 536_870_912 },
    Config: {
      Image: 'shop/api:1.4',
      Env: ['TOKEN=secret'],
      Labels: {
        'com.docker.compose.project': 'shop',
        'com.docker.compose.service': 'api',
        other: 'x',
      },
    },
  }

  test('name, image, project and service of compose, limit; nothing else of it', () => {
    expect(parseInspection(JSON.stringify(answer))).toEqual({
      name: 'shop-api-1',
      image: 'shop/api:1.4',
      project: 'shop',
      service: 'api',
      limitKiB: 524_288,
      isRunning: true,
      traits: noTraits,
    })
  })

  test('what tells whose it is: directory of compose, session, runner, networks, ports', () => {
    const labelled = (labels: object, name = '/a') =>
      parseInspection(
        JSON.stringify({
          Name: name,
          Image: 'sha256:77',
          Config: { Labels: labels },
          NetworkSettings: {
            Networks: { github_network_1: { IPAddress: '172.18.0.2' }, none: { IPAddress: '' } },
            Ports: {
              '5432/tcp': [{ HostIp: '127.0.0.1', HostPort: '32768' }, { HostPort: 'x' }],
              '80/tcp': null,
            },
          },
        }),
      )?.traits
    expect(
      labelled({
        'com.docker.compose.project.working_dir': '/home/me/shop',
        'org.testcontainers.session-id': 's1',
        '3fA2b9': '',
        longer0: '',
      }),
    ).toEqual({
      imageId: 'sha256:77',
      workingDirectory: '/home/me/shop',
      session: 's1',
      labels: ['3fA2b9'],
      networks: ['github_network_1', 'none'],
      addresses: ['172.18.0.2'],
      ports: [32_768],
    })
    expect([
      labelled({ 'org.testcontainers.sessionId': 's2' })?.session,
      labelled({ 'org.testcontainers.resource-reaper-session': 's3' })?.session,
      labelled({}, '/testcontainers-ryuk-s4')?.session,
    ]).toEqual(['s2', 's3', 's4'])
  })

  test('without compose, without a limit, ended out of memory', () => {
    expect(
      parseInspection(
        JSON.stringify({
          ...answer,
          State: { Running: false, OOMKilled: true },
          HostConfig: { Memory: 0 },
          Config: { Image: 'small', Labels: null },
        }),
      ),
    ).toMatchObject({ name: 'shop-api-1', image: 'small', oomKilled: true, isRunning: false })
  })

  test.each([
    '',
    '{',
    'null',
    '[]',
    '{"message":"No such container"}',
    '{"Name":7}',
    '{"Name":"/"}',
  ])('no answer: %j', (text) => {
    expect(parseInspection(text)).toBeNull()
  })

  test('as HTTP: a success with its head, and nothing else', () => {
    const body = JSON.stringify(answer)
    for (const head of ['1.0 200 OK\r\nContent-Type: a/b', '1.1 200 OK\r\nConnection: close'])
      expect(parseAnswer(`HTTP/${head}\r\n\r\n${body}`)).toMatchObject({ name: 'shop-api-1' })
    expect(parseAnswer(`HTTP/1.0 404 Not Found\r\n\r\n${body}`)).toBe('absent')
    for (const text of [
      '',
      body,
      `HTTP/1.0 500 Oh\r\n\r\n${body}`,
      `HTTP/1.0 404 Not Found\r\n`,
      `HTTP/1.0 200 OK\r\n${body}`,
      `HTTP/1.0 200 OK\r\n\r\n${body.slice(0, -1)}`,
    ])
      expect(parseAnswer(text)).toBeNull()
  })

  test('names of any length and kind stay text of a bounded length', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string({ minLength: 1, maxLength: 400 }), (labels, name) => {
        const found = parseInspection(
          JSON.stringify({ Name: `/x${name}`, Config: { Labels: labels, Image: labels } }),
        )
        expect(
          [found?.name, found?.image ?? '', found?.project ?? ''].every(
            (text) => typeof text === 'string' && text.length <= 256,
          ),
        ).toBe(true)
      }),
    )
  })
})

describe('names in Kubernetes by the logs of the node', () => {
  const logs = writeTree(makeTempDirectory(), {
    [`containers/api-7d9f_shop_api-${outer}.log`]: { link: '/nowhere' },
    [`containers/etcd-node-1_kube-system_etcd-${inner}.log`]: { link: '/nowhere' },
    [`pods/shop_worker-0_${uid}/worker/0.log`]: '',
  })

  test('by the link of the container', () => {
    expect(readPodLogs(logs, outer, uid)).toEqual({
      name: 'api',
      namespace: 'shop',
      pod: 'api-7d9f',
      podUid: uid,
    })
    expect(readPodLogs(logs, inner, '')).toEqual({
      name: 'etcd',
      namespace: 'kube-system',
      pod: 'etcd-node-1',
    })
  })

  test('by the folder of the pod: without the name of the container', () => {
    expect(readPodLogs(logs, 'f'.repeat(64), uid)).toEqual({
      namespace: 'shop',
      pod: 'worker-0',
      podUid: uid,
    })
  })

  test('nobody there, nothing to be read', () => {
    expect(readPodLogs(logs, 'f'.repeat(64), hash)).toBeNull()
    expect(readPodLogs(`${logs}/none`, outer, uid)).toBeNull()
  })
})
