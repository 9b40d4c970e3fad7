import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { encodeRecord } from '../../src/samples/sample-writer.ts'
import { readEnd } from '../../src/samples/read-end.ts'
import type { End, Head, SampleRecord } from '../../src/samples/record.ts'
import { readStat } from '../../src/proc/read-stat.ts'
import { makeTempDirectory } from '../sampler/support/temp-directory.ts'
import { until } from '../support/until.ts'

const directory = makeTempDirectory()
const path = `${directory}/samples.ndjson`
const host = {
  hostname: '',
  kernel: '',
  arch: '',
  cpus: 1,
  bootEpochMs: 0,
  memTotalKiB: 1,
  swapTotalKiB: 0,
  cgroupVersion: 0,
  cgroupPath: '',
  cgroupLimitKiB: null,
  cgroupLimitPath: '',
  psi: false,
  limitedView: null,
  runnerWorkerPid: 0,
} as const
const makeHead = (pid: number, start: number): Head => ({
  k: 'head',
  v: 1,
  pid,
  start,
  tool: '1',
  t0: 0,
  intervalMs: 1000,
  scope: 'system',
  clockTicksPerSecond: 100,
  host,
})
const end: End = {
  k: 'end',
  t: 9,
  n: 1,
  why: 'stop',
  cpuMs: 1,
  rssKiB: 1,
  missedTicks: 0,
  seen: 1,
  matched: 1,
  nearest: [],
}
const ownStart = readStat('/proc', process.pid)?.startTicks ?? -1

function endOf(records: readonly SampleRecord[], tail = ''): string {
  writeFileSync(path, `${records.map((record) => `${encodeRecord(record)}\n`).join('')}${tail}`)
  return readEnd(path)
}

describe('how a samples file stands', () => {
  test('its last line is there', () => {
    expect(endOf([makeHead(process.pid, ownStart), end])).toBe('ended')
  })

  test('none yet, its sampler lives', () => {
    expect(endOf([makeHead(process.pid, ownStart)])).toBe('open')
  })

  test('a torn last line is none yet', () => {
    expect(endOf([makeHead(process.pid, ownStart)], encodeRecord(end))).toBe('open')
    expect(endOf([makeHead(process.pid, ownStart)], encodeRecord(end).slice(0, 20))).toBe('open')
  })

  test("none, and its pid is free, or somebody else's", () => {
    expect(endOf([makeHead(4_194_305, 1)])).toBe('dead')
    expect(endOf([makeHead(process.pid, ownStart - 1)])).toBe('dead')
  })

  test('none, and its sampler is a zombie', async () => {
    const child = spawn('sh', ['-c', 'sleep 0.05 & echo $!; exec sleep 10'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const [line] = (await once(child.stdout, 'data')) as [Buffer]
    const pid = Number(line.toString())
    const start = readStat('/proc', pid)?.startTicks ?? -1
    await until(() => readStat('/proc', pid)?.state === 'Z')
    expect(endOf([makeHead(pid, start)])).toBe('dead')
    child.kill()
    await once(child, 'exit')
  })

  test('no head, nothing, no file', () => {
    expect([endOf([]), endOf([end].slice(1), 'garbage'), readEnd(`${directory}/none`)]).toEqual([
      'dead',
      'dead',
      'dead',
    ])
  })

  test('a long file: only its ends are read', () => {
    const many = Array.from({ length: 5000 }, (_, at): SampleRecord => ({
      k: 'mark',
      t: at,
      name: 'x'.repeat(100),
    }))
    expect([
      endOf([makeHead(process.pid, ownStart), ...many]),
      endOf([makeHead(process.pid, ownStart), ...many, end]),
    ]).toEqual(['open', 'ended'])
    expect(readFileSync(path).length).toBeGreaterThan(500_000)
  })
})
