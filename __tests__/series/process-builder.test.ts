import { describe, expect, test } from '@jest/globals'
import type { SampleRecord, Slow } from '../../src/samples/record.ts'
import { birth, build, end, head, look, processOf, tick } from './make-recording.ts'

const KiB = 1024
const one = (...records: readonly SampleRecord[]) => processOf(build([head, ...records]), 1)
const slow = (t: number, hwmKiB: number, cpuTicks = 0): Slow => ({
  k: 'slow',
  t,
  p: [1, cpuTicks, 3, 12, 5, hwmKiB],
})

describe('one process over time', () => {
  test('a step function: the value holds until it changes', () => {
    const process = one(
      birth(1),
      tick(1, [[1, 1000, 200]]),
      tick(2, []),
      tick(3, [[1, 3000, 200]]),
      tick(4, []),
      tick(5, [[1, 2500, 200]]),
    )
    expect(process).toMatchObject({
      changedAtMs: [0, 2000, 4000],
      rssBytes: [1000 * KiB, 3000 * KiB, 2500 * KiB],
      anonBytes: [800 * KiB, 2800 * KiB, 2300 * KiB],
      startRssBytes: 1000 * KiB,
      endRssBytes: 2500 * KiB,
      peakRssBytes: 3000 * KiB,
      peakAnonBytes: 2800 * KiB,
      peakAtMs: 2000,
      peakIsHighWaterMark: false,
      firstMs: 0,
      lastMs: 4000,
      aliveAtEnd: true,
      readings: 5,
    })
  })

  test('a full line repeats what did not change: no change', () => {
    expect(
      one(
        birth(1),
        tick(1, [[1, 1000, 200]], { full: true }),
        tick(2, [[1, 1000, 200]], { full: true }),
      ),
    ).toMatchObject({ changedAtMs: [0], readings: 2 })
  })

  test('unchanged is told from not read', () => {
    const records = [
      birth(1),
      tick(1, [[1, 1000, 200]]),
      tick(2, []),
      tick(3, [], { x: [1] }),
      tick(4, []),
    ] as const
    expect(one(...records).readings).toBe(3)
    expect(one(...records.slice(0, 3)).readings).toBe(2)
  })

  test('anonymous memory is never below nothing', () => {
    expect(one(birth(1), tick(1, [[1, 100, 200]])).anonBytes).toEqual([0])
  })

  test('who it is: identity, start on the clock, parent in the recording', () => {
    const recording = build([
      head,
      birth(1, { pid: 50, start: 200_000, container: 'c0ffeec0ffee', old: true, root: true }),
      birth(2, { ppid: 50 }),
      tick(1, []),
    ])
    expect(processOf(recording, 1)).toMatchObject({
      id: '50:200000',
      pid: 50,
      startedEpochMs: head.host.bootEpochMs + 2_000_000,
      container: 'c0ffeec0ffee',
      wasThereBefore: true,
      isRoot: true,
      parentIndex: 0,
      name: 'node',
      command: 'node server.js',
      script: 'server.js',
      label: 'node server.js',
      runtime: 'node',
    })
    expect(processOf(recording, 2)).toMatchObject({
      parentIndex: 1,
      isRoot: false,
      wasThereBefore: false,
    })
  })

  test('exec and a new parent: as it was at the end', () => {
    const process = one(
      birth(1),
      tick(1, []),
      { k: 'change', t: 5, i: 1, name: 'bash', cmd: 'bash', script: '', rt: 'other' },
      { k: 'change', t: 6, i: 1, ppid: 77 },
    )
    expect(process).toMatchObject({
      name: 'bash',
      command: 'bash',
      script: '',
      label: 'bash',
      runtime: 'other',
      ppid: 77,
    })
  })

  describe('between fork and exec', () => {
    const exec = (i: number, t = 1000): SampleRecord => ({
      k: 'change',
      t,
      i,
      name: 'true',
      cmd: 'true',
    })
    const forked = (...records: readonly SampleRecord[]) =>
      processOf(
        build([
          head,
          birth(1, { t: 0, pid: 50, name: 'python3' }),
          tick(1, [[1, 300_000, 200]]),
          ...records,
        ]),
        2,
      )
    const child = birth(2, { t: 0, pid: 51, ppid: 50, name: 'python3', fork: true })

    test('a child holds what its parent does: that is no peak of the program that follows', () => {
      expect(
        forked(child, tick(2, [[2, 300_000, 200]]), exec(2), tick(3, [[2, 900, 800]])),
      ).toMatchObject({
        name: 'true',
        changedAtMs: [2000],
        startRssBytes: 900 * KiB,
        peakRssBytes: 900 * KiB,
        peakAnonBytes: 100 * KiB,
      })
    })

    test('what it took beyond that is its own', () => {
      expect(
        forked(
          child,
          tick(2, [[2, 300_000, 200]]),
          tick(3, [[2, 400_000, 200]]),
          exec(2, 2500),
          tick(4, [[2, 900, 800]]),
        ),
      ).toMatchObject({ changedAtMs: [2000, 3000], peakRssBytes: 400_000 * KiB })
    })

    test('by a parent that is not recorded: nothing of it counts', () => {
      expect(
        one(
          birth(1, { t: 0, fork: true }),
          tick(1, [[1, 300_000, 200]]),
          exec(1),
          tick(2, [[1, 900, 800]]),
        ).peakRssBytes,
      ).toBe(900 * KiB)
    })

    test.each<[string, SampleRecord, number]>([
      [
        'a program that was itself and executes another',
        birth(2, { t: 0, pid: 51, ppid: 50, name: 'sh' }),
        1000,
      ],
      ['a worker that served for a while', child, 9000],
    ])('not so %s', (_case, born, execMs) => {
      expect(
        forked(born, tick(2, [[2, 300_000, 200]]), exec(2, execMs), tick(10, [[2, 900, 800]]))
          .peakRssBytes,
      ).toBe(300_000 * KiB)
    })
  })

  test('an end: what comes after is not its', () => {
    const process = one(
      birth(1),
      tick(1, [[1, 1000, 200]]),
      { k: 'death', t: 1000, i: 1 },
      tick(2, [[1, 9, 9]]),
      tick(3, []),
    )
    expect(process).toMatchObject({
      aliveAtEnd: false,
      lastMs: 0,
      readings: 1,
      rssBytes: [1000 * KiB],
    })
  })
})

describe("the kernel's high-water mark", () => {
  const ticks = [tick(1, [[1, 1000, 0]]), tick(2, []), tick(3, [])] as const

  test.each([
    ['a peak before we looked does not count', [slow(0, 9000), slow(2000, 9000)], 1000, false],
    [
      'it rose after the first reading: a peak between two samples',
      [slow(0, 1000), slow(2000, 9000)],
      9000,
      true,
    ],
    ['below what a sample saw', [slow(0, 500), slow(2000, 800)], 1000, false],
    ['not readable', [slow(0, -1), slow(2000, -1)], 1000, false],
    // exec begins a new mark: what the image before had is not forgotten
    ['it fell by exec', [slow(0, 5000), slow(1000, 7000), slow(2000, 600)], 7000, true],
    [
      'it fell by exec and rose again',
      [slow(0, 5000), slow(1000, 600), slow(2000, 3000)],
      3000,
      true,
    ],
  ])('%s', (_case, readings, peakKiB, isHighWaterMark) => {
    expect(one(birth(1, { old: true }), ...ticks, ...readings)).toMatchObject({
      peakRssBytes: peakKiB * KiB,
      peakIsHighWaterMark: isHighWaterMark,
    })
  })

  test('that it is a little lower once memory was given back is no exec', () => {
    const rising = [100_000, 200_000, 300_000, 389_000].map((kib, at) =>
      tick(at + 1, [[1, kib, 0]]),
    )
    const marks = (last: number) =>
      one(birth(1), ...rising, slow(3500, 389_532), tick(5, [[1, 60_000, 0]]), slow(4500, last))
    // seen of a program that gave 80 % back
    expect(marks(389_424).livedFromMs).toBe(0)
    expect(marks(60_000).livedFromMs).toBe(4000)
  })

  test('when it was first seen is the first reading', () => {
    expect(one(birth(1, { old: true, hwmKiB: 1200 }), ...ticks, slow(2000, 9000))).toMatchObject({
      heldBeforeBytes: 1200 * KiB,
      peakRssBytes: 9000 * KiB,
      peakIsHighWaterMark: true,
    })
    expect(one(birth(1, { old: true }), ...ticks, slow(2000, -1)).heldBeforeBytes).toBe(0)
    expect(one(birth(1, { hwmKiB: 1200 }), ...ticks).heldBeforeBytes).toBe(0)
    expect(one(birth(1, { old: true, hwmKiB: 9000 }), ...ticks, slow(2000, 9000))).toMatchObject({
      peakRssBytes: 1000 * KiB,
      peakIsHighWaterMark: false,
    })
  })

  test('of a process that was born while we looked is its own, also before its first sample', () => {
    expect(one(birth(1, { hwmKiB: 9000 }), ...ticks)).toMatchObject({
      peakRssBytes: 9000 * KiB,
      peakIsHighWaterMark: true,
    })
    expect(one(birth(1), ...ticks, slow(2000, 9000))).toMatchObject({
      peakRssBytes: 9000 * KiB,
      peakIsHighWaterMark: true,
    })
  })

  test("of a copy is its parent's up to what that held, until it executes a program of its own", () => {
    const copied = (hwmKiB: number, ...records: readonly SampleRecord[]) =>
      processOf(
        build([
          head,
          birth(1, { pid: 50 }),
          tick(1, [[1, 8000, 0]]),
          birth(2, { t: 500, pid: 51, ppid: 50, fork: true, hwmKiB }),
          ...records,
        ]),
        2,
      )
    const small = tick(2, [[2, 900, 0]])
    expect(copied(8000, small)).toMatchObject({
      peakRssBytes: 900 * KiB,
      peakIsHighWaterMark: false,
    })
    expect(copied(9000, small)).toMatchObject({
      peakRssBytes: 9000 * KiB,
      peakIsHighWaterMark: true,
    })
    const executed: SampleRecord = { k: 'change', t: 900, i: 2, name: 'sh' }
    expect(copied(8000, executed, small)).toMatchObject({
      peakRssBytes: 900 * KiB,
      peakIsHighWaterMark: false,
    })
    // two readings of one size differ
    expect(copied(8000, look(600, [[2, 8200, 0, 8300]]), executed, small)).toMatchObject({
      peakRssBytes: 900 * KiB,
      peakIsHighWaterMark: false,
    })
    // its parent had grown since its last sample
    expect(copied(9000, executed, small)).toMatchObject({
      peakRssBytes: 900 * KiB,
      peakIsHighWaterMark: false,
    })
    expect(
      copied(8000, executed, small, { k: 'slow', t: 1500, p: [2, 0, 1, 3, 0, 5000] }),
    ).toMatchObject({ peakRssBytes: 5000 * KiB, peakIsHighWaterMark: true })
  })
})

describe('between two samples', () => {
  const death = (t: number, i = 1, seen = 0): SampleRecord => ({ k: 'death', t, i, seen })

  test('a process that no sample saw has a birth, a peak and an end', () => {
    expect(
      one(
        tick(1, []),
        birth(1, { t: 120 }),
        look(120, [[1, 900, 800, 900]]),
        look(170, [[1, 90_000, 800, 95_000]]),
        look(220, [[1, 200_000, 800, 200_100]]),
        look(270, [[1, 50_000, 800, 200_100]]),
        death(320, 1, 300),
        tick(2, []),
      ),
    ).toMatchObject({
      firstMs: 120,
      lastMs: 300,
      aliveAtEnd: false,
      readings: 0,
      changedAtMs: [120, 170, 220, 270],
      startRssBytes: 900 * KiB,
      endRssBytes: 50_000 * KiB,
      peakRssBytes: 200_100 * KiB,
      peakIsHighWaterMark: true,
      peakAnonBytes: 199_200 * KiB,
      peakAtMs: 220,
    })
  })

  test('the next sample holds what it says, also where it says that nothing changed since the one before', () => {
    const process = one(
      birth(1),
      tick(1, [[1, 1000, 200]]),
      look(500, [[1, 9000, 200, -1]]),
      tick(2, []),
      look(1500, [[1, 8000, 200, -1]]),
      tick(3, [[1, 2000, 200]]),
      tick(4, []),
    )
    expect(process).toMatchObject({
      changedAtMs: [0, 500, 1000, 1500, 2000],
      rssBytes: [1000, 9000, 1000, 8000, 2000].map((kib) => kib * KiB),
      startRssBytes: 1000 * KiB,
      endRssBytes: 2000 * KiB,
      peakRssBytes: 9000 * KiB,
      peakAtMs: 500,
      readings: 4,
      lastMs: 3000,
    })
  })

  test('where it began is what its first sample says', () => {
    expect(
      one(birth(1, { t: 10 }), look(10, [[1, 900, 800, -1]]), tick(2, [[1, 45_000, 800]])),
    ).toMatchObject({ startRssBytes: 45_000 * KiB })
  })

  test('of one that died after its last sample the end is that sample, as ever', () => {
    expect(one(birth(1), tick(1, [[1, 1000, 200]]), death(900), tick(2, []))).toMatchObject({
      lastMs: 0,
      readings: 1,
    })
  })

  describe("a child that is its parent's image", () => {
    const born = (...records: readonly SampleRecord[]) =>
      processOf(
        build([
          head,
          birth(1, { pid: 50, name: 'python3' }),
          tick(1, [[1, 300_000, 200]]),
          birth(2, { t: 100, pid: 51, ppid: 50, name: 'python3', fork: true, hwmKiB: 299_000 }),
          look(100, [[2, 299_000, 200, 299_000]]),
          ...records,
        ]),
        2,
      )
    const exec: SampleRecord = { k: 'change', t: 150, i: 2, name: 'true', cmd: 'true' }

    test('what it held before it executed a program is none of it', () => {
      expect(born(exec, look(150, [[2, 900, 800, 900]]), death(200, 2))).toMatchObject({
        changedAtMs: [150],
        peakRssBytes: 900 * KiB,
        lastMs: 150,
      })
    })

    test('it ended before it was seen to execute one: nothing is known of it', () => {
      expect(born(death(150, 2))).toMatchObject({ changedAtMs: [], peakRssBytes: 0 })
    })

    test('a worker that works as it was forked: it is its own', () => {
      expect(
        born(
          look(200, [[2, 299_500, 200, -1]]),
          look(250, [[2, 299_700, 200, 299_700]]),
          death(400, 2),
        ),
      ).toMatchObject({ changedAtMs: [100, 200, 250], peakRssBytes: 299_700 * KiB })
    })

    test('and what it took beyond its parent always is', () => {
      expect(born(look(150, [[2, 400_000, 200, 400_000]]), death(160, 2))).toMatchObject({
        peakRssBytes: 400_000 * KiB,
      })
    })

    test('a name that it takes later is no new program: what it took since stays', () => {
      const named: SampleRecord = { k: 'change', t: 900, i: 2, cmd: 'worker: idle' }
      expect(
        born(exec, look(150, [[2, 200_000, 800, 200_000]]), named, death(950, 2)).peakRssBytes,
      ).toBe(200_000 * KiB)
    })
  })
})

describe('slower readings', () => {
  test('as they came, CPU in milliseconds', () => {
    expect(one(birth(1), tick(1, []), slow(0, -1, 150), slow(1000, -1, 160))).toMatchObject({
      cpuMs: 1600,
      slow: [
        { atMs: 0, cpuMs: 1500, threads: 3, descriptors: 12, swapBytes: 5 * KiB },
        { atMs: 1000, cpuMs: 1600 },
      ],
    })
  })

  test('PSS: the largest', () => {
    expect(
      one(
        birth(1),
        { k: 'pss', t: 0, why: 'start', p: [1, 500] },
        { k: 'pss', t: 1, why: 'end', p: [1, 300] },
        end,
      ).pssBytes,
    ).toBe(500 * KiB)
    expect(one(birth(1)).pssBytes).toBeNull()
  })
})

test('a label is cut, so that a number can stand behind it; the name is whole', () => {
  const [process] = build([
    head,
    birth(1, { name: 'x'.repeat(10_000), script: '' }),
    tick(1, [[1, 1000, 0]]),
  ]).processes
  expect([process?.label.length, process?.name.length]).toEqual([120, 10_000])
})
