import { describe, expect, test } from '@jest/globals'
import { Machine } from '../../src/sampler/machine.ts'
import { writeFileSync } from 'node:fs'
import { makeTempDirectory } from './support/temp-directory.ts'
import { writeTree } from './support/write-tree.ts'

const meminfo = (availableKiB: number): string =>
  `MemTotal: 1000000 kB\nMemFree: 500000 kB\nMemAvailable: ${availableKiB} kB\nSwapTotal: 100 kB\nSwapFree: 90 kB\n`
const pressure = (total: number): string =>
  `some avg10=1.50 avg60=0.00 avg300=0.00 total=${total}\nfull avg10=0.50 avg60=0.00 avg300=0.00 total=${total}\n`

const parent = makeTempDirectory()
let count = 0
function makeMachine(cgroup: Readonly<Record<string, string>> = {}) {
  const directory = writeTree(`${parent}/${count++}`, {
    'proc/meminfo': meminfo(700_000),
    'proc/pressure/memory': pressure(0),
    'proc/vmstat': 'oom_kill 4\n',
    'proc/self/cgroup': '0::/job\n',
    ...Object.fromEntries(
      Object.entries(cgroup).map(([name, text]) => [`cgroup/job/${name}`, text]),
    ),
  })
  // written over, not replaced: the machine keeps its files open
  return {
    machine: new Machine({ proc: `${directory}/proc`, cgroup: `${directory}/cgroup` }),
    put: (name: string, text: string) => {
      writeFileSync(`${directory}/${name}`, text)
    },
  }
}

describe('each tick', () => {
  test('only what changed', () => {
    const { machine, put } = makeMachine()
    expect(machine.readTick()).toEqual({ mem: [700_000, 500_000, 90] })
    expect(machine.readTick()).toEqual({})
    put('proc/meminfo', meminfo(600_000))
    expect(machine.readTick()).toEqual({ mem: [600_000, 500_000, 90] })
  })

  test('pressure once there was any', () => {
    const { machine, put } = makeMachine()
    expect([machine.hasPressure, machine.readTick().psi]).toEqual([false, undefined])
    put('proc/pressure/memory', pressure(7))
    expect([machine.hasPressure, machine.readTick().psi, machine.readTick().psi]).toEqual([
      true,
      [1.5, 0.5],
      undefined,
    ])
  })

  test('usage, peak, swap and limit of the job, the limit also when it is changed meanwhile', () => {
    const { machine, put } = makeMachine({
      'memory.current': '1048576\n',
      'memory.peak': '2097152\n',
      'memory.swap.current': '4096\n',
      'memory.max': '536870912\n',
      'memory.events': 'oom_kill 0\n',
    })
    expect(machine.readTick().cg).toEqual([1024, 2048, 4, 524_288])
    put('cgroup/job/memory.max', '268435456\n')
    expect(machine.readTick().cg).toEqual([1024, 2048, 4, 262_144])
    put('cgroup/job/memory.max', 'max\n')
    expect(machine.readTick().cg).toEqual([1024, 2048, 4, 0])
    expect(machine.readTick().cg).toBeUndefined()
  })

  test('kills, here and on the host; -1 where nobody counts', () => {
    const { machine, put } = makeMachine({
      'memory.current': '1\n',
      'memory.events': 'oom_kill 1\n',
    })
    put('cgroup/job/memory.events', 'oom_kill 3\n')
    expect([
      machine.readKillsHere(),
      machine.readKillsOnHost(),
      makeMachine().machine.readKillsHere(),
    ]).toEqual([3, 4, -1])
  })

  test('nothing can be read: no value, no error', () => {
    const machine = new Machine({ proc: '/nowhere', cgroup: '/nowhere' })
    expect(machine.readTick()).toEqual({ mem: [0, 0, 0] })
    expect([
      machine.readKillsHere(),
      machine.readKillsOnHost(),
      machine.hasPressure,
      machine.cgroup.version,
    ]).toEqual([-1, -1, false, 0])
  })
})
