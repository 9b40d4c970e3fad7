import { describe, expect, test } from '@jest/globals'
import type { ProcessTable } from '../../src/sampler/process-table.ts'
import type { Tracked } from '../../src/sampler/tracked-processes.ts'
import { LARGEST, readPss, readSlow } from '../../src/sampler/read-slow.ts'
import { FakeProc } from './support/fake-proc.ts'
import { makeTracked } from './support/make-tracked.ts'
import { makeTempDirectory } from './support/temp-directory.ts'
import { writeTree } from './support/write-tree.ts'

const parent = makeTempDirectory()
let count = 0
/** Processes 1, 2, ... of these sizes in pages, 7 ticks of CPU and 3 threads each. */
function makeTable(sizes: readonly number[]) {
  const proc = new FakeProc(`${parent}/${count++}`)
  const tracked = new Map<number, Tracked>()
  for (const [at, rssPages] of sizes.entries()) {
    const pid = at + 1
    proc.put({ pid, startTicks: pid, cpuTicks: 7, threads: 3, hwmKiB: rssPages * 4 + 1 })
    tracked.set(pid, makeTracked({ pid, rssPages }))
  }
  const stats: number[] = []
  const table = {
    tracked,
    counts: () => true,
    takeStat: ({ index }: Tracked) => {
      stats.push(index)
    },
  } as unknown as ProcessTable
  return {
    proc,
    table,
    stats,
    request: { table, proc: proc.root, untilMs: Number.POSITIVE_INFINITY },
  }
}
const all = { most: Number.POSITIVE_INFINITY, usesSwap: false, ownUid: 0 }
const groupsOf = (records: readonly { k: string; p?: readonly number[] }[]): number[][] => {
  const p = records[0]?.p ?? []
  return Array.from({ length: p.length / 6 }, (_, at) => p.slice(at * 6, at * 6 + 6))
}

describe('slower readings', () => {
  test('of each process, largest first', () => {
    const { request, stats } = makeTable([10, 30, 20])
    expect(readSlow(5, request, all)).toEqual([
      {
        k: 'slow',
        t: 5,
        p: [
          2,
          7,
          3,
          expect.any(Number),
          -1,
          121,
          3,
          7,
          3,
          expect.any(Number),
          -1,
          81,
          1,
          7,
          3,
          expect.any(Number),
          -1,
          41,
        ],
      },
    ])
    expect(stats).toEqual([2, 3, 1])
  })

  test('high-water marks of the 30 largest, the rest of all; or only of the largest', () => {
    const { request } = makeTable(Array.from({ length: 40 }, (_, at) => at + 1))
    const groups = groupsOf(readSlow(0, request, all))
    expect([groups.length, groups.filter((group) => (group[5] ?? -1) >= 0).length]).toEqual([
      40,
      LARGEST,
    ])
    expect(
      groupsOf(readSlow(0, request, { ...all, most: LARGEST })).map(([index]) => index),
    ).toEqual(Array.from({ length: LARGEST }, (_, at) => 40 - at))
  })

  test('swap while some is used', () => {
    const { proc, request } = makeTable([10])
    writeTree(proc.root, {
      '1/status': 'Name:\tx\nTgid:\t1\nUid:\t0\nVmHWM:\t9 kB\nVmSwap:\t123 kB\n',
    })
    expect(groupsOf(readSlow(0, request, { ...all, usesSwap: true }))[0]?.slice(4)).toEqual([
      123, 9,
    ])
    expect(groupsOf(readSlow(0, request, all))[0]?.slice(4)).toEqual([-1, 9])
  })

  test('descriptors of others are not ours to count', () => {
    const { request } = makeTable([10])
    expect(groupsOf(readSlow(0, request, { ...all, ownUid: 1001 }))[0]?.[3]).toBe(-1)
  })

  test('who is gone, or somebody else by now, is left out; nobody: no record', () => {
    const { proc, request, stats } = makeTable([10, 20])
    proc.remove(2)
    proc.put({ pid: 1, startTicks: 99 })
    expect([readSlow(0, request, all), stats]).toEqual([[], []])
  })

  test('until the time is over', () => {
    const { request } = makeTable([10, 20])
    expect(readSlow(0, { ...request, untilMs: performance.now() - 1 }, all)).toEqual([])
  })
})

describe('PSS', () => {
  const rollup = (pssKiB: number): string =>
    `55c0-7ff ---p 00000000 00:00 0 [rollup]\nRss: 9999 kB\nPss: ${pssKiB} kB\n`

  test('of the ten largest', () => {
    const { proc, request } = makeTable(Array.from({ length: 12 }, (_, at) => at + 1))
    writeTree(
      proc.root,
      Object.fromEntries(
        Array.from({ length: 12 }, (_, at) => [`${at + 1}/smaps_rollup`, rollup(at + 1)]),
      ),
    )
    expect(readPss(5, 'peak', request, 4)).toEqual({
      records: [
        {
          k: 'pss',
          t: 5,
          why: 'peak',
          p: [12, 12, 11, 11, 10, 10, 9, 9, 8, 8, 7, 7, 6, 6, 5, 5, 4, 4, 3, 3],
        },
      ],
      refused: 0,
    })
  })

  test('those that may not be read are counted', () => {
    const { proc, request } = makeTable([10, 20, 30])
    writeTree(proc.root, { '2/smaps_rollup': rollup(7) })
    expect(readPss(5, 'end', request, 4)).toEqual({
      records: [{ k: 'pss', t: 5, why: 'end', p: [2, 7] }],
      refused: 2,
    })
  })

  test('one that is too large for the time is left out, smaller ones are read', () => {
    // 100 GB would take more than a second
    const { proc, request } = makeTable([25_000_000, 20])
    writeTree(proc.root, { '1/smaps_rollup': rollup(1), '2/smaps_rollup': rollup(2) })
    expect(readPss(5, 'end', { ...request, untilMs: performance.now() + 500 }, 4).records).toEqual([
      { k: 'pss', t: 5, why: 'end', p: [2, 2] },
    ])
  })
})
