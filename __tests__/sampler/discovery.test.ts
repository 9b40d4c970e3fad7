import { describe, expect, test } from '@jest/globals'
import { Discovery } from '../../src/sampler/discovery.ts'
import { FakeProc } from './support/fake-proc.ts'
import { makeTempDirectory } from './support/temp-directory.ts'
import { writeTree } from './support/write-tree.ts'

const parent = makeTempDirectory()
let count = 0
function makeProc(lastPid: number): FakeProc {
  const proc = new FakeProc(`${parent}/${count++}`)
  proc.becomeOwn()
  proc.put({ pid: 1 })
  proc.setLastPid(lastPid)
  return proc
}
const pidsOf = (listing: ReturnType<Discovery['list']>): number[] | null =>
  listing === null
    ? null
    : [...listing.pids].filter((pid) => pid !== process.pid).sort((a, b) => a - b)

describe('when the last pid can be trusted', () => {
  test('who is new is looked at when it moved, all of /proc every 10 s', () => {
    const proc = makeProc(50)
    const discovery = new Discovery(proc.root)
    expect(pidsOf(discovery.list(0))).toEqual([1])
    expect(discovery.list(1000)).toBeNull()
    proc.put({ pid: 51 })
    proc.setLastPid(51)
    const listing = discovery.list(2000)
    expect([pidsOf(listing), listing?.isWhole, listing?.isRegular]).toEqual([[51], false, false])
    expect(discovery.list(9999)).toBeNull()
    const regular = discovery.list(10_000)
    expect([pidsOf(regular), regular?.isWhole, regular?.isRegular]).toEqual([[1, 51], true, true])
  })

  test('threads have numbers of their own, and ended processes none any more', () => {
    const proc = makeProc(50)
    const discovery = new Discovery(proc.root)
    discovery.list(0)
    proc.put({ pid: 51 })
    // a thread of 51, which is there but not listed
    writeTree(proc.root, { '52/status': 'Name:\tx\nTgid:\t51\nPid:\t52\n' })
    proc.setLastPid(54)
    expect(pidsOf(discovery.list(1000))).toEqual([51])
  })

  test('many new ones at once: a listing is cheaper', () => {
    const proc = makeProc(50)
    const discovery = new Discovery(proc.root)
    discovery.list(0)
    proc.setLastPid(2000)
    expect(discovery.list(1000)?.isWhole).toBe(true)
  })

  test('a regular look is due every 10 s however often something forks', () => {
    const proc = makeProc(50)
    const discovery = new Discovery(proc.root)
    const regular: number[] = []
    for (let t = 0; t <= 30_000; t += 1000) {
      proc.setLastPid(100 + t)
      if (discovery.list(t)?.isRegular === true) regular.push(t)
    }
    expect(regular).toEqual([0, 10_000, 20_000, 30_000])
  })

  test('which pids were given out, also over the highest one', () => {
    const proc = makeProc(32_000)
    const discovery = new Discovery(proc.root)
    discovery.list(0)
    proc.setLastPid(32_005)
    const first = discovery.list(1000)
    expect(
      [31_999, 32_000, 32_001, 32_005, 32_006, 5].map((pid) => first?.wasGivenOut(pid)),
    ).toEqual([false, false, true, true, false, false])
    proc.setLastPid(400)
    const second = discovery.list(2000)
    expect([32_005, 32_006, 32_768, 300, 400, 401].map((pid) => second?.wasGivenOut(pid))).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ])
  })

  test('forced, where a pid was taken unseen', () => {
    const discovery = new Discovery(makeProc(50).root)
    discovery.list(0)
    discovery.force()
    expect([discovery.list(1000), discovery.list(2000)]).toMatchObject([{ isRegular: false }, null])
  })
})

describe('a glance between two samples', () => {
  const start = (lastPid: number) => {
    const proc = makeProc(lastPid)
    const discovery = new Discovery(proc.root)
    discovery.list(0)
    return { proc, discovery }
  }

  test('is still while nobody came', () => {
    const { proc, discovery } = start(50)
    expect([discovery.isStill(), discovery.glance(50)]).toEqual([true, null])
    proc.put({ pid: 51 })
    proc.setLastPid(51)
    expect(discovery.isStill()).toBe(false)
    expect(pidsOf(discovery.glance(100))).toEqual([51])
    expect(discovery.isStill()).toBe(true)
  })

  test('a pid that is given out before its process can be found is looked for once more', () => {
    const { proc, discovery } = start(50)
    proc.setLastPid(51)
    expect(pidsOf(discovery.glance(50))).toEqual([])
    proc.put({ pid: 51 })
    expect(discovery.isStill()).toBe(false)
    const again = discovery.glance(100)
    expect([pidsOf(again), again?.wasGivenOut(51)]).toEqual([[51], true])
    expect([discovery.isStill(), discovery.glance(150)]).toEqual([true, null])
  })

  test('of many at once the newest; the next sample has the others', () => {
    const { proc, discovery } = start(50)
    for (const pid of [52, 2000]) proc.put({ pid })
    proc.setLastPid(2000)
    const glance = discovery.glance(50)
    expect([pidsOf(glance), glance?.isWhole, glance?.wasGivenOut(1936)]).toEqual([
      [2000],
      false,
      false,
    ])
    expect(discovery.glance(100)?.pids.size).toBe(0)
    const listing = discovery.list(1000)
    expect([pidsOf(listing), listing?.isWhole]).toEqual([[1, 52, 2000], true])
    // whoever has a number of those left out may be somebody new
    expect([listing?.wasGivenOut(52), listing?.wasGivenOut(50)]).toEqual([true, false])
  })

  test('never is the regular one of every 10 s', () => {
    const { proc, discovery } = start(50)
    proc.setLastPid(51)
    expect(discovery.glance(20_000)).toMatchObject({ isRegular: false, isWhole: false })
    expect(discovery.list(20_050)).toMatchObject({ isRegular: true, isWhole: true })
  })

  test('over the highest pid: a list', () => {
    const { proc, discovery } = start(32_000)
    proc.setLastPid(40)
    const listing = discovery.glance(50)
    expect([listing?.isWhole, listing?.wasGivenOut(32_700), listing?.wasGivenOut(31_000)]).toEqual([
      true,
      true,
      false,
    ])
  })

  test('where the last pid cannot be trusted: a list each time', () => {
    const { discovery } = start(0)
    expect([discovery.isStill(), discovery.glance(50)?.isWhole]).toEqual([false, true])
  })
})

describe('when it cannot', () => {
  test('no number (gVisor, subset=pid): each time', () => {
    const discovery = new Discovery(makeProc(0).root)
    expect([0, 1000, 2000].map((t) => discovery.list(t) !== null)).toEqual([true, true, true])
  })

  test('the /proc of another namespace: each time', () => {
    const proc = new FakeProc(`${parent}/${count++}`)
    proc.setLastPid(50)
    const discovery = new Discovery(proc.root)
    expect([0, 1000].map((t) => discovery.list(t) !== null)).toEqual([true, true])
  })

  test('processes come while it stands still (a made-up loadavg): each time from then on', () => {
    const proc = makeProc(50)
    const discovery = new Discovery(proc.root)
    discovery.list(0)
    proc.put({ pid: 60 })
    expect(discovery.list(1000)).toBeNull()
    expect(pidsOf(discovery.list(10_000))).toEqual([1, 60])
    const listing = discovery.list(11_000)
    expect(listing).not.toBeNull()
    // and any pid may be somebody new when the regular look comes
    expect([listing?.wasGivenOut(1), discovery.list(20_000)?.wasGivenOut(1)]).toEqual([false, true])
  })

  test('/proc cannot be listed', () => {
    expect(new Discovery('/nowhere').list(0)).toBeNull()
  })
})
