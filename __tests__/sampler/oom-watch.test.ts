import { describe, expect, test } from '@jest/globals'
import type { Birth } from '../../src/samples/record.ts'
import type { Machine } from '../../src/sampler/machine.ts'
import { OomWatch } from '../../src/sampler/oom-watch.ts'
import type { LoggedKill } from '../../src/sampler/readers/kernel-log.ts'
import type { Tracked } from '../../src/sampler/tracked-processes.ts'
import { birth } from '../series/make-recording.ts'

const counters = { here: 0, onHost: 10 }
/** by path: kills, -1 once the group is gone */
const groups = new Map<string, number>()
const log: LoggedKill[] = []
const makeWatch = (here: number, version: 1 | 2 = 2): OomWatch => {
  Object.assign(counters, { here, onHost: 10 })
  groups.clear()
  log.length = 0
  return new OomWatch(
    {
      cgroup: { version } as Machine['cgroup'],
      readKillsHere: () => counters.here,
      readKillsOnHost: () => counters.onHost,
      readKillsOf: (path) => ({ kills: groups.get(path) ?? -1, limitKiB: 65_536 }),
    },
    { ownContainer: '', ownCgroup: '/job', readLog: () => log, nowUs: () => 100_000_000 },
  )
}
const dead = (index: number, rssPages: number, changes: Partial<Tracked> = {}): Tracked =>
  ({
    index,
    pid: 100 + index,
    rssPages,
    container: '',
    isKilled: false,
    shown: { comm: 'node' },
    ...changes,
  }) as Tracked
const quiet = { withHost: false, isLast: false }

describe("kills in the job's cgroup", () => {
  test('are told a tick later, with who vanished in both, largest first', () => {
    const watch = makeWatch(2)
    expect(watch.look(1000, quiet)).toEqual([])
    counters.here = 3
    watch.bury(dead(4, 10))
    expect(watch.look(2000, quiet)).toEqual([])
    // the victim's memory takes its time to be given back
    watch.bury(dead(7, 90_000))
    expect(watch.look(3000, quiet)).toEqual([
      { k: 'oom', t: 2000, where: 'cgroup', rise: 1, gone: [7, 4], killed: [7, -1, 4, -1] },
    ])
    expect(watch.look(4000, quiet)).toEqual([])
  })

  test('who vanished before is none of them', () => {
    const watch = makeWatch(0)
    watch.bury(dead(1, 5))
    watch.look(1000, quiet)
    counters.here = 1
    watch.look(2000, quiet)
    expect(watch.look(3000, quiet)).toEqual([
      { k: 'oom', t: 2000, where: 'cgroup', rise: 1, gone: [], killed: [] },
    ])
  })

  test('one after the other: each has its own tick', () => {
    const watch = makeWatch(0)
    counters.here = 1
    watch.look(1000, quiet)
    counters.here = 3
    watch.bury(dead(1, 5))
    expect(watch.look(2000, quiet)).toEqual([
      { k: 'oom', t: 1000, where: 'cgroup', rise: 1, gone: [1], killed: [1, -1] },
    ])
    watch.bury(dead(2, 5))
    expect(watch.look(3000, quiet)).toEqual([
      { k: 'oom', t: 2000, where: 'cgroup', rise: 2, gone: [1, 2], killed: [1, -1, 2, -1] },
    ])
  })

  test('at short intervals they wait a second, not a tick', () => {
    const watch = makeWatch(0)
    counters.here = 1
    expect(watch.look(1000, quiet)).toEqual([])
    expect(watch.look(1100, quiet)).toEqual([])
    watch.bury(dead(3, 70_000))
    expect(watch.look(1700, quiet)).toEqual([])
    watch.bury(dead(4, 10))
    expect(watch.look(2000, quiet)).toEqual([
      { k: 'oom', t: 1000, where: 'cgroup', rise: 1, gone: [3, 4], killed: [3, -1, 4, -1] },
    ])
    expect(watch.look(2100, quiet)).toEqual([])
  })

  test('at the end there is no later tick', () => {
    const watch = makeWatch(0)
    counters.here = 1
    watch.bury(dead(1, 5))
    expect(watch.look(1000, { withHost: true, isLast: true })).toEqual([
      { k: 'oom', t: 1000, where: 'cgroup', rise: 1, gone: [1], killed: [1, -1] },
    ])
  })

  test('20 are named at most', () => {
    const watch = makeWatch(0)
    counters.here = 1
    for (let index = 1; index <= 30; index++) watch.bury(dead(index, index))
    expect(watch.look(1000, { withHost: false, isLast: true })[0]?.gone).toEqual(
      Array.from({ length: 20 }, (_, at) => 30 - at),
    )
  })
})

describe('kills on the host', () => {
  test('count only where the cgroup counts none, and are told also where nobody vanished', () => {
    const watch = makeWatch(0)
    counters.onHost = 11
    const line = { k: 'oom', t: 1000, where: 'host', rise: 1, gone: [], killed: [] }
    expect([watch.look(1000, { withHost: true, isLast: false }), watch.look(2000, quiet)]).toEqual([
      [],
      [line],
    ])
    Object.assign(counters, { here: 1, onHost: 12 })
    expect(watch.look(3000, { withHost: true, isLast: true })).toMatchObject([{ where: 'cgroup' }])
  })

  test('are looked for when it is asked, or when somebody vanished', () => {
    const watch = makeWatch(-1)
    counters.onHost = 11
    expect([watch.look(1000, quiet), watch.look(2000, quiet)]).toEqual([[], []])
    watch.bury(dead(1, 5))
    watch.look(3000, quiet)
    expect(watch.look(4000, quiet)).toEqual([
      { k: 'oom', t: 3000, where: 'host', rise: 1, gone: [1], killed: [] },
    ])
    counters.onHost = 13
    expect(watch.look(5000, { withHost: true, isLast: true })).toMatchObject([
      { where: 'host', rise: 2 },
    ])
  })

  test('a counter that cannot be read this time is no fall and no rise', () => {
    const watch = makeWatch(5)
    counters.here = -1
    watch.look(1000, quiet)
    counters.here = 5
    expect([watch.look(2000, quiet), watch.look(3000, quiet)]).toEqual([[], []])
  })
})

test('a kill in a container of the job rises on the host only: told where somebody vanished, without those that the cgroup counted', () => {
  const watch = makeWatch(0)
  counters.onHost = 11
  watch.bury(dead(5, 400))
  watch.look(1000, quiet)
  expect(watch.look(2000, quiet)).toEqual([
    { k: 'oom', t: 1000, where: 'host', rise: 1, gone: [5], killed: [] },
  ])
  Object.assign(counters, { here: 1, onHost: 12 })
  watch.bury(dead(6, 400))
  watch.look(3000, quiet)
  expect(watch.look(4000, quiet)).toEqual([
    { k: 'oom', t: 3000, where: 'cgroup', rise: 1, gone: [6], killed: [6, -1] },
  ])
})

describe('what says that somebody was killed', () => {
  const born = (i: number, cgroup: string): Birth => birth(i, { cgroup })
  const tell = (watch: OomWatch) => watch.look(1000, { withHost: true, isLast: true })

  test('on the host alone nothing does', () => {
    const watch = makeWatch(0)
    counters.onHost = 11
    watch.bury(dead(5, 300))
    expect(tell(watch)).toEqual([
      { k: 'oom', t: 1000, where: 'host', rise: 1, gone: [5], killed: [] },
    ])
  })

  test("a SIGKILL that was seen, and the kernel's log, which has a size", () => {
    const watch = makeWatch(0)
    counters.onHost = 12
    log.push(
      { pid: 106, comm: 'node', heldKiB: 700_000, atUs: 99_000_000 },
      { pid: 107, comm: 'somebody else', heldKiB: 1, atUs: 99_000_000 },
      { pid: 108, comm: 'node', heldKiB: 1, atUs: 9_000_000 },
    )
    watch.bury(dead(5, 300, { isKilled: true }))
    for (const index of [6, 7, 8]) watch.bury(dead(index, 200))
    expect(tell(watch)).toMatchObject([{ where: 'host', rise: 2, killed: [5, -1, 6, 700_000] }])
  })

  test("the counter of a group of its own, in version 1 also below the job's", () => {
    const watch = makeWatch(0, 1)
    groups.set('/job/child', 4)
    groups.set('/other', 1)
    watch.meet(born(5, '/job/child'))
    watch.meet(born(6, '/other'))
    groups.set('/job/child', 5)
    counters.onHost = 11
    for (const index of [5, 6, 7]) watch.bury(dead(index, 200))
    expect(tell(watch)).toEqual([
      {
        k: 'oom',
        t: 1000,
        where: 'cgroup',
        path: '/job/child',
        limitKiB: 65_536,
        rise: 1,
        gone: [5],
        killed: [5, -1],
      },
    ])
  })

  test("in version 2 the job's group counts for those below it: once, and not for who is in another", () => {
    const watch = makeWatch(0)
    for (const path of ['/job/quiet', '/job/full', '/jobs']) groups.set(path, 0)
    for (const [i, path] of [
      [1, '/job/quiet'],
      [2, '/job/full'],
      [3, '/job/removed'],
      [4, '/jobs'],
    ] as const)
      watch.meet(born(i, path))
    groups.set('/job/full', 1)
    Object.assign(counters, { here: 1, onHost: 11 })
    for (const index of [1, 2, 3, 4]) watch.bury(dead(index, 10 - index))
    watch.bury(dead(5, 1, { container: 'c0ffee' }))
    expect(tell(watch)).toEqual([
      {
        k: 'oom',
        t: 1000,
        where: 'cgroup',
        rise: 1,
        gone: [1, 2, 3, 4, 5],
        killed: [2, -1, 3, -1],
      },
    ])
  })
})
