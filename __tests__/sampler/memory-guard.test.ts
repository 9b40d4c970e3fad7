import { describe, expect, test } from '@jest/globals'
import { MemoryGuard } from '../../src/sampler/memory-guard.ts'
import type { Tracked } from '../../src/sampler/tracked-processes.ts'
import type { Fullness } from '../../src/samples/fullness.ts'
import { FakeProc } from './support/fake-proc.ts'
import { makeTracked } from './support/make-tracked.ts'
import { makeTempDirectory } from './support/temp-directory.ts'

const parent = makeTempDirectory()
let count = 0

/**
 * A guard at 90 % over processes of these sizes in pages, on a made-up /proc; `did` is what it
 * wrote and did, in order.
 */
function makeGuard(
  sizes: Readonly<Record<number, number>>,
  { kill }: { kill?: (pid: number, proc: FakeProc) => void } = {},
) {
  const proc = new FakeProc(`${parent}/${count++}`)
  const tracked = new Map<number, Tracked>()
  for (const [text, rssPages] of Object.entries(sizes)) {
    const pid = Number(text)
    proc.put({ pid, startTicks: pid, rssPages })
    tracked.set(pid, makeTracked({ pid, index: pid - 100, rssPages }))
  }
  const did: string[] = []
  const guard = new MemoryGuard({
    percent: 90,
    table: { tracked },
    proc: proc.root,
    pageKiB: 4,
    ownUid: 0,
    protectedPids: new Set([1]),
    sample: () => {
      did.push('sample')
    },
    write: ({ act, i, heldKiB, reason }) => {
      did.push(`${act} ${i}${act === 'none' ? `: ${reason ?? ''}` : ` of ${heldKiB} KiB`}`)
    },
    kill: (pid, signal) => {
      kill?.(pid, proc)
      did.push(`kill ${signal} ${pid}`)
    },
  })
  const look = (t: number, percent: number): string[] => {
    did.length = 0
    guard.look(t, full(percent))
    return [...did]
  }
  const end = (pid: number): void => {
    proc.remove(pid)
    tracked.delete(pid)
  }
  return { guard, proc, look, end }
}
const full = (percent: number): Fullness => ({
  where: 'cgroup',
  path: '/job',
  usedKiB: percent * 100,
  sizeKiB: 10_000,
})

describe('the steps', () => {
  test('nothing below the limit', () => {
    const { look, guard } = makeGuard({ 101: 1000 })
    expect([look(0, 50), look(1000, 89.9), guard.isBusy]).toEqual([[], [], false])
  })

  test('another name at the same pid and start time is not signalled', () => {
    const { look, proc } = makeGuard({ 101: 1000 })
    expect(look(0, 90)).toContain('kill SIGTERM 101')
    proc.put({ pid: 101, startTicks: 101, rssPages: 1000, comm: 'somebody' })
    expect(look(5000, 91)).toEqual([
      'sample',
      'SIGKILL 1 of 4000 KiB',
      'none 1: SIGKILL not sent: it has another name',
    ])
  })

  test('evidence first, then SIGTERM to the largest; nothing more while it ends', () => {
    const { look, guard } = makeGuard({ 101: 1000, 102: 1500 })
    expect(look(0, 90)).toEqual(['sample', 'SIGTERM 2 of 6000 KiB', 'kill SIGTERM 102'])
    expect([look(20, 91), look(4000, 92), guard.isBusy]).toEqual([[], [], true])
  })

  test('SIGKILL after the grace, once', () => {
    const { look } = makeGuard({ 101: 2000 })
    look(0, 90)
    expect(look(5000, 91)).toEqual(['sample', 'SIGKILL 1 of 8000 KiB', 'kill SIGKILL 101'])
    expect(look(20_000, 91)).toEqual([])
  })

  test('SIGKILL at once when half of what was left is used as well', () => {
    const { look } = makeGuard({ 101: 2000 })
    look(0, 90)
    expect([look(20, 94.9), look(40, 95)]).toEqual([
      [],
      ['sample', 'SIGKILL 1 of 8000 KiB', 'kill SIGKILL 101'],
    ])
  })

  test('no SIGKILL to who has made room and lives', () => {
    const { look } = makeGuard({ 101: 2000 })
    look(0, 90)
    expect([look(3000, 70), look(60_000, 80)]).toEqual([[], []])
  })

  test('the next one, once the first has ended and its memory had time to come back', () => {
    const { look, end, guard } = makeGuard({ 101: 1000, 102: 1500 })
    look(0, 90)
    end(102)
    expect([look(100, 91), guard.isBusy, look(700, 91)]).toEqual([[], false, []])
    expect(look(800, 91)).toEqual(['sample', 'SIGTERM 1 of 4000 KiB', 'kill SIGTERM 101'])
  })

  test('the next one at once, where there is no time for that', () => {
    const { look, end } = makeGuard({ 101: 1000, 102: 1500 })
    look(0, 90)
    end(102)
    expect(look(20, 96)).toEqual(['sample', 'SIGTERM 1 of 4000 KiB', 'kill SIGTERM 101'])
  })

  test("a zombie has ended, a pid that is somebody else's too", () => {
    const { look, proc, guard } = makeGuard({ 101: 1000, 102: 1500 })
    look(0, 90)
    proc.put({ pid: 102, startTicks: 102, state: 'Z' })
    look(20, 80)
    expect(guard.isBusy).toBe(false)
    proc.put({ pid: 101, startTicks: 999 })
    expect(look(5000, 92)).not.toContain('kill SIGTERM 101')
  })
})

describe('nobody is stopped', () => {
  test('for a reason that is said once, and looked for anew each second', () => {
    const { look } = makeGuard({})
    expect([look(0, 92), look(500, 92), look(1000, 92)]).toEqual([
      ['sample', 'none 0: no process is watched'],
      [],
      ['sample'],
    ])
    // and said again when it comes again
    look(2000, 60)
    expect(look(3000, 92)).toEqual(['sample', 'none 0: no process is watched'])
  })

  test('who cannot be reached is said, and the next largest is taken', () => {
    const { look } = makeGuard(
      { 101: 1000, 102: 1500 },
      {
        kill: (pid) => {
          if (pid === 102) throw Object.assign(new Error('not permitted'), { code: 'EPERM' })
        },
      },
    )
    expect(look(0, 92)).toEqual([
      'sample',
      'SIGTERM 2 of 6000 KiB',
      'none 2: SIGTERM could not be sent (EPERM)',
    ])
    expect(look(20, 92)).toEqual(['sample', 'SIGTERM 1 of 4000 KiB', 'kill SIGTERM 101'])
  })
})
