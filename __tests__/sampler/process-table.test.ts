import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parseGlobs } from '../../src/globs/parse-glob.ts'
import type { Plan } from '../../src/settings/plan.ts'
import { Containers } from '../../src/sampler/containers.ts'
import { Discovery } from '../../src/sampler/discovery.ts'
import { ProcessTable } from '../../src/sampler/process-table.ts'
import { readMemory } from '../../src/sampler/read-memory.ts'
import { readStat } from '../../src/proc/read-stat.ts'
import { ORPHANED } from '../../src/sampler/ended-processes.ts'
import type { Surroundings } from '../../src/sampler/membership.ts'
import type { SampleRecord } from '../../src/samples/record.ts'
import { makePlan } from '../support/make-report.ts'
import { FakeEngine } from './support/fake-engine.ts'
import { FakeProc, type FakeProcess } from './support/fake-proc.ts'
import { makeOwners, makeSurroundings } from './support/make-owners.ts'
import { makeTempDirectory } from './support/temp-directory.ts'

const parent = makeTempDirectory()
let count = 0

/**
 * A table on a made-up /proc. `tick` does what the loop does, and returns what was recorded of it.
 */
function makeTable(
  plan: Partial<Plan>,
  processes: readonly FakeProcess[],
  around: Partial<Surroundings> = {},
  isOwn = false,
) {
  const proc = new FakeProc(`${parent}/${count++}`)
  for (const process of processes) proc.put(process)
  const records: SampleRecord[] = []
  const settled = makePlan({ scope: 'system', parentPid: 100, ...plan })
  const roots = { proc: proc.root, cgroup: '' }
  const surroundings = makeSurroundings(around)
  const owners = makeOwners(settled, proc.root, surroundings)
  const containers = new Containers(
    settled,
    roots,
    { container: '', cgroup: { path: '/' } },
    {
      now: () => 0,
      emit: (record) => {
        if (record.k !== 'container') records.push(record)
      },
      onNamed: (name) => {
        table.reconsider(name, 0)
      },
    },
    owners,
  )
  const table: ProcessTable = new ProcessTable(
    settled,
    roots,
    surroundings,
    { containers, owners },
    (record) => {
      records.push(record)
    },
    () => undefined,
  )
  if (isOwn) proc.becomeOwn()
  const discovery = new Discovery(proc.root)
  const tick = (t: number): SampleRecord[] => {
    records.length = 0
    const listing = discovery.list(t)
    if (listing !== null) table.update(t, listing)
    table.lookAtYoung(t)
    for (const process of table.tracked.values()) {
      const answer = readMemory(process, proc.root)
      if (answer === 'zombie' || answer === 'gone') table.bury(process, t, answer === 'zombie')
    }
    return [...records]
  }
  return { proc, table, tick, records, containers }
}
const births = (records: readonly SampleRecord[]): number[] =>
  records.flatMap((record) => (record.k === 'birth' ? [record.pid] : []))
const kinds = (records: readonly SampleRecord[]): string[] => records.map(({ k }) => k)

describe('birth', () => {
  test('all that is known of a process at once', () => {
    const container = 'c0ffee'.padEnd(64, '0')
    const { tick } = makeTable({}, [
      {
        pid: 7,
        ppid: 1,
        comm: 'MainThread',
        exe: '/usr/bin/node',
        argv: ['node', '/app/server.js', '--token=abc'],
        uid: 1001,
        rssPages: 500,
        hwmKiB: 4000,
        cgroup: `0::/docker/${container}\n`,
      },
    ])
    expect(tick(0)).toEqual([
      {
        k: 'birth',
        t: 0,
        i: 1,
        pid: 7,
        ppid: 1,
        start: 70,
        uid: 1001,
        name: 'node',
        comm: 'MainThread',
        cmd: 'node /app/server.js',
        script: '/app/server.js',
        rt: 'node',
        hwmKiB: 4000,
        container: 'c0ffee000000',
        old: true,
      },
    ])
  })

  test('a group of its own, a later arrival', () => {
    const { proc, tick } = makeTable({}, [])
    tick(0)
    proc.put({ pid: 8, comm: 'sshd', cgroup: '0::/system.slice/ssh.service\n' })
    expect(tick(1000)).toMatchObject([
      { k: 'birth', name: 'sshd', cgroup: '/system.slice/ssh.service' },
    ])
  })

  test('kernel threads are out, and are not looked at', () => {
    const { table, tick } = makeTable({}, [
      { pid: 2, ppid: 0, comm: 'kthreadd', isKernelThread: true },
      { pid: 3, comm: 'real' },
    ])
    expect(births(tick(0))).toEqual([3])
    expect([table.seen, table.matched]).toEqual([1, 1])
  })

  test('parents come first, whatever the order of the listing', () => {
    const { tick } = makeTable({ scope: 'targets', targetPids: [500] }, [
      { pid: 9, ppid: 40 },
      { pid: 40, ppid: 500 },
      { pid: 500, ppid: 1 },
    ])
    expect(births(tick(0))).toEqual([500, 40, 9])
  })

  test('parents in circles end, each process once', () => {
    const { tick } = makeTable(
      {},
      Array.from({ length: 100 }, (_, at) => ({ pid: at + 1, ppid: ((at * 7) % 100) + 1 })),
    )
    expect(births(tick(0)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 100 }, (_, at) => at + 1),
    )
  })
})

describe('include and exclude', () => {
  const processes = [
    {
      pid: 7,
      comm: 'MainThread',
      exe: '/usr/bin/node',
      argv: ['node', 'server.js', '--secret=hunter2'],
    },
    { pid: 8, comm: 'java' },
    { pid: 9, comm: 'MainThread', exe: '/usr/bin/node', argv: ['node', 'build.js'] },
  ]

  test.each([
    ['node', '', [7, 9]],
    ['*server.js*', '', [7]],
    ['', 'node', [8]],
    ['node', '*build*', [7]],
    ['MainThread', '', []],
    ['*hunter2*', '', [7]],
    ['{java,ruby}', '', [8]],
  ])('include %j exclude %j', (include, exclude, pids) => {
    const { tick, table } = makeTable(
      { include: parseGlobs(include), exclude: parseGlobs(exclude) },
      processes,
    )
    const records = tick(0)
    expect(births(records).sort()).toEqual(pids)
    expect(table.matched).toBe(pids.length)
    // matched in memory, never written
    expect(JSON.stringify(records)).not.toContain('hunter2')
  })

  const id = 'c0ffee'.padEnd(64, '0')
  const inContainers = [
    { pid: 7, comm: 'api', cgroup: `0::/docker/${id}\n` },
    { pid: 8, comm: 'db', cgroup: `0::/docker/${id.replace('c0ffee', 'beef00')}\n` },
    { pid: 9, comm: 'sshd' },
  ]

  test.each([
    ['container:c0ffee*', '', [7]],
    ['container:*', '', [7, 8]],
    ['', 'container:beef*', [7, 9]],
    ['container:c0ffee*\nsshd', '', [7, 9]],
    ['container:*', 'db', [7]],
    ['*c0ffee*', '', []],
    ['container:shop', '', []],
  ])('containers: include %j exclude %j', (include, exclude, pids) => {
    const { tick } = makeTable(
      { include: parseGlobs(include), exclude: parseGlobs(exclude) },
      inContainers,
    )
    expect(births(tick(0)).sort()).toEqual(pids)
  })

  test('whose container has no name yet is left out, and joins once it has', async () => {
    const engine = await FakeEngine.start(`${parent}/engine`)
    engine.answers.set(id, { Name: '/api' })
    const { tick, records, table, containers, proc } = makeTable(
      { include: parseGlobs('container:api'), engineSocket: engine.socket },
      inContainers,
    )
    expect(births(tick(0))).toEqual([])
    await containers.waitForNames(10_000)
    expect([births(records), table.tracked.size]).toEqual([[7], 1])
    proc.put({ pid: 10, comm: 'worker', cgroup: `0::/docker/${id}\n` })
    expect(births(tick(1000))).toEqual([10])
    containers.close()
  })

  test('include selects within the scope', () => {
    const { tick } = makeTable(
      { scope: 'targets', targetPids: [8], include: parseGlobs('node') },
      processes,
    )
    expect(births(tick(0))).toEqual([])
  })

  test('names in view, most frequent first, for "did you mean"', () => {
    const { tick, table } = makeTable({ include: parseGlobs('nodejs') }, processes)
    tick(0)
    expect(table.names.list()).toEqual(['node', 'java'])
  })
})

describe('exec', () => {
  test('a child that is no copy of its parent is its own from the start', () => {
    const { proc, tick } = makeTable({}, [{ pid: 7, comm: 'bash', argv: ['bash', 'run.sh'] }])
    tick(0)
    proc.put({ pid: 8, ppid: 7, comm: 'bash', argv: ['bash', 'other.sh'] })
    expect(tick(1000)).toEqual([expect.not.objectContaining({ fork: true })])
  })

  test("a child is born with its parent's name and takes its own", () => {
    const { proc, tick } = makeTable({}, [{ pid: 7, comm: 'bash', argv: ['bash', 'run.sh'] }])
    tick(0)
    proc.put({ pid: 8, ppid: 7, comm: 'bash', argv: ['bash', 'run.sh'] })
    expect(tick(1000)).toMatchObject([
      { k: 'birth', i: 2, name: 'bash', script: 'run.sh', fork: true },
    ])
    proc.put({
      pid: 8,
      ppid: 7,
      comm: 'python3',
      exe: '/usr/bin/python3.11',
      argv: ['python3', 'leak.py'],
    })
    expect(tick(2000)).toEqual([
      {
        k: 'change',
        t: 2000,
        i: 2,
        name: 'python3.11',
        comm: 'python3',
        cmd: 'python3 leak.py',
        script: 'leak.py',
        rt: 'python',
        ver: '3.11',
      },
    ])
    expect(tick(3000)).toEqual([])
  })

  test('only what changed is said, a script that is gone as well', () => {
    const { proc, tick } = makeTable({}, [])
    tick(0)
    proc.put({ pid: 8, comm: 'bash', argv: ['bash', 'run.sh'] })
    tick(1000)
    proc.put({ pid: 8, comm: 'bash', argv: ['bash', '-c', 'x'] })
    expect(tick(2000)).toEqual([{ k: 'change', t: 2000, i: 1, cmd: 'bash', script: '' }])
  })

  test('into what is not wanted: it leaves; into what is wanted: it is born', () => {
    const { proc, tick } = makeTable({ include: parseGlobs('worker') }, [])
    tick(0)
    proc.put({ pid: 8, comm: 'launcher' })
    expect(tick(1000)).toEqual([])
    proc.put({ pid: 8, comm: 'worker' })
    expect(tick(2000)).toMatchObject([{ k: 'birth', i: 1, name: 'worker' }])
    proc.put({ pid: 8, comm: 'cleanup' })
    expect(tick(3000)).toEqual([{ k: 'death', t: 3000, i: 1 }])
    proc.put({ pid: 8, comm: 'worker' })
    expect(tick(3500)).toMatchObject([{ k: 'birth', i: 2 }])
  })

  test('long after birth: seen at the regular look, and by the slower beat', () => {
    const { proc, tick, table, records } = makeTable(
      { scope: 'targets', targetGlobs: parseGlobs('late') },
      [{ pid: 8, comm: 'early' }],
    )
    expect(tick(0)).toEqual([])
    proc.put({ pid: 8, comm: 'late' })
    expect(tick(5000)).toEqual([])
    expect(births(tick(10_000))).toEqual([8])
    proc.put({ pid: 8, ppid: 77, comm: 'later' })
    records.length = 0
    const [tracked] = table.tracked.values()
    const stat = readStat(proc.root, 8)
    if (tracked === undefined || stat === null) throw new Error('not tracked')
    table.takeStat(tracked, stat, 11_000)
    expect(records).toEqual([
      { k: 'change', t: 11_000, i: 1, ppid: 77 },
      { k: 'change', t: 11_000, i: 1, name: 'later', comm: 'later', cmd: 'later' },
    ])
  })
})

describe('end', () => {
  test('gone from the listing', () => {
    const { proc, tick, table } = makeTable({}, [{ pid: 7 }, { pid: 8 }])
    tick(0)
    proc.remove(7)
    expect(tick(1000)).toEqual([{ k: 'death', t: 1000, i: 1 }])
    expect([...table.tracked.keys()]).toEqual([8])
  })

  test('a zombie that nobody reaps ends once, and is nobody new at the next listings', () => {
    const { proc, tick } = makeTable({}, [{ pid: 7, comm: 'sleep' }])
    tick(0)
    proc.put({ pid: 7, comm: 'sleep', argv: [], exe: '', state: 'Z', rssPages: 0, sharedPages: 0 })
    expect(kinds(tick(1000))).toEqual(['death'])
    expect([tick(2000), tick(11_000), tick(12_000)]).toEqual([[], [], []])
  })

  test('one that was a zombie before is none of ours', () => {
    const { tick, table } = makeTable({}, [{ pid: 7, state: 'Z', argv: [], rssPages: 0 }])
    expect([tick(0), tick(10_000), table.matched]).toEqual([[], [], 0])
  })

  test('a dying process keeps its name: its argv is gone before it is', () => {
    const { proc, tick } = makeTable({}, [])
    tick(0)
    proc.put({ pid: 8, comm: 'MainThread', exe: '/usr/bin/node', argv: ['node', 'a.js'] })
    tick(1000)
    proc.put({ pid: 8, comm: 'MainThread', exe: '', argv: [], state: 'R', rssPages: 0 })
    expect(tick(2000)).toEqual([])
    expect(kinds(tick(2500))).toEqual([])
  })

  test('statm of zeros while it is no zombie yet: not read, not ended', () => {
    const { proc, tick, table } = makeTable({}, [{ pid: 7 }])
    tick(0)
    proc.put({ pid: 7, rssPages: 0, sharedPages: 0, state: 'R' })
    expect(tick(1000)).toEqual([])
    const [process] = table.tracked.values()
    if (process === undefined) throw new Error('not tracked')
    expect(readMemory({ ...process, file: -1 }, proc.root)).toBe('unread')
  })
})

describe('a pid that is used again', () => {
  test('of somebody who was not recorded: looked at when the kernel gave it out', () => {
    const { proc, tick } = makeTable(
      { include: parseGlobs('worker') },
      [{ pid: 500, comm: 'other' }],
      {},
      true,
    )
    proc.setLastPid(32_700)
    tick(0)
    proc.put({ pid: 500, comm: 'worker', startTicks: 77 })
    proc.setLastPid(600)
    expect(tick(1000)).toMatchObject([{ k: 'birth', pid: 500, start: 77 }])
  })

  test('with the same start time, by another parent and name', () => {
    const { proc, tick } = makeTable({ include: parseGlobs('worker') }, [
      { pid: 500, ppid: 3, comm: 'other' },
    ])
    tick(0)
    proc.put({ pid: 500, ppid: 4, comm: 'worker' })
    expect(births(tick(10_000))).toEqual([500])
  })

  test('without a descriptor: another start time, or CPU time that fell', () => {
    const { proc, tick, table } = makeTable({}, [{ pid: 500, cpuTicks: 90 }])
    tick(0)
    const [process] = table.tracked.values()
    if (process === undefined) throw new Error('not tracked')
    const uncached = { ...process, file: -1 }
    expect(readMemory(uncached, proc.root)).toBe('read')
    proc.put({ pid: 500, cpuTicks: 95 })
    expect(readMemory(uncached, proc.root)).toBe('read')
    proc.put({ pid: 500, cpuTicks: 3 })
    expect(readMemory(uncached, proc.root)).toBe('gone')
    proc.put({ pid: 500, cpuTicks: 99, startTicks: 1 })
    expect(readMemory(uncached, proc.root)).toBe('gone')
    proc.remove(500)
    expect(readMemory(uncached, proc.root)).toBe('gone')
  })
})

describe('who counts', () => {
  test('no process of any instance of this tool, but what it runs', () => {
    const dist = `${parent}/tool/dist`
    for (const name of ['main', 'post', 'cli', 'sampler']) makeFile(`${dist}/${name}/index.js`)
    const { tick } = makeTable({ scope: 'job' }, [
      { pid: 1, ppid: 0 },
      { pid: 60, exe: '/usr/bin/node', argv: ['node', `${dist}/main/index.js`] },
      { pid: 61, ppid: 60, comm: 'make' },
    ])
    expect(births(tick(0))).toEqual([61])
  })

  test('steps are new children of Runner.Worker', () => {
    const { proc, tick } = makeTable(
      { scope: 'job' },
      [
        { pid: 40, comm: 'Runner.Worker' },
        { pid: 60, ppid: 40, comm: 'bash' },
      ],
      { runnerWorkerPid: 40 },
    )
    expect(kinds(tick(0))).toEqual(['birth'])
    proc.put({
      pid: 70,
      ppid: 40,
      comm: 'bash',
      exe: '/usr/bin/bash',
      argv: ['/usr/bin/bash', '-e', '/tmp/step.sh', 'secret'],
    })
    proc.put({ pid: 71, ppid: 70, comm: 'node' })
    expect(tick(1000).filter(({ k }) => k === 'step')).toEqual([
      { k: 'step', t: 1000, pid: 70, name: '/usr/bin/bash /tmp/step.sh' },
    ])
  })

  test('a daemon of the workload, by its group, by what it inherited', () => {
    const { proc, tick } = makeTable({ scope: 'workload' }, [{ pid: 100 }, { pid: 90, pgrp: 90 }])
    tick(0)
    proc.put({ pid: 200, ppid: 100, comm: 'make' })
    tick(1000)
    proc.put({ pid: 300, ppid: 1, pgrp: 200 })
    proc.put({ pid: 301, ppid: 1, environ: { MEMORY_LEAK_DETECTOR_MARKS: '/marks' } })
    proc.put({ pid: 302, ppid: 1, environ: { MEMORY_LEAK_DETECTOR_MARKS: '/other' } })
    expect(births(tick(2000)).sort()).toEqual([300, 301])
  })

  test('a member stays one when its parent ends and another process adopts it', () => {
    const { proc, tick } = makeTable({ scope: 'workload' }, [{ pid: 100 }])
    tick(0)
    proc.put({ pid: 200, ppid: 100 })
    proc.put({ pid: 201, ppid: 200 })
    tick(1000)
    proc.remove(200)
    proc.put({ pid: 201, ppid: 1 })
    expect(tick(2000)).toEqual([{ k: 'death', t: 2000, i: 1 }])
    proc.put({ pid: 202, ppid: 201 })
    expect(births(tick(3000))).toEqual([202])
  })
})

function makeFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, '')
}

describe('who came and went between two looks, by the record of the end', () => {
  const record = { pid: 70, ppid: 7, uid: 1001, hwmKiB: 218_000, ageMs: 40, comm: 'python3' }
  const server = { pid: 7, ppid: 100, comm: 'bash', exe: '/bin/bash', argv: ['bash', 'x.sh'] }
  const inRun = { mode: 'run', scope: 'workload' } as const

  test("a child of what is watched: birth and death, by the kernel's name of it", () => {
    const { table, tick, records } = makeTable(inRun, [server])
    tick(0)
    expect(table.admitEnded(record, 123, 500)).toBe(2)
    expect(records.slice(-2)).toMatchObject([
      { k: 'birth', pid: 70, ppid: 7, start: 123, uid: 1001, name: 'python3', cmd: '[python3]' },
      { k: 'death', i: 2 },
    ])
  })

  test('the command itself is a root', () => {
    const { table, records } = makeTable(inRun, [])
    expect(table.admitEnded({ ...record, ppid: 100 }, 123, 500)).toBe(1)
    expect(records).toMatchObject([{ k: 'birth', root: true }, { k: 'death' }])
  })

  test("its parent's image where it has its name: a fork that executed nothing", () => {
    const { table, tick, records } = makeTable(inRun, [server])
    tick(0)
    table.admitEnded({ ...record, comm: 'bash' }, 123, 500)
    expect(records.filter(({ k }) => k === 'birth').at(-1)).toMatchObject({ cmd: 'bash x.sh' })
  })

  test('whose parent nobody has met: not until that is known, also by its own record', () => {
    const { table, tick } = makeTable(inRun, [server])
    tick(0)
    const child = { ...record, pid: 71, ppid: 70 }
    expect(table.admitEnded(child, 123, 500)).toBe(ORPHANED)
    expect(table.admitEnded(record, 123, 500)).toBe(2)
    expect(table.admitEnded(child, 123, 500)).toBe(3)
    expect(table.admitEnded({ ...record, pid: 72, ppid: 71 }, 123, 500)).toBe(4)
  })

  test('a small one in between, which others wait for', () => {
    const { table, tick } = makeTable(inRun, [server])
    tick(0)
    const shell = { ...record, hwmKiB: 3500, comm: 'sh' }
    expect(table.admitEnded(shell, 123, 500)).toBe(0)
    expect(table.admitEnded(shell, 123, 500, true)).toBe(2)
    expect(table.admitEnded({ ...record, pid: 71, ppid: 70 }, 123, 500)).toBe(3)
  })

  test('who is in view for a moment yet is not met again', () => {
    const { proc, table, tick } = makeTable(inRun, [server])
    tick(0)
    expect(table.admitEnded(record, 700, 500)).toBe(2)
    proc.put({ pid: 70, ppid: 7, startTicks: 702 })
    expect(births(tick(1000))).toEqual([])
  })

  test('who gets the pid of one that ended inherits nothing', () => {
    const { proc, table, tick } = makeTable(inRun, [server])
    tick(0)
    expect(table.admitEnded(record, 123, 500)).toBe(2)
    proc.put({ pid: 70, ppid: 1, pgrp: 1, session: 1, startTicks: 9000 })
    expect(births(tick(1000))).toEqual([])
    proc.put({ pid: 75, ppid: 70, pgrp: 1, session: 1 })
    expect(births(tick(2000))).toEqual([])
  })

  test('of small ones the command alone, where nobody has seen it', () => {
    const { table } = makeTable(inRun, [])
    const small = { ...record, ppid: 100, hwmKiB: 1600 }
    expect(table.admitEnded({ ...small, ppid: 7 }, 123, 500)).toBe(0)
    expect(table.admitEnded(small, 123, 500)).toBe(1)
    expect(table.admitEnded({ ...small, pid: 71 }, 123, 500)).toBe(0)
  })

  test('who was a zombie when it was looked at, or has executed another program since', () => {
    const { proc, table, tick } = makeTable({ ...inRun, include: parseGlobs('python*') }, [server])
    tick(0)
    proc.put({ pid: 70, ppid: 7, state: 'Z', startTicks: 123 })
    proc.put({ pid: 71, ppid: 7, comm: 'bash', startTicks: 123 })
    expect(births(tick(1000))).toEqual([])
    expect(table.admitEnded(record, 123, 1500)).toBe(1)
    expect(table.admitEnded({ ...record, pid: 71, comm: 'bash' }, 123, 1500)).toBe(0)
    expect(table.admitEnded({ ...record, pid: 71 }, 123, 1500)).toBe(2)
  })

  test('not who is known already, who is left out, and our own', () => {
    const { table, tick } = makeTable({ ...inRun, exclude: parseGlobs('python*') }, [server])
    tick(0)
    expect(table.admitEnded(record, 123, 500)).toBe(0)
    expect(table.admitEnded({ ...record, pid: 7, comm: 'x' }, 123, 500)).toBe(0)
    const { table: system } = makeTable({}, [])
    expect(system.admitEnded({ ...record, ppid: 9999 }, 123, 500)).toBe(0)
    expect(system.admitEnded(record, 123, 500)).toBe(1)
  })
})

function makeBundles(): string {
  const dist = `${parent}/dist`
  for (const name of ['main', 'post', 'cli', 'sampler']) makeFile(`${dist}/${name}/index.js`)
  return dist
}

test('the command of run under a launcher of ours: it is the root, the launcher is nobody', () => {
  const dist = makeBundles()
  const perl = { comm: 'perl', exe: '/usr/bin/perl', argv: ['perl', `${dist}/sampler/launcher.pl`] }
  const { proc, table, tick } = makeTable({ mode: 'run', scope: 'workload' }, [
    { pid: 100, comm: 'node', exe: '/usr/bin/node', argv: ['node'] },
  ])
  tick(0)
  proc.put({ pid: 200, ppid: 100, ...perl })
  // forked, and not yet what it will be
  proc.put({ pid: 201, ppid: 200, ...perl })
  expect(tick(100)).toEqual([])
  proc.put({ pid: 201, ppid: 200, comm: 'bash', exe: '/bin/bash', argv: ['bash', 'x.sh'] })
  proc.put({ pid: 202, ppid: 201, comm: 'sleep', exe: '/bin/sleep', argv: ['sleep', '9'] })
  const born = tick(200).filter((record) => record.k === 'birth')
  expect(born.map(({ pid, root }) => [pid, root]).sort()).toEqual([
    [201, true],
    [202, undefined],
  ])
  const record = { pid: 203, ppid: 200, uid: 0, hwmKiB: 9000, ageMs: 4, comm: 'true' }
  expect(table.admitEnded(record, 1, 300)).toBeGreaterThan(0)
})

test('a launcher that was met as a fork of ours: its child is the command all the same', () => {
  const dist = makeBundles()
  const ours = { comm: 'node', exe: '/usr/bin/node', argv: ['node', `${dist}/cli/index.js`] }
  const { proc, tick } = makeTable({ mode: 'run', scope: 'workload' }, [{ pid: 100, ...ours }])
  tick(0)
  proc.put({ pid: 200, ppid: 100, ...ours })
  expect(tick(50)).toEqual([])
  const perl = { comm: 'perl', exe: '/usr/bin/perl', argv: ['perl', `${dist}/sampler/launcher.pl`] }
  proc.put({ pid: 200, ppid: 100, ...perl })
  proc.put({ pid: 201, ppid: 200, comm: 'bash', exe: '/bin/bash', argv: ['bash', 'x.sh'] })
  expect(tick(100)).toMatchObject([{ k: 'birth', pid: 201, root: true }])
})
