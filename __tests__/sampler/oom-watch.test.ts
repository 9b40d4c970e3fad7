import { describe, expect, test } from '@jest/globals'
import type { Machine } from '../../src/sampler/machine.ts'
import { OomWatch } from '../../src/sampler/oom-watch.ts'
import type { Tracked } from '../../src/sampler/tracked-processes.ts'

const counters = { here: 0, onHost: 10 }
const makeWatch = (here: number): OomWatch => {
  Object.assign(counters, { here, onHost: 10 })
  return new OomWatch({
    readKillsHere: () => counters.here,
    readKillsOnHost: () => counters.onHost,
  } as Machine)
}
const dead = (index: number, rssPages: number): Tracked => ({ index, rssPages }) as Tracked
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
      { k: 'oom', t: 2000, where: 'cgroup', rise: 1, gone: [7, 4] },
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
      { k: 'oom', t: 2000, where: 'cgroup', rise: 1, gone: [] },
    ])
  })

  test('one after the other: each has its own tick', () => {
    const watch = makeWatch(0)
    counters.here = 1
    watch.look(1000, quiet)
    counters.here = 3
    watch.bury(dead(1, 5))
    expect(watch.look(2000, quiet)).toEqual([
      { k: 'oom', t: 1000, where: 'cgroup', rise: 1, gone: [1] },
    ])
    watch.bury(dead(2, 5))
    expect(watch.look(3000, quiet)).toEqual([
      { k: 'oom', t: 2000, where: 'cgroup', rise: 2, gone: [1, 2] },
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
      { k: 'oom', t: 1000, where: 'cgroup', rise: 1, gone: [3, 4] },
    ])
    expect(watch.look(2100, quiet)).toEqual([])
  })

  test('at the end there is no later tick', () => {
    const watch = makeWatch(0)
    counters.here = 1
    watch.bury(dead(1, 5))
    expect(watch.look(1000, { withHost: true, isLast: true })).toEqual([
      { k: 'oom', t: 1000, where: 'cgroup', rise: 1, gone: [1] },
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
  test('count only where the cgroup counts none', () => {
    const watch = makeWatch(0)
    counters.onHost = 11
    expect([watch.look(1000, { withHost: true, isLast: false }), watch.look(2000, quiet)]).toEqual([
      [],
      [],
    ])
  })

  test('are looked for when it is asked, or when somebody vanished', () => {
    const watch = makeWatch(-1)
    counters.onHost = 11
    expect([watch.look(1000, quiet), watch.look(2000, quiet)]).toEqual([[], []])
    watch.bury(dead(1, 5))
    watch.look(3000, quiet)
    expect(watch.look(4000, quiet)).toEqual([
      { k: 'oom', t: 3000, where: 'host', rise: 1, gone: [1] },
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
    { k: 'oom', t: 1000, where: 'host', rise: 1, gone: [5] },
  ])
  Object.assign(counters, { here: 1, onHost: 12 })
  watch.bury(dead(6, 400))
  watch.look(3000, quiet)
  expect(watch.look(4000, quiet)).toEqual([
    { k: 'oom', t: 3000, where: 'cgroup', rise: 1, gone: [6] },
  ])
})
