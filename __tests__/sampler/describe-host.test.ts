import { hostname, release, totalmem } from 'node:os'
import { describe, expect, test } from '@jest/globals'
import { describeHost } from '../../src/sampler/describe-host.ts'
import { Machine } from '../../src/sampler/machine.ts'
import { realRoots } from '../../src/sampler/roots.ts'
import { makePlan } from '../support/make-report.ts'
import { FakeProc, type FakeProcess } from './support/fake-proc.ts'
import { makeTempDirectory } from './support/temp-directory.ts'
import { writeTree } from './support/write-tree.ts'

describe('this machine', () => {
  const { facts, surroundings, pageKiB, clockTicksPerSecond } = describeHost(
    makePlan({ runDir: '/run', parentPid: process.pid }),
    realRoots,
    new Machine(realRoots),
  )

  test('as others see it', () => {
    expect(facts).toMatchObject({
      hostname: hostname(),
      kernel: release(),
      limitedView: null,
      runnerWorkerPid: 0,
    })
    expect(Math.abs((facts.memTotalKiB * 1024) / totalmem() - 1)).toBeLessThan(0.01)
    expect(Date.now() - facts.bootEpochMs).toBeGreaterThan(1000)
    expect([pageKiB, clockTicksPerSecond]).toEqual([4, 100])
  })

  test('where the sampler stands', () => {
    expect(surroundings).toMatchObject({ ownPid: process.pid, marksFile: '/run/control/marks' })
    expect(surroundings.ancestors.has(process.pid)).toBe(true)
  })
})

describe('a runner', () => {
  const parent = makeTempDirectory()
  let count = 0
  const read = (processes: readonly FakeProcess[]) => {
    const directory = `${parent}/${count++}`
    const proc = new FakeProc(directory)
    proc.put({ pid: 1, ppid: 0, comm: 'systemd' })
    for (const process of processes) proc.put(process)
    writeTree(proc.root, {
      'own/environ': 'PATH=/bin\0RUNNER_TRACKING_ID=github_abc\0',
      meminfo: 'MemTotal: 5 kB\n',
    })
    const roots = { proc: proc.root, cgroup: `${directory}/cgroup` }
    return describeHost(makePlan({ parentPid: 100 }), roots, new Machine(roots))
  }
  const main: FakeProcess = { pid: 100, ppid: 40, comm: 'node' }

  test('its worker is the job', () => {
    const { facts, surroundings, jobPid } = read([
      { pid: 30, comm: 'Runner.Listener' },
      { pid: 40, ppid: 30, comm: 'Runner.Worker' },
      main,
    ])
    expect([
      facts.runnerWorkerPid,
      jobPid,
      surroundings.trackingId,
      [...surroundings.ancestors],
    ]).toEqual([40, 40, 'github_abc', [100, 40, 30, 1]])
  })

  test('another one: whatever started main', () => {
    expect(read([{ pid: 40, comm: 'act_runner' }, main])).toMatchObject({
      jobPid: 40,
      facts: { runnerWorkerPid: 0 },
    })
  })

  test('none in view (a container job): nothing to wait for', () => {
    expect(read([{ ...main, ppid: 0 }])).toMatchObject({ jobPid: 0 })
  })
})
