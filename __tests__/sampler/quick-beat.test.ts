import { describe, expect, test } from '@jest/globals'
import type { SampleRecord } from '../../src/samples/record.ts'
import { Containers } from '../../src/sampler/containers.ts'
import { Discovery } from '../../src/sampler/discovery.ts'
import { ProcessTable } from '../../src/sampler/process-table.ts'
import { QuickBeat } from '../../src/sampler/quick-beat.ts'
import { parseGlobs } from '../../src/globs/parse-glob.ts'
import type { Plan } from '../../src/settings/plan.ts'
import { makePlan } from '../support/make-report.ts'
import { FakeProc } from './support/fake-proc.ts'
import { makeOwners, makeSurroundings } from './support/make-owners.ts'
import { makeTempDirectory } from './support/temp-directory.ts'

const parent = makeTempDirectory()
let count = 0

/** A beat on a made-up /proc, after its first sample. `look` returns what one look recorded. */
function makeBeat(overrides: Partial<Plan> = {}, isTold = false) {
  const proc = new FakeProc(`${parent}/${count++}`)
  proc.becomeOwn()
  proc.put({ pid: 1, comm: 'init' })
  proc.setLastPid(50)
  const plan = makePlan({ scope: 'system', parentPid: 100, ...overrides })
  const roots = { proc: proc.root, cgroup: '' }
  const records: SampleRecord[] = []
  const emit = (record: SampleRecord): void => {
    records.push(record)
  }
  const containers = new Containers(
    plan,
    roots,
    { container: '', cgroup: { path: '/' } },
    { now: () => 0, emit, onNamed: () => undefined },
  )
  const table = new ProcessTable(
    plan,
    roots,
    makeSurroundings({ ownPid: process.pid }),
    { containers, owners: makeOwners(plan, proc.root) },
    emit,
    () => undefined,
  )
  const discovery = new Discovery(proc.root)
  const first = discovery.list(0)
  if (first !== null) table.update(0, first)
  const cost = { perLookMs: 0, readings: 0 }
  const births = {
    isThere: false,
    asked: [] as number[],
    tell: (): void => undefined,
    start: (onBirth: () => void): void => {
      births.tell = onBirth
    },
    ask: (lastPid: number): boolean => {
      if (births.isThere) births.asked.push(lastPid)
      return births.isThere
    },
    stop: (): void => undefined,
  }
  const beat = new QuickBeat({
    proc: proc.root,
    pageKiB: 4,
    table,
    discovery,
    fast: {
      bury: (process, t, isListed) => {
        table.bury(process, t, isListed)
      },
    },
    out: { append: emit },
    // read before and after
    births,
    hasExitRecords: () => isTold,
    readCpuMs: () => Math.ceil(cost.readings++ / 2) * cost.perLookMs,
  })
  let waitMs = 0
  return {
    proc,
    cost,
    beat,
    births,
    table,
    look: (t: number): SampleRecord[] => {
      records.length = 0
      waitMs = beat.look(t)
      return [...records]
    },
    waitMs: () => waitMs,
    records,
  }
}

const kinds = (records: readonly SampleRecord[]): string[] => records.map(({ k }) => k)

describe('a child that lives between two samples', () => {
  test('has its birth, what it held, its high-water mark and its end', () => {
    const { proc, look } = makeBeat()
    expect(look(50)).toEqual([])
    const child = { pid: 51, comm: 'cc1', startTicks: 9 }
    proc.put({ ...child, rssPages: 250, sharedPages: 200, hwmKiB: 1000 })
    proc.setLastPid(51)
    expect(look(100)).toMatchObject([
      { k: 'birth', t: 100, pid: 51, name: 'cc1', hwmKiB: 1000 },
      { k: 'look', t: 100, p: [2, 1000, 800, 1000] },
    ])
    proc.put({ ...child, rssPages: 5000, sharedPages: 200, hwmKiB: 90_000 })
    expect(look(150)).toEqual([{ k: 'look', t: 150, p: [2, 20_000, 800, 90_000] }])
    expect(look(200)).toEqual([])
    proc.remove(51)
    expect(look(250)).toEqual([{ k: 'death', t: 250, i: 2, seen: 200 }])
    expect(look(300)).toEqual([])
  })

  test('that goes on to take memory fast: its mark is what it holds, and is read when it stops', () => {
    const { proc, look } = makeBeat()
    const grow = (t: number, rssPages: number): SampleRecord[] => {
      proc.put({ pid: 51, rssPages, sharedPages: 0, hwmKiB: 900_000 })
      proc.setLastPid(51)
      return look(t).filter(({ k }) => k === 'look')
    }
    expect(
      [grow(50, 1000), grow(100, 9000), grow(120, 18_000), grow(170, 18_100)].map(
        ([record]) => record?.k === 'look' && record.p.slice(1),
      ),
    ).toEqual([
      [4000, 0, 900_000],
      [36_000, 0, 900_000],
      [72_000, 0, -1],
      [72_400, 0, 900_000],
    ])
  })

  test('that ended and is not waited for yet has ended', () => {
    const { proc, look } = makeBeat()
    proc.put({ pid: 51 })
    proc.setLastPid(51)
    look(50)
    proc.put({ pid: 51, state: 'Z', rssPages: 0, argv: [], exe: '' })
    expect(kinds(look(100))).toEqual(['death'])
  })

  test('what it holds after it executed a program comes after the word of that', () => {
    const { proc, look } = makeBeat()
    proc.put({ pid: 40, comm: 'node', argv: ['node', 'server.js'], rssPages: 75_000 })
    proc.put({ pid: 51, ppid: 40, comm: 'node', argv: ['node', 'server.js'], rssPages: 75_000 })
    proc.setLastPid(51)
    look(50)
    proc.put({ pid: 51, ppid: 40, comm: 'true', rssPages: 225, sharedPages: 200 })
    expect(look(100)).toMatchObject([
      { k: 'change', name: 'true' },
      { k: 'look', p: [expect.anything(), 900, 800, 900] },
    ])
  })

  test('who becomes by exec what is not watched is nobody any more', () => {
    const { proc, look } = makeBeat({ include: parseGlobs('node') })
    proc.put({ pid: 51, comm: 'node' })
    proc.setLastPid(51)
    look(50)
    proc.put({ pid: 51, comm: 'git', rssPages: 20 })
    expect(kinds(look(100))).toEqual(['death'])
  })

  test('who becomes by exec what is watched is met by that', () => {
    const { proc, look } = makeBeat({ include: parseGlobs('node') })
    proc.put({ pid: 51, comm: 'sh' })
    proc.setLastPid(51)
    expect(look(50)).toEqual([])
    proc.put({ pid: 51, comm: 'node', rssPages: 20 })
    expect(kinds(look(100))).toEqual(['birth', 'look'])
  })

  test('is followed until it is 1.5 s old', () => {
    const { proc, look } = makeBeat()
    proc.put({ pid: 51 })
    proc.setLastPid(51)
    look(50)
    proc.put({ pid: 51, rssPages: 2000 })
    expect(kinds(look(1550))).toEqual(['look'])
    proc.put({ pid: 51, rssPages: 3000 })
    expect(kinds(look(1600))).toEqual([])
  })

  test('those who were there before are left to the samples', () => {
    const { proc, look } = makeBeat()
    proc.put({ pid: 1, comm: 'init', rssPages: 9000 })
    proc.setLastPid(51)
    expect(look(50)).toEqual([])
  })
})

describe('cost', () => {
  test('there is nothing to look at while nobody comes', () => {
    const { proc, beat, look } = makeBeat()
    expect(beat.isQuiet(0)).toBe(true)
    proc.put({ pid: 51 })
    proc.setLastPid(51)
    expect(beat.isQuiet(50)).toBe(false)
    look(50)
    expect(beat.isQuiet(1000)).toBe(false)
    // old enough to be left to the samples
    expect(beat.isQuiet(1551)).toBe(true)
  })

  test('nor is one who came and is none of those that are watched', () => {
    const { proc, beat, look } = makeBeat({ scope: 'workload' })
    proc.put({ pid: 51, ppid: 1 })
    proc.setLastPid(51)
    expect(beat.isQuiet(50)).toBe(false)
    look(50)
    expect(beat.isQuiet(100)).toBe(true)
  })

  test('while nobody comes another watches, and tells', async () => {
    const { proc, beat, births, records } = makeBeat()
    const until = async (isThere: () => boolean): Promise<void> => {
      while (!isThere())
        await new Promise((resolve) => {
          setTimeout(resolve, 5)
        })
    }
    births.isThere = true
    beat.start(() => performance.now())
    await until(() => births.asked.length === 1)
    proc.put({ pid: 51 })
    proc.setLastPid(51)
    births.tell()
    expect(births.asked).toEqual([50])
    expect(kinds(records)).toContain('birth')
    // he is followed by our own looks
    proc.remove(51)
    await until(() => kinds(records).includes('death'))
    await until(() => births.asked.length === 2)
    expect(births.asked).toEqual([50, 51])
    beat.stop(0)
  }, 30_000)

  test('a look that comes sooner is at those only who take memory fast, as long as they live', () => {
    const { proc, look, table } = makeBeat()
    for (const [t, rssPages] of [
      [50, 1000],
      [100, 20_000],
    ] as const) {
      proc.put({ pid: 51, rssPages })
      proc.setLastPid(51)
      look(t)
    }
    proc.put({ pid: 52 })
    proc.setLastPid(52)
    proc.put({ pid: 51, rssPages: 24_000 })
    expect(look(120)).toEqual([{ k: 'look', t: 120, p: [2, 96_000, 400, 96_000] }])
    expect(kinds(look(150))).toEqual(['birth', 'look'])
    proc.put({ pid: 51, rssPages: 40_000 })
    look(200)
    const [, filling] = [...table.tracked.values()]
    if (filling === undefined) throw new Error('not tracked')
    // a sample came first
    proc.remove(51)
    table.bury(filling, 210, false)
    expect(look(220)).toEqual([])
  })

  test('while somebody takes memory fast the next look comes sooner', () => {
    const makeGrowth = (isTold: boolean) => {
      const { proc, look, waitMs, cost } = makeBeat({}, isTold)
      const grow = (t: number, rssPages: number): number => {
        proc.put({ pid: 51, rssPages })
        proc.setLastPid(51)
        look(t)
        return waitMs()
      }
      return { grow, cost }
    }
    // who ends tells his peak by himself
    const told = makeGrowth(true)
    expect([told.grow(50, 1000), told.grow(100, 20_000)]).toEqual([50, 50])
    const { grow, cost } = makeGrowth(false)
    expect([grow(50, 1000), grow(100, 20_000), grow(120, 24_000), grow(170, 24_100)]).toEqual([
      50, 20, 50, 50,
    ])
    cost.perLookMs = 500
    expect(grow(220, 99_000)).toBeGreaterThan(50)
  })

  test('looks beyond a hundredth of a core are left out, and that is said: when it begins, and how many in all', () => {
    const { proc, look, beat, cost, waitMs, records } = makeBeat()
    cost.perLookMs = 60
    proc.setLastPid(51)
    expect([look(1000), waitMs()]).toEqual([[], 50])
    proc.setLastPid(52)
    expect(look(1050)).toEqual([
      { k: 'limited', t: 1050, reason: expect.stringContaining('1 % of a core'), count: 38 },
    ])
    expect(waitMs()).toBe(1950)
    proc.setLastPid(53)
    expect(look(3000)).toEqual([])
    beat.stop(4000)
    expect(records).toMatchObject([{ k: 'limited', t: 4000, count: 38 + 119 }])
  })

  test('nothing was left out: nothing is said', () => {
    const { beat, records } = makeBeat()
    records.length = 0
    beat.stop(1000)
    expect(records).toEqual([])
  })
})
