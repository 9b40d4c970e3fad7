import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { buildHistory } from '../../../src/history/build-history.ts'
import { readHistory } from '../../../src/history/read-history.ts'
import { HourlyMemory } from '../../../src/modes/standing/hourly-memory.ts'
import type { Recording } from '../../../src/series/series.ts'
import { birth, build, head, tick } from '../../series/make-recording.ts'

const HOUR_MS = 3_600_000
const NOON_MS = Date.UTC(2026, 2, 29, 12)
const parent = mkdtempSync(join(tmpdir(), 'hourly-'))
afterAll(() => {
  rmSync(parent, { recursive: true })
})

const moment = (mib: number): Recording =>
  build([head, birth(1), tick(1, [[1, mib * 1024 + 2000, 2000]])])
const remembered = (directory: string, nowEpochMs: number) =>
  [
    ...buildHistory(
      readHistory(directory, nowEpochMs).flatMap(({ records }) => records),
    ).lives.values(),
  ].map(({ id, timesS, bytes }) => ({
    id,
    hours: timesS.map((timeS) => (timeS - NOON_MS / 1000) / 3600),
    mib: bytes.map((value) => value / 2 ** 20),
  }))

test('each hour leaves the lowest of it, and the end what was seen since; another watch goes on', () => {
  const directory = join(parent, 'goes-on')
  const first = new HourlyMemory(directory, 'test', 0)
  for (const [minute, mib] of [
    [0, 50],
    [20, 40],
    [60, 60],
    [80, 55],
    [120, 70],
    [130, 90],
  ] as const)
    expect(first.take(moment(mib), minute * 60_000, NOON_MS + minute * 60_000)).toEqual([])
  first.save()
  first.save()
  const second = new HourlyMemory(directory, 'test', 0)
  second.take(moment(80), HOUR_MS, NOON_MS + 5 * HOUR_MS)
  expect(remembered(directory, NOON_MS + 5 * HOUR_MS)).toEqual([
    { id: '101:1001', hours: [1, 2, 130 / 60, 5], mib: [40, 55, 90, 80] },
  ])
})

test('the clock on the wall may be set: an hour is one by the other clock', () => {
  const directory = join(parent, 'clock')
  const memory = new HourlyMemory(directory, 'test', 0)
  memory.take(moment(50), HOUR_MS / 2, NOON_MS + 10 * HOUR_MS)
  expect(readHistory(directory, NOON_MS + 10 * HOUR_MS)).toEqual([])
  memory.take(moment(60), HOUR_MS, NOON_MS)
  expect(remembered(directory, NOON_MS)).toEqual([{ id: '101:1001', hours: [0], mib: [50] }])
})

test('days beyond thirty go; a damaged day of today is set aside, and said', () => {
  const directory = join(parent, 'bounds')
  mkdirSync(directory)
  const line = '{"k":"head","v":1,"tool":"test"}\n'
  writeFileSync(join(directory, '2026-01-01.ndjson'), line)
  writeFileSync(join(directory, '2026-03-29.ndjson'), `${line}{"k":"sca`)
  const memory = new HourlyMemory(directory, 'test', 0)
  expect(memory.take(moment(50), HOUR_MS, NOON_MS)).toEqual([
    expect.stringMatching(/2026-03-29\.ndjson has 1 damaged line: it was set aside/),
  ])
  expect(readHistory(directory, NOON_MS).map(({ name, damage }) => [name, damage])).toEqual([
    ['2026-03-29.ndjson', ''],
  ])
  expect(readFileSync(join(directory, '2026-03-29.ndjson.damaged-1'), 'utf8')).toContain(
    '{"k":"sca',
  )
})

test('what cannot be written is said by who asked', () => {
  const file = join(parent, 'file')
  writeFileSync(file, '')
  const memory = new HourlyMemory(file, 'test', 0)
  expect(() => memory.take(moment(50), HOUR_MS, NOON_MS)).toThrow(/ENOTDIR|EEXIST/)
})
