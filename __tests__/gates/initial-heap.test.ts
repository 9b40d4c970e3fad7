import { describe, expect, test } from '@jest/globals'
import { growth } from '../../src/gates/growth.ts'
import { heapsAtOnce } from '../../src/gates/growth/heaps-at-once.ts'
import { initialHeapBytes } from '../../src/gates/initial-heap.ts'
import {
  birth,
  build,
  container,
  counters,
  head,
  processOf,
  tick,
} from '../series/make-recording.ts'
import { makeEvidence, makeSettings } from './make-evidence.ts'

const MIB = 2 ** 20
const java = { rt: 'java', name: 'java', cmd: 'java App', script: 'App' } as const

/** The machine of the head has 16,000,000 KiB. */
function heapOf(heap: string, overrides: object = {}, limitKiB = 0): number {
  const recording = build([
    head,
    birth(1, { ...java, ...(heap === '' ? {} : { heap }), ...overrides }),
    ...(limitKiB === 0 ? [] : [container(), counters(0, [1, 1, 1, 1, limitKiB, 1, 0])]),
    tick(1, [[1, 3000, 1000]]),
  ])
  return initialHeapBytes(processOf(recording, 1), recording) / MIB
}

describe('the initial heap of a JVM', () => {
  test.each([
    ['a share of the memory', heapOf(''), 16_000_000 / 1024 / 64],
    ['no more than the largest', heapOf('-Xmx64m'), 64],
    ['as it was told', heapOf('-Xms32m -Xmx1g'), 32],
    ['the last word holds', heapOf('-Xms32m -Xms64m'), 64],
    ['in bytes', heapOf('-XX:InitialHeapSize=1048576'), 1],
    ['a share of what it is told to see', heapOf('-XX:MaxRAM=1g'), 16],
    ['another share', heapOf('-XX:MaxRAM=1g -XX:InitialRAMPercentage=50'), 512],
    ['and another', heapOf('-XX:MaxRAM=1g -XX:MaxRAMPercentage=1'), 10.24],
    ['touched at the start', heapOf('-Xms1g -XX:+AlwaysPreTouch'), 0],
    ['or not', heapOf('-Xms1g -XX:+AlwaysPreTouch -XX:-AlwaysPreTouch'), 1024],
    ["of its container's limit", heapOf('', { container: 'c0ffee000000' }, 1024 * 1024), 16],
    ['none of another runtime', heapOf('-Xms1g', { rt: 'node' }), 0],
  ])('%s', (_what, found, expected) => {
    expect(found).toBeCloseTo(expected, 3)
  })
})

describe('growth of a JVM', () => {
  const judge = (mibPerSecond: number, heap: string, overrides: object = {}, fromMib = 40) =>
    growth.judge(
      makeEvidence(
        120,
        [{ mib: (second) => fromMib + mibPerSecond * second, birth: { ...java, heap } }],
        overrides,
      ),
      makeSettings(),
    )

  test('in its initial heap may be what it touches for the first time, named or not', () => {
    for (const overrides of [{}, { isIncluded: true }])
      expect(judge(1.5, '-Xms256m', overrides)).toEqual([
        expect.objectContaining({
          outcome: 'pass',
          grade: 'suspect',
          message:
            'java App (pid 101) grew by 90 MiB/min: its initial heap of 256 MiB is not full: until then a JVM grows by what it touches for the first time',
        }),
      ])
  })

  test.each<[string, string, number]>([
    ['by more than it has', '-Xms64m -Xmx1g', 40],
    ['far above what it holds', '-Xms256m', 600],
    ['of one that touched it at its start', '-Xms256m -XX:+AlwaysPreTouch', 40],
  ])('%s is a leak', (_what, heap, fromMib) => {
    expect(judge(1.5, heap, {}, fromMib)).toEqual([
      expect.objectContaining({ outcome: 'fail', grade: 'leak' }),
    ])
  })
})

describe('of several JVMs', () => {
  const life = (firstMs: number, lastMs: number, bytes: number) => ({ firstMs, lastMs, bytes })
  test.each<[string, ReturnType<typeof life>[], number[]]>([
    ['none', [], []],
    ['one after the other: the largest', [life(0, 9, 1), life(10, 19, 3), life(20, 29, 2)], [3]],
    ['side by side: all', [life(5, 9, 2), life(0, 9, 1)], [1, 2]],
    ['a handover: both', [life(0, 10, 1), life(10, 19, 1), life(20, 29, 1)], [1, 1]],
    [
      'more of small ones than of a large one',
      [life(0, 1, 3), life(2, 9, 2), life(3, 9, 2)],
      [2, 2],
    ],
    ['no heap', [life(0, 9, 0)], []],
  ])('%s', (_what, lives, expected) => {
    expect(heapsAtOnce(lives, ({ bytes }) => bytes)).toEqual(expected)
  })

  test('the heaps of those that are gone excuse no leak of those that run', () => {
    const worker = (from: number, until: number) => ({
      ...{ from, until, mib: (second: number) => 40 + 1.5 * second },
      birth: { ...java, heap: '-Xms100m -Xmx1g' },
    })
    // each lives 30 s, and begins where the one before ended
    const lives = Array.from({ length: 6 }, (_, n) => worker(30 * n, 30 * n + 29))
    const called = growth
      .judge(makeEvidence(180, lives), makeSettings())
      .filter(({ outcome }) => outcome === 'fail')
    expect(called.map(({ subject }) => subject.kind)).toEqual(['group'])
  })
})
