import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decodeLine } from '../../src/samples/decode.ts'
import type { Birth, SampleRecord } from '../../src/samples/record.ts'
import { LiveView } from '../../src/series/live-view.ts'
import { RecordingBuilder } from '../../src/series/recording-builder.ts'
import { anyRecord } from '../samples/arbitrary-record.ts'
import { birth, build, end, head, look, processOf, tick } from './make-recording.ts'

const KiB = 1024

describe('total', () => {
  test('the sum of anonymous memory plus the largest shared part, never a sum of RSS', () => {
    // 24 clients of one database that share 500 MB: 12 GB of RSS, 548 MB of memory
    const clients = Array.from({ length: 24 }, (_, at) => at + 1)
    const { total } = build([
      head,
      ...clients.map((i) => birth(i)),
      tick(
        1,
        clients.map((i) => [i, 502_000, 500_000]),
      ),
    ])
    expect(total).toMatchObject({
      atMs: [0],
      bytes: [(24 * 2000 + 500_000) * KiB],
      peakBytes: 548_000 * KiB,
      peakAtMs: 0,
    })
  })

  test('the highest in one tick, without those that ended', () => {
    const { total } = build([
      head,
      birth(1),
      birth(2),
      tick(1, [
        [1, 1000, 0],
        [2, 500, 0],
      ]),
      tick(2, [[1, 4000, 0]]),
      { k: 'death', t: 2000, i: 1 },
      tick(3, [[2, 600, 100]]),
    ])
    expect([total.bytes, total.peakBytes, total.peakAtMs]).toEqual([
      [1500 * KiB, 4500 * KiB, 600 * KiB],
      4500 * KiB,
      1000,
    ])
  })

  test("a forked child's image of its parent is gone from it once the child executes", () => {
    const { total } = build([
      head,
      birth(1),
      tick(1, [[1, 300_000, 0]]),
      birth(2, { t: 1000, ppid: 101, fork: true }),
      tick(2, [[2, 300_000, 0]]),
      { k: 'change', t: 2000, i: 2, name: 'python3', cmd: 'python3' },
      tick(3, [[2, 900, 0]]),
      { k: 'death', t: 3000, i: 2 },
      tick(4, []),
    ])
    expect(total.bytes).toEqual([300_000, 600_000, 300_900, 300_000].map((kib) => kib * KiB))
  })

  test('children that came and went between two ticks: the highest that was seen of all at once', () => {
    const recording = build([
      head,
      birth(1, { name: 'make', script: '' }),
      tick(1, [[1, 1000, 100]]),
      ...[2, 3, 4].map((i) => birth(i, { t: 100, name: 'cc1', script: '', hwmKiB: 900 })),
      look(200, [
        [2, 150_000, 900, 150_000],
        [3, 100_000, 900, 100_000],
        [4, 50_000, 900, 50_000],
      ]),
      { k: 'death', t: 250, i: 2 },
      look(250, [[4, 90_000, 900, 90_000]]),
      { k: 'death', t: 300, i: 3 },
      { k: 'death', t: 300, i: 4 },
      tick(2, []),
    ])
    const heldKiB = 149_100 + 99_100 + 49_100
    expect(recording.total).toMatchObject({
      bytes: [1000 * KiB, 1000 * KiB],
      peakBytes: (900 + 900 + heldKiB) * KiB,
      peakAtMs: 200,
    })
    expect(recording.groups[0]).toMatchObject({ peakAnonSumBytes: heldKiB * KiB })
  })

  test("a child's image of its parent is none of it while a look sees it", () => {
    const { total } = build([
      head,
      birth(1),
      tick(1, [[1, 300_000, 0]]),
      birth(2, { t: 100, ppid: 101, fork: true }),
      look(100, [[2, 300_000, 0, 300_000]]),
      { k: 'death', t: 150, i: 2 },
      tick(2, []),
    ])
    expect(total.peakBytes).toBe(300_000 * KiB)
  })

  test('PSS beside it, where it covers all', () => {
    const both = [
      head,
      birth(1),
      birth(2),
      tick(1, [
        [1, 1000, 0],
        [2, 500, 0],
      ]),
    ] as const
    expect(
      build([...both, { k: 'pss', t: 0, why: 'start', p: [1, 700, 2, 400] }]).total.pssPeakBytes,
    ).toBe(1100 * KiB)
    expect(
      build([...both, { k: 'pss', t: 0, why: 'start', p: [1, 700] }]).total.pssPeakBytes,
    ).toBeNull()
    expect(build([...both]).total).toMatchObject({ pssPeakBytes: null, pssReadAt: null })
    // the largest, and which reading that was
    const readings = [
      ['start', 400],
      ['peak', 700],
      ['end', 500],
    ] as const
    expect(
      build([
        ...both,
        ...readings.map(([why, kib]): SampleRecord => ({
          k: 'pss',
          t: 0,
          why,
          p: [1, kib, 2, 100],
        })),
      ]).total,
    ).toMatchObject({ pssPeakBytes: 800 * KiB, pssReadAt: 'peak' })
  })

  test('whatever comes and goes: as summed up anew from the last values of who is alive', () => {
    // each process of four is born, changes, or ends; a change is seen in the next tick
    const step = fc.record({
      i: fc.integer({ min: 1, max: 4 }),
      rssKiB: fc.nat({ max: 9999 }),
      sharedKiB: fc.nat({ max: 9999 }),
      dies: fc.boolean(),
    })
    fc.assert(
      fc.property(
        fc.array(fc.array(step, { maxLength: 4 }), { minLength: 1, maxLength: 20 }),
        (ticks) => {
          const alive = new Map<number, { anon: number; shared: number }>()
          const records: SampleRecord[] = [head]
          const expected: number[] = []
          const [born, gone] = [new Set<number>(), new Set<number>()]
          for (const [at, steps] of ticks.entries()) {
            const triples = new Map<number, readonly [number, number, number]>()
            for (const { i, rssKiB, sharedKiB, dies } of steps) {
              if (!born.has(i)) records.push(birth(i, { t: at * 1000 }))
              born.add(i)
              if (gone.has(i)) continue
              if (dies) {
                gone.add(i)
                alive.delete(i)
                triples.delete(i)
                records.push({ k: 'death', t: at * 1000, i })
                continue
              }
              const rss = rssKiB + sharedKiB
              alive.set(i, { anon: rssKiB, shared: sharedKiB })
              triples.set(i, [i, rss, sharedKiB])
            }
            records.push(tick(at + 1, [...triples.values()]))
            expected.push(
              [...alive.values()].reduce((sum, { anon }) => sum + anon, 0) +
                Math.max(0, ...[...alive.values()].map(({ shared }) => shared)),
            )
          }
          const { total } = build(records)
          const view = new LiveView()
          view.take(records)
          return (
            JSON.stringify(total.bytes) === JSON.stringify(expected.map((kib) => kib * KiB)) &&
            view.standing().totalBytes === (expected.at(-1) ?? 0) * KiB
          )
        },
      ),
    )
  })
})

describe('identity', () => {
  test('a restart is another series, and another process of the same group', () => {
    const recording = build([
      head,
      birth(1, { pid: 50, start: 100 }),
      tick(1, [[1, 1000, 0]]),
      { k: 'death', t: 500, i: 1 },
      birth(2, { pid: 60, start: 900, t: 1000 }),
      tick(2, [[2, 2000, 0]]),
    ])
    expect(recording.processes.map(({ id, rssBytes }) => [id, rssBytes])).toEqual([
      ['50:100', [1000 * KiB]],
      ['60:900', [2000 * KiB]],
    ])
    expect(recording.groups).toMatchObject([{ name: 'node server.js', members: [1, 2] }])
  })

  test('a pid that is used again within a clock tick is told apart all the same', () => {
    const recording = build([
      head,
      birth(1, { pid: 50, start: 100 }),
      tick(1, []),
      { k: 'death', t: 500, i: 1 },
      birth(2, { pid: 50, start: 100, name: 'java' }),
      tick(2, []),
    ])
    expect(recording.processes.map(({ id }) => id)).toEqual(['50:100', '50:100#1'])
  })

  test("a child is not given to who had its parent's pid before", () => {
    const recording = build([
      head,
      birth(1, { pid: 50 }),
      tick(1, []),
      { k: 'death', t: 500, i: 1 },
      birth(2, { ppid: 50 }),
      tick(2, []),
    ])
    expect(processOf(recording, 2).parentIndex).toBe(0)
  })

  test("10,000 processes that are each other's parents", () => {
    const loop = [
      head,
      birth(1, { pid: 50, ppid: 51 }),
      birth(2, { pid: 51, ppid: 50 }),
      birth(3, { pid: 52, ppid: 52 }),
      tick(1, []),
    ]
    expect(build(loop).processes.map(({ parentIndex }) => parentIndex)).toEqual([0, 1, 0])
  })
})

describe('quality', () => {
  test('whole: both ends are there and every line was read', () => {
    const { quality, durationMs } = build([head, tick(1, []), { ...end, n: 1 }])
    expect([
      quality.complete,
      quality.ended,
      quality.ticks,
      quality.plannedTicks,
      durationMs,
    ]).toEqual([true, 'stop', 1, 10, 9000])
    expect([
      quality.seenProcesses,
      quality.matchedProcesses,
      quality.samplerCpuMs,
      quality.samplerRssBytes,
    ]).toEqual([7, 2, 40, 50_000 * KiB])
  })

  test('without its last line: died, and what was planned is known from outside', () => {
    const { quality, durationMs } = build(
      [
        head,
        birth(1),
        tick(1, []),
        tick(2, []),
        { k: 'cost', t: 0, cpuMs: 9, rssKiB: 8, missedTicks: 3 },
      ],
      0,
      60_000,
    )
    expect(quality).toMatchObject({
      complete: false,
      ended: 'died',
      ticks: 2,
      plannedTicks: 61,
      missedTicks: 3,
      samplerCpuMs: 9,
      matchedProcesses: 1,
    })
    expect(durationMs).toBe(1000)
  })

  test('damaged lines: not whole', () => {
    expect(build([head, end], 2).quality).toMatchObject({ complete: false, damagedLines: 2 })
  })

  test('a snapshot is planned as one', () => {
    expect(
      build([head, tick(1, []), { ...end, why: 'snapshot' }], 0, 60_000).quality,
    ).toMatchObject({ ended: 'snapshot', plannedTicks: 1 })
  })

  test('gaps, steps of the clock, limits, names that were near', () => {
    const { quality } = build([
      head,
      { k: 'gap', t: 5000, ms: 3089 },
      { k: 'clock', t: 6000, ms: -3_600_000 },
      { k: 'limited', t: 0, reason: 'hidepid', count: 1 },
      { ...end, matched: 0, nearest: ['node'] },
    ])
    expect(quality).toMatchObject({
      gaps: [{ atMs: 5000, ms: 3089 }],
      clockSteps: [{ atMs: 6000, ms: -3_600_000 }],
      limited: [{ reason: 'hidepid', count: 1 }],
      nearestNames: ['node'],
    })
  })

  test('no head: nothing is known', () => {
    const builder = new RecordingBuilder()
    builder.take(tick(1, []))
    expect(builder.build(0, 0)).toBeNull()
  })
})

describe('machine', () => {
  test('lowest and last values; a value holds until it changes', () => {
    const recording = build([
      head,
      tick(1, [], { mem: [900, 800, 70], psi: [1.5, 0.5], cg: [100, 0, 0, 500] }),
      tick(2, [], { mem: [300, 200, 60], cg: [400, 450, 0, 500] }),
      tick(3, [], { mem: [600, 500, 65] }),
      tick(4, []),
    ])
    expect(recording).toMatchObject({
      minAvailableBytes: 300 * KiB,
      lastAvailableBytes: 600 * KiB,
      lastSwapFreeBytes: 65 * KiB,
      lastPsi: [1.5, 0.5],
      cgroupPeakBytes: 450 * KiB,
    })
  })

  test('never read', () => {
    expect(build([head, tick(1, [])])).toMatchObject({
      minAvailableBytes: null,
      lastAvailableBytes: null,
      lastSwapFreeBytes: null,
      lastPsi: null,
      cgroupPeakBytes: null,
    })
  })

  test('marks, steps, kills', () => {
    const recording = build([
      head,
      { k: 'mark', t: 5, name: 'warm' },
      { k: 'step', t: 6, pid: 9, name: 'bash' },
      { k: 'oom', t: 7, where: 'cgroup', rise: 1, gone: [3] },
    ])
    expect([recording.marks, recording.steps, recording.ooms]).toEqual([
      [{ atMs: 5, name: 'warm' }],
      [{ atMs: 6, pid: 9, name: 'bash' }],
      [
        {
          atMs: 7,
          where: 'cgroup',
          path: '',
          limitBytes: null,
          rise: 1,
          goneIndexes: [3],
          killed: [{ index: 3, heldBytes: null }],
        },
      ],
    ])
  })
})

describe('any records', () => {
  test('the same records, the same recording; none breaks it; unknown kinds change nothing', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 40 }), (counted) => {
        // a line that is put in is not what the sampler counted
        const records = counted.map((record) => {
          if (record.k === 'tick') delete (record as { r?: number }).r
          return record
        })
        const unknown = decodeLine('{"k":"of-tomorrow","i":1,"t":4}')
        if (unknown === null) return false
        const first = JSON.stringify(build([head, ...records]))
        const second = JSON.stringify(
          build([head, ...records.flatMap((record) => [record, unknown])]),
        )
        return first === second
      }),
    )
  })

  test('records of processes that were never born change nothing', () => {
    const strangers: SampleRecord[] = [
      tick(1, [[9, 1, 1]]),
      { k: 'death', t: 0, i: 9 },
      { k: 'change', t: 0, i: 9, name: 'x' },
      { k: 'slow', t: 0, p: [9, 1, 1, 1, 1, 1] },
      { k: 'pss', t: 0, why: 'end', p: [9, 1] },
    ]
    expect(build([head, birth(1), ...strangers]).processes.map(({ index }) => index)).toEqual([1])
  })
})

describe('groups', () => {
  const worker = (i: number, overrides: Partial<Birth> = {}): Birth =>
    birth(i, { ppid: 50, cmd: 'node worker.js', script: 'worker.js', ...overrides })

  test('a pool is one thing, apart from its parent; its sum is of one tick', () => {
    const { groups } = build([
      head,
      birth(1, { pid: 50, root: true }),
      worker(2),
      worker(3),
      worker(4, { script: 'other.js' }),
      tick(1, [
        [1, 100, 0],
        [2, 500, 0],
        [3, 10, 0],
        [4, 7, 0],
      ]),
      tick(2, [
        [2, 20, 0],
        [3, 400, 0],
      ]),
    ])
    expect(groups).toEqual([
      {
        id: 'node worker.js|worker',
        name: 'node worker.js',
        members: [2, 3],
        peakRssBytes: 500 * KiB,
        peakAnonSumBytes: 510 * KiB,
        peakIsLowerBound: false,
      },
      {
        id: 'node server.js|root',
        name: 'node server.js',
        members: [1],
        peakRssBytes: 100 * KiB,
        peakAnonSumBytes: 100 * KiB,
        peakIsLowerBound: false,
      },
      {
        id: 'node other.js|worker',
        name: 'node other.js',
        members: [4],
        peakRssBytes: 7 * KiB,
        peakAnonSumBytes: 7 * KiB,
        peakIsLowerBound: false,
      },
    ])
  })

  test('children that take their names by exec count together where the names put them', () => {
    const born = { name: 'bash', cmd: 'bash run.sh', script: 'run.sh' }
    const renamed = (i: number): SampleRecord => ({
      k: 'change',
      t: 1500,
      i,
      name: 'python3',
      cmd: 'python3 a.py',
      script: 'a.py',
    })
    const { groups } = build([
      head,
      birth(1, { ...born, pid: 50 }),
      worker(2, born),
      worker(3, born),
      tick(1, [
        [1, 5, 0],
        [2, 5, 0],
        [3, 5, 0],
      ]),
      renamed(2),
      renamed(3),
      tick(2, [
        [2, 300, 0],
        [3, 400, 0],
      ]),
    ])
    expect(groups[0]).toMatchObject({
      id: 'python a.py|child',
      members: [2, 3],
      peakAnonSumBytes: 700 * KiB,
    })
  })

  test('one after the other is no sum', () => {
    const { groups } = build([
      head,
      birth(1),
      tick(1, [[1, 500, 0]]),
      { k: 'death', t: 900, i: 1 },
      birth(2),
      tick(2, [[2, 400, 0]]),
      { k: 'death', t: 1900, i: 2 },
      tick(3, []),
    ])
    expect(groups).toMatchObject([{ members: [1, 2], peakAnonSumBytes: 500 * KiB }])
  })

  test('directories and long numbers differ from run to run', () => {
    const script = (path: string): Birth => birth(1, { script: path })
    const names = ['/tmp/a1/job-123456.js', '/tmp/b2/job-987654.js', 'job-12.js'].map(
      (path) => build([head, script(path), tick(1, [])]).groups[0]?.name,
    )
    expect(names).toEqual(['node job-#.js', 'node job-#.js', 'node job-12.js'])
  })

  test('does not depend on how much of command lines is shown', () => {
    const ids = ['node /app/worker.js', 'node --inspect=9229 /app/worker.js --token=***'].map(
      (cmd) =>
        build([head, birth(1, { cmd, script: '/app/worker.js' }), tick(1, [])]).groups[0]?.id,
    )
    expect(new Set(ids)).toEqual(new Set(['node worker.js|member']))
  })
})
