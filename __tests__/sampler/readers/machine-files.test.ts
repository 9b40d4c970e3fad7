import { describe, expect, test } from '@jest/globals'
import { readAuxv } from '../../../src/proc/read-auxv.ts'
import { parseLastPid } from '../../../src/sampler/readers/loadavg.ts'
import { parseMeminfo } from '../../../src/sampler/readers/meminfo.ts'
import { parseReclaimable } from '../../../src/sampler/readers/memory-stat.ts'
import { parseOsRelease } from '../../../src/sampler/readers/os-release.ts'
import { parsePressure } from '../../../src/sampler/readers/pressure.ts'
import { parseOomKills } from '../../../src/sampler/readers/vmstat.ts'
import { makeTempDirectory } from '../support/temp-directory.ts'
import { writeTree } from '../support/write-tree.ts'

const directory = makeTempDirectory()

describe('meminfo', () => {
  const real = [
    'MemTotal:       16373668 kB',
    'MemFree:         8234124 kB',
    'MemAvailable:   13571232 kB',
    'Buffers:          224812 kB',
    'Cached:          4838044 kB',
    'SwapCached:            0 kB',
    'SwapTotal:       4194300 kB',
    'SwapFree:        4100000 kB',
    'HugePages_Total:       0',
    'Hugepagesize:       2048 kB',
    '',
  ].join('\n')

  test('in KiB', () => {
    expect(parseMeminfo(real)).toEqual({
      totalKiB: 16_373_668,
      freeKiB: 8_234_124,
      availableKiB: 13_571_232,
      swapTotalKiB: 4_194_300,
      swapFreeKiB: 4_100_000,
    })
  })

  test('a kernel without MemAvailable (before 3.14), a machine without swap, no file at all', () => {
    expect(parseMeminfo(real.replace(/MemAvailable.*\n/, ''))).toMatchObject({
      availableKiB: 0,
      totalKiB: 16_373_668,
    })
    expect(parseMeminfo('MemTotal: 1 kB\n')).toMatchObject({ totalKiB: 1, swapTotalKiB: 0 })
    expect(parseMeminfo('')).toEqual({
      totalKiB: 0,
      freeKiB: 0,
      availableKiB: 0,
      swapTotalKiB: 0,
      swapFreeKiB: 0,
    })
  })
})

test('memory.stat, what can be taken back: page cache and slab, 0 where nothing is told', () => {
  expect([
    parseReclaimable('inactive_file 2048\nactive_file 1024\nslab_reclaimable 1024\n'),
    parseReclaimable(''),
    parseReclaimable('total_inactive_file 4096\ninactive_file 8192\n'),
  ]).toEqual([4, 0, 4])
})

describe('pressure', () => {
  test.each([
    [
      'some avg10=1.22 avg60=0.50 avg300=0.10 total=123456\nfull avg10=0.22 avg60=0.00 avg300=0.00 total=789\n',
      [1.22, 0.22],
    ],
    [
      'some avg10=0.00 avg60=0.00 avg300=0.00 total=5\nfull avg10=0.00 avg60=0.00 avg300=0.00 total=0\n',
      [0, 0],
    ],
    // nothing since boot: the kernel does not count (psi=0), which is not the same as no pressure
    [
      'some avg10=0.00 avg60=0.00 avg300=0.00 total=0\nfull avg10=0.00 avg60=0.00 avg300=0.00 total=0\n',
      null,
    ],
    ['', null],
    ['some total=1', null],
  ])('%j', (text, percents) => {
    expect(parsePressure(text)).toEqual(percents)
  })
})

describe('loadavg', () => {
  test.each([
    ['0.20 0.18 0.12 1/80 11206\n', 11_206],
    ['0.00 0.00 0.00 0/0 0\n', 0],
    ['0.20 0.18 0.12 3/400 4194303', 4_194_303],
    ['', 0],
    ['x y', 0],
  ])('%j', (text, pid) => {
    expect(parseLastPid(Buffer.from(text), text.length)).toBe(pid)
  })
})

describe('os-release', () => {
  test.each([
    [
      'PRETTY_NAME="Ubuntu 24.04.1 LTS"\nNAME="Ubuntu"\nVERSION_ID="24.04"\nID=ubuntu\nID_LIKE=debian\n',
      'ubuntu 24.04',
    ],
    ["ID='alpine'\nVERSION_ID=3.20.3\n", 'alpine 3.20.3'],
    ['ID=arch\n', 'arch'],
    ['VERSION_ID="$(id)"\nID=x y\n', ''],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(parseOsRelease(text)).toBe(expected)
  })
})

describe('vmstat', () => {
  test('kills since boot', () => {
    expect(parseOomKills('nr_free_pages 1\ndrop_slab 0\noom_kill 3\nnuma_hit 9\n')).toBe(3)
    expect(parseOomKills('nr_free_pages 1\npgoom_kill 8\n')).toBe(-1)
  })
})

describe('auxv', () => {
  const pairs = (...values: number[]): Buffer =>
    Buffer.concat(
      values.map((value) => {
        const part = Buffer.alloc(8)
        part.writeBigUInt64LE(BigInt(value))
        return part
      }),
    )

  test('page size and clock ticks as the kernel told', () => {
    writeTree(directory, { 'self/auxv': pairs(33, 140_000_000, 6, 65_536, 17, 250, 0, 0) })
    expect(readAuxv(directory)).toEqual({ pageBytes: 65_536, clockTicksPerSecond: 250 })
  })

  test('not there: what nearly every machine has', () => {
    expect(readAuxv('/nowhere')).toEqual({ pageBytes: 4096, clockTicksPerSecond: 100 })
  })

  test('the real one agrees with getconf', () => {
    expect(readAuxv('/proc').pageBytes).toBeGreaterThanOrEqual(4096)
    expect(readAuxv('/proc').clockTicksPerSecond).toBe(100)
  })
})
