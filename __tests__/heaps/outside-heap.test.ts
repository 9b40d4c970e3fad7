import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  findGoHeap,
  findJvmHeap,
  parseSmaps,
  readOutsideKiB,
  type Mapping,
} from '../../src/heaps/outside-heap.ts'
import { makeTempDirectory } from '../sampler/support/temp-directory.ts'
import { writeTree } from '../sampler/support/write-tree.ts'

const MIB = 2 ** 20
const proc = makeTempDirectory()

/** As the kernel prints it. */
const entry = (from: number, bytes: number, anonKiB: number, path = '', swapKiB = 0): string =>
  `${from.toString(16)}-${(from + bytes).toString(16)} rw-p 00000000 00:00 0${path === '' ? '' : `                          ${path}`}
Size:               ${bytes / 1024} kB
Rss:                ${anonKiB} kB
Anonymous:          ${anonKiB} kB
AnonHugePages:      0 kB
Swap:               ${swapKiB} kB
SwapPss:            0 kB
VmFlags: rd wr mr mw me ac sd
`
const parse = (...entries: string[]): Mapping[] => parseSmaps(entries.join(''))

describe('a map of memory', () => {
  test('each mapping, with what is anonymous in it, swapped out or not', () => {
    expect(
      parse(
        entry(0x7f00_0000_0000, MIB, 100, '/usr/lib/libc.so'),
        entry(0xc0_0000_0000, MIB, 5, '', 7),
      ),
    ).toEqual([
      { from: 0x7f00_0000_0000, to: 0x7f00_0010_0000, path: '/usr/lib/libc.so', anonKiB: 100 },
      { from: 0xc0_0000_0000, to: 0xc0_0010_0000, path: '', anonKiB: 12 },
    ])
  })

  test('whatever it says, sizes are none below 0', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(200), (put, at) => {
        const text = entry(MIB, MIB, 5)
        for (const { anonKiB } of parseSmaps(text.slice(0, at) + put + text.slice(at)))
          expect(anonKiB).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('the heap of a JVM', () => {
  const base = 0xe000_0000

  test('mappings side by side that have its length, committed and reserved', () => {
    const heap = [entry(base, 60 * MIB, 50_000), entry(base + 60 * MIB, 140 * MIB, 0)]
    const mappings = parse(
      entry(base - 300 * MIB, 100 * MIB, 9),
      ...heap,
      entry(base + 200 * MIB, 4 * MIB, 30),
    )
    expect(findJvmHeap(mappings, 200 * MIB)).toEqual(parse(...heap))
  })

  test('of two of that length the one with more memory in it', () => {
    const mappings = parse(entry(base, 200 * MIB, 40), entry(2 * base, 200 * MIB, 9000))
    expect(findJvmHeap(mappings, 200 * MIB)).toEqual([mappings[1]])
  })

  test('none that has the length', () => {
    expect(findJvmHeap(parse(entry(base, 100 * MIB, 40)), 200 * MIB)).toEqual([])
  })
})

describe('the heap of a Go program', () => {
  const base = 0xc0_0000_0000

  test('arenas, in use and reserved, wherever they begin', () => {
    const mappings = parse(
      entry(0x40_0000, MIB, 10, '/bin/server'),
      entry(base, 4 * MIB, 4000),
      entry(base + 4 * MIB, 60 * MIB, 0, '[anon: Go: heap reservation]'),
      entry(base + 64 * MIB, 64 * MIB, 60_000),
      entry(0x7f00_0000_0000, 3 * MIB, 700),
    )
    expect(findGoHeap(mappings)).toEqual(mappings.slice(1, 4))
  })

  test('what follows the last arena without a gap is none of it', () => {
    const mappings = parse(entry(base, 64 * MIB, 4000), entry(base + 64 * MIB, MIB, 800))
    expect(findGoHeap(mappings)).toEqual([mappings[0]])
  })
})

test('what is outside of it; -1 where that cannot be told', () => {
  writeTree(proc, { '5/smaps': entry(MIB, MIB, 100) + entry(8 * MIB, MIB, 30) })
  expect(readOutsideKiB(5, proc, (mappings) => mappings.slice(0, 1))).toBe(30)
  expect(readOutsideKiB(5, proc, () => [])).toBe(-1)
  expect(readOutsideKiB(6, proc, (mappings) => mappings)).toBe(-1)
})
