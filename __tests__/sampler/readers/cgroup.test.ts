import { describe, expect, test } from '@jest/globals'
import {
  parseCgroup,
  parseCgroupLimit,
  parseOomKill,
  readHousing,
  readMemoryCgroup,
} from '../../../src/sampler/readers/cgroup.ts'
import { makeTempDirectory } from '../support/temp-directory.ts'
import { writeTree, type Tree } from '../support/write-tree.ts'

const outer = '3f1d2a'.padEnd(64, '0123456789abcdef')

const version1 = `12:pids:/docker/${outer}\n11:cpu,cpuacct:/docker/${outer}\n4:memory:/docker/${outer}\n1:name=systemd:/docker/${outer}\n0::/system.slice/containerd.service\n`

describe('where a process stands', () => {
  test.each([
    [
      'version 2',
      '0::/system.slice/hosted-compute-agent.service\n',
      2,
      '/system.slice/hosted-compute-agent.service',
    ],
    ['version 2 in its own namespace', '0::/\n', 2, '/'],
    ['version 1', version1, 1, `/docker/${outer}`],
    ['version 1 with controllers together', '5:cpu,memory,pids:/a\n', 1, '/a'],
    [
      'hybrid, memory in version 2',
      '3:cpu:/\n1:name=systemd:/init.scope\n0::/init.scope\n',
      2,
      '/init.scope',
    ],
    [
      'a path with colons',
      '0::/kubepods.slice/a:cri-containerd:b\n',
      2,
      '/kubepods.slice/a:cri-containerd:b',
    ],
    ['no controller', '', 0, ''],
    ['a controller that only sounds like it', '7:memory_recursiveprot:/a\n', 0, ''],
  ])('%s', (_name, text, version, path) => {
    expect(parseCgroup(text)).toEqual({ version, path })
  })
})

test('the line of the memory controller counts', () => {
  const directory = writeTree(makeTemp(), { '7/cgroup': version1, '8/cgroup': '0::/user.slice\n' })
  expect(readHousing(directory, 7)).toEqual({
    container: outer.slice(0, 12),
    path: `/docker/${outer}`,
    version: 1,
    place: { id: outer, runtime: 'docker', group: `/docker/${outer}`, pod: null },
  })
  expect(readHousing(directory, 8)).toEqual({
    container: '',
    path: '/user.slice',
    version: 2,
    place: null,
  })
  expect(readHousing(directory, 9)).toEqual({ container: '', path: '', version: 0, place: null })
})

describe('numbers', () => {
  test.each([
    ['536870912\n', 536_870_912],
    ['max\n', null],
    ['9223372036854771712\n', null],
    [`${2 ** 53 - 1024}\n`, 2 ** 53 - 1024],
    [`${2 ** 53}\n`, null],
    ['0\n', null],
    ['', null],
    ['-1\n', null],
    ['x', null],
  ])('limit %j', (text, bytes) => {
    expect(parseCgroupLimit(text)).toBe(bytes)
  })

  test.each([
    ['low 0\nhigh 3\nmax 99\noom 2\noom_kill 2\noom_group_kill 7\n', 2],
    ['oom_kill_disable 0\nunder_oom 0\noom_kill 5\n', 5],
    ['oom_kill_disable 0\nunder_oom 0\n', -1],
    ['', -1],
  ])('kills in %j', (text, kills) => {
    expect(parseOomKill(text)).toBe(kills)
  })
})

describe('the memory cgroup', () => {
  const read = (proc: string, tree: Tree) => {
    const directory = writeTree(makeTemp(), { 'proc/self/cgroup': proc, ...tree })
    const cgroup = readMemoryCgroup(`${directory}/proc`, `${directory}/cgroup`)
    return JSON.parse(JSON.stringify(cgroup).replaceAll(`${directory}/cgroup`, '')) as typeof cgroup
  }
  const group = (path: string, limit: string): Tree => ({
    [`cgroup${path}/memory.current`]: '1048576\n',
    [`cgroup${path}/memory.peak`]: '2097152\n',
    [`cgroup${path}/memory.max`]: limit,
    [`cgroup${path}/memory.events`]: 'oom_kill 0\n',
    [`cgroup${path}/memory.swap.current`]: '0\n',
  })

  test('version 2: the lowest limit on the way up, wherever it stands', () => {
    const tree = {
      ...group('/a.slice/b.scope', '800000000\n'),
      ...group('/a.slice', '400000000\n'),
      'cgroup/cgroup.controllers': 'memory\n',
    }
    expect(read('0::/a.slice/b.scope\n', tree)).toEqual({
      version: 2,
      path: '/a.slice/b.scope',
      usage: '/a.slice/b.scope/memory.current',
      peak: '/a.slice/b.scope/memory.peak',
      swap: '/a.slice/b.scope/memory.swap.current',
      events: '/a.slice/b.scope/memory.events',
      limit: '/a.slice/memory.max',
      limitKiB: 390_625,
      limitPath: '/a.slice',
      limitMembers: '/a.slice',
    })
  })

  test('version 2 in a container: its own group is the root of what it sees', () => {
    expect(read('0::/\n', group('', '536870912\n'))).toMatchObject({
      version: 2,
      path: '/',
      usage: '/memory.current',
      limitKiB: 524_288,
      limitPath: '/',
    })
  })

  test('version 2 without a limit: its own file is watched all the same', () => {
    expect(read('0::/a\n', group('/a', 'max\n'))).toMatchObject({
      version: 2,
      limit: '/a/memory.max',
      limitKiB: null,
      limitPath: '',
    })
  })

  test('version 2, the root of the machine: no group', () => {
    expect(read('0::/\n', { 'cgroup/cgroup.controllers': 'memory\n' })).toMatchObject({
      version: 0,
      usage: '',
      limitKiB: null,
    })
  })

  const old = (path: string, limit: string): Tree => ({
    [`cgroup/memory${path}/memory.usage_in_bytes`]: '1048576\n',
    [`cgroup/memory${path}/memory.max_usage_in_bytes`]: '2097152\n',
    [`cgroup/memory${path}/memory.limit_in_bytes`]: limit,
    [`cgroup/memory${path}/memory.oom_control`]: 'oom_kill 0\n',
  })

  test('version 1: the path of the host, its group at the root of the mount', () => {
    expect(read(version1, old('', '268435456\n'))).toEqual({
      version: 1,
      path: '/',
      usage: '/memory/memory.usage_in_bytes',
      peak: '/memory/memory.max_usage_in_bytes',
      swap: '',
      events: '/memory/memory.oom_control',
      limit: '/memory/memory.limit_in_bytes',
      limitKiB: 262_144,
      limitPath: '/',
      limitMembers: expect.stringMatching(/^\/./u),
    })
  })

  test('version 1 without a limit', () => {
    expect(
      read('4:memory:/a\n', {
        ...old('/a', '9223372036854771712\n'),
        ...old('', '9223372036854771712\n'),
      }),
    ).toMatchObject({ version: 1, path: '/a', limitKiB: null })
  })

  test('hybrid: version 2 stands beside version 1', () => {
    const tree = {
      'cgroup/unified/cgroup.controllers': 'memory\n',
      'cgroup/unified/a/memory.current': '1\n',
      'cgroup/unified/a/memory.max': '1048576\n',
    }
    expect(read('3:cpu:/a\n0::/a\n', tree)).toMatchObject({
      version: 2,
      usage: '/unified/a/memory.current',
      limitKiB: 1024,
      peak: '',
      events: '',
    })
  })

  test('hybrid without the memory controller in version 2', () => {
    expect(read('3:cpu:/a\n0::/a\n', { 'cgroup/unified/cgroup.controllers': '\n' })).toMatchObject({
      version: 0,
    })
  })

  test('nothing mounted', () => {
    expect(read('0::/a\n', {})).toMatchObject({ version: 0, path: '', limitKiB: null })
  })
})

const parent = makeTempDirectory()
let count = 0
function makeTemp(): string {
  return `${parent}/${count++}`
}
