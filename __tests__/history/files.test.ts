import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { appendScan } from '../../src/history/append-scan.ts'
import { buildHistory } from '../../src/history/build-history.ts'
import { decodeHistory } from '../../src/history/decode-history.ts'
import type { History, Scan } from '../../src/history/history.ts'
import { readHistory } from '../../src/history/read-history.ts'
import { setAside } from '../../src/history/set-aside.ts'
import { tidyHistory } from '../../src/history/tidy-history.ts'
import { BOOT, HOUR_MS, makeScan } from './make-scan.ts'
import { useTempDirectory } from '../sampler/support/temp-directory.ts'

let directory = ''
useTempDirectory((made) => {
  directory = made
})

function append(scan: Scan): void {
  const days = readHistory(directory)
  appendScan(directory, scan, {
    days,
    history: buildHistory(days.flatMap((day) => day.records)),
    tool: '0.0.0',
  })
  tidyHistory(directory, days, scan.atEpochMs)
}

const load = (): History => buildHistory(readHistory(directory).flatMap((day) => day.records))

describe('scans go to the file of their day and come back', () => {
  test('values and times of one life', () => {
    for (const hours of [0, 1, 23, 25]) append(makeScan(hours, 100 + hours))
    expect(readdirSync(directory).sort()).toEqual(['2025-11-14.ndjson', '2025-11-15.ndjson'])
    const [life] = load().lives.values()
    expect(life?.bytes.map((bytes) => bytes / 2 ** 20)).toEqual([100, 101, 123, 125])
    expect(life?.timesS.map((timeS) => (timeS % 86_400) / 3600)).toEqual([0, 1, 23, 1])
  })

  test('a day that is over keeps the lowest value of each hour', () => {
    for (const [minutes, mib] of [
      [0, 120],
      [5, 100],
      [10, 130],
      [60, 90],
    ] as const)
      append(makeScan(minutes / 60, mib))
    append(makeScan(30, 100))
    append(makeScan(31, 100))
    expect(readFileSync(join(directory, '2025-11-14.ndjson'), 'utf8').split('\n')[0]).toContain(
      '"compact":true',
    )
    expect([...load().lives.values()][0]?.bytes.map((bytes) => bytes / 2 ** 20)).toEqual([
      100, 90, 100, 100,
    ])
  })

  test('a restart and a reboot begin another life, a corrected clock does not', () => {
    append(makeScan(0, 100))
    append(makeScan(1, 100, { boot: BOOT + 30_000 }))
    append(makeScan(2, 100, { id: '4122:950' }))
    append(makeScan(3, 100, { boot: BOOT + 24 * HOUR_MS }))
    expect([...load().lives.values()].map(({ id, timesS }) => [id, timesS.length])).toEqual([
      ['4121:900', 2],
      ['4122:950', 1],
      ['4121:900', 1],
    ])
  })

  test('a machine that stood still has the same processes: no other boot', () => {
    append(makeScan(0, 100, { id: '4121:90000' }))
    append(makeScan(1, 100, { id: '4121:90000', boot: BOOT + 150_000 }))
    append(makeScan(2, 100, { id: '4121:90000', boot: BOOT + 150_000 }))
    expect([...load().lives.values()].map(({ timesS }) => timesS.length)).toEqual([3])
  })

  test('what was set aside stays for 30 days, in the same bounds; what is no file is left alone', () => {
    const aside = join(directory, '2025-11-13.ndjson.damaged-1')
    append(makeScan(0, 100))
    writeFileSync(aside, 'x')
    mkdirSync(join(directory, '2025-11-12.ndjson.damaged-1'))
    append(makeScan(24, 100))
    expect(existsSync(aside)).toBe(true)
    append(makeScan(30 * 24, 100))
    expect(readdirSync(directory).filter((name) => name.includes('damaged'))).toEqual([
      '2025-11-12.ndjson.damaged-1',
    ])
  })

  test('30 days, then the oldest goes', () => {
    for (let day = 0; day <= 32; day++) append(makeScan(day * 24, 100))
    expect(readdirSync(directory).sort()[0]).toBe('2025-11-16.ndjson')
    expect(readdirSync(directory).length).toBe(31)
  })

  test('20 MiB, then the oldest goes', () => {
    append(makeScan(0, 100))
    append(makeScan(24, 100))
    const head = '{"k":"head","v":1,"tool":"0.0.0","compact":true}\n'
    writeFileSync(
      join(directory, '2025-11-14.ndjson'),
      head + `{"k":"other","text":"${'x'.repeat(1100)}"}\n`.repeat(20_000),
    )
    append(makeScan(25, 100))
    expect(readdirSync(directory)).toEqual(['2025-11-15.ndjson'])
  })

  const mountsTmpfs =
    spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()]).status === 0
  ;(mountsTmpfs ? test : test.skip)('on a full disk all of a scan or nothing', () => {
    const script = join(import.meta.dirname, 'append-on-full-disk.ts')
    const { stdout } = spawnSync(
      'unshare',
      [
        '--mount',
        'sh',
        '-c',
        'mount -t tmpfs -o size=128k tmpfs "$1" && exec "$2" --no-warnings "$3" "$1"',
        'sh',
        directory,
        process.execPath,
        script,
      ],
      { encoding: 'utf8' },
    )
    expect(JSON.parse(stdout)).toEqual({
      code: 'ENOSPC',
      isAllKept: true,
      isMany: true,
      damage: [''],
    })
  })
})

describe('what is damaged or foreign is set aside, never lost', () => {
  const settle = (): string[] =>
    readHistory(directory)
      .filter(({ damage }) => damage !== '')
      .map((day) => setAside(directory, day))

  test('a day to come is no newest scan', () => {
    append(makeScan(0, 100))
    const future = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
    writeFileSync(
      join(directory, `${future}.ndjson`),
      readFileSync(join(directory, '2025-11-14.ndjson')),
    )
    expect(settle()[0]).toMatch(
      / is of a day to come: it was set aside as .*\.damaged-1, none of it can be used\./u,
    )
    expect(load().scanTimesS).toHaveLength(1)
  })

  test('a torn last line: the rest goes on', () => {
    for (const hours of [0, 1, 2]) append(makeScan(hours, 100))
    const path = join(directory, '2025-11-14.ndjson')
    const whole = readFileSync(path, 'utf8')
    truncateSync(path, whole.length - 9)
    expect(settle()).toEqual([
      `History file ${path} has 1 damaged line: it was set aside as ${path}.damaged-1, its 2 readable scans are kept.`,
    ])
    expect(readFileSync(`${path}.damaged-1`, 'utf8')).toBe(whole.slice(0, -9))
    append(makeScan(3, 100))
    expect(load().scanTimesS.length).toBe(3)
    expect(settle()).toEqual([])
  })

  test.each([
    ["another tool's file", 'time,bytes\n1,2\n'],
    ['a later version', '{"k":"head","v":2,"tool":"9.0.0"}\n'],
    ['nothing', ''],
  ])('%s', (_name, text) => {
    const path = join(directory, '2025-11-14.ndjson')
    writeFileSync(path, text)
    writeFileSync(`${path}.damaged-1`, 'an earlier one')
    expect(settle()).toEqual([
      `History file ${path} is no history of this version: it was set aside as ${path}.damaged-2, none of it can be used.`,
    ])
    expect(readFileSync(`${path}.damaged-2`, 'utf8')).toBe(text)
    expect(readFileSync(`${path}.damaged-1`, 'utf8')).toBe('an earlier one')
    append(makeScan(0, 100))
    expect(load().scanTimesS.length).toBe(1)
  })

  test('a link in its place is not followed', () => {
    const target = join(directory, 'target')
    writeFileSync(target, 'precious')
    symlinkSync(target, join(directory, '2025-11-14.ndjson'))
    expect(settle()[0]).toContain('is no regular file')
    append(makeScan(0, 100))
    expect(readFileSync(target, 'utf8')).toBe('precious')
  })

  test('no line makes the reader throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc
            .record({
              k: fc.constantFrom('head', 'scan', 'process', 'new'),
              t: fc.anything(),
              kib: fc.anything(),
              id: fc.anything(),
            })
            .map((value) => JSON.stringify(value)),
        ),
        (line) => {
          const record = decodeHistory(line)
          if (record !== null && record !== undefined)
            expect(['head', 'process', 'scan']).toContain(record.k)
        },
      ),
    )
  })
})
