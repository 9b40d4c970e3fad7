import { linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Follower } from '../../src/samples/follow.ts'
import { readRecords } from '../../src/samples/read.ts'
import type { SampleRecord } from '../../src/samples/record.ts'
import { SampleWriter, type Retention } from '../../src/samples/sample-writer.ts'
import { listSegments, segmentPath } from '../../src/samples/segments.ts'
import { RecordingBuilder } from '../../src/series/recording-builder.ts'
import type { Recording } from '../../src/series/series.ts'
import { makeTempDirectory } from '../sampler/support/temp-directory.ts'

const parent = makeTempDirectory()
const makePath = (): string => join(mkdtempSync(join(parent, 'ring-')), 'samples.ndjson')
const roomy: Retention = { retainMs: 8 * 10_000, mostBytes: 2 ** 30 }

const head: SampleRecord = {
  k: 'head',
  v: 1,
  pid: 1,
  start: 1,
  tool: '0.0.0',
  t0: 1_764_340_981_000,
  intervalMs: 1000,
  scope: 'targets',
  clockTicksPerSecond: 100,
  host: {
    hostname: 'h',
    kernel: 'k',
    arch: 'x64',
    cpus: 2,
    bootEpochMs: 1_764_000_000_000,
    memTotalKiB: 8_000_000,
    swapTotalKiB: 0,
    cgroupVersion: 2,
    cgroupPath: '/',
    cgroupLimitKiB: null,
    cgroupLimitPath: '',
    psi: false,
    limitedView: null,
    runnerWorkerPid: 0,
  },
}
const birth = (i: number, t: number): SampleRecord => ({
  k: 'birth',
  t,
  i,
  pid: 100 + i,
  ppid: 100 + i - 1,
  start: i,
  uid: 0,
  name: `p${i}`,
  comm: 'p',
  cmd: 'p',
  rt: 'other',
  hwmKiB: 10,
})

/** What happens in a second, in the order in which the sampler tells it. */
const anySecond = fc.record({
  comes: fc.boolean(),
  goes: fc.nat(20),
  values: fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 5000 }), fc.nat(500)), {
    maxLength: 4,
  }),
  unread: fc.nat(20),
  mem: fc.boolean(),
  isRenamed: fc.boolean(),
})
type Second = typeof anySecond extends fc.Arbitrary<infer T> ? T : never

function listRecords(seconds: readonly Second[]): SampleRecord[] {
  const alive = new Set<number>()
  let next = 1
  const records: SampleRecord[] = [head, { k: 'limited', t: 0, reason: 'a view', count: 1 }]
  for (const [at, { comes, goes, values, unread, mem, isRenamed }] of seconds.entries()) {
    const t = at * 1000
    if (comes) {
      records.push(birth(next, t))
      alive.add(next++)
    }
    if (alive.delete(goes)) records.push({ k: 'death', t, i: goes })
    if (isRenamed && alive.has(goes + 1))
      records.push({ k: 'change', t, i: goes + 1, name: `renamed-${at}` })
    // a sampler reads each process once in a tick, so a line never names one twice
    const read = new Map(
      values
        .filter(([i]) => alive.has(i))
        .map(([i, kib, shared]) => [i, [i, kib + 600, shared]] as const),
    )
    const p = [...read.values()].flat()
    records.push({
      k: 'tick',
      n: at + 1,
      t,
      p,
      ...(alive.has(unread) ? { x: [unread] } : {}),
      ...(mem ? { mem: [1000 + at, 500, 0] as const } : {}),
    })
    if (at % 7 === 0)
      records.push({ k: 'slow', t, p: [...alive].flatMap((i) => [i, at, 1, 3, 0, 100]) })
  }
  return records
}

function write(path: string, records: readonly SampleRecord[], retention: Retention | null): void {
  const writer = new SampleWriter(path, retention)
  for (const record of records) writer.append(record)
  writer.close()
}

async function build(path: string): Promise<Recording> {
  const builder = new RecordingBuilder()
  for await (const part of readRecords(path, { damagedLines: 0, exists: false }))
    for (const record of part) builder.take(record)
  const recording = builder.build(0, 0)
  if (recording === null) throw new Error('no head')
  return recording
}

/** By name and process what is held at the end, without what only the beginning tells. */
const holding = ({ processes }: Recording): unknown =>
  processes
    .filter(({ aliveAtEnd }) => aliveAtEnd)
    .map(({ id, name, ppid, endRssBytes, anonBytes }) => [
      id,
      name,
      ppid,
      endRssBytes,
      anonBytes.at(-1),
    ])
    .sort()

describe('a ring', () => {
  // the two seeds made lines at a segment's border that named a process twice
  test.each([
    ['whatever happens', undefined],
    ['found before', 1_977_139_087],
    ['found before', 740_478_555],
  ])(
    'whose segments are all there reads as one file, %s',
    async (_, seed) => {
      await fc.assert(
        fc.asyncProperty(fc.array(anySecond, { minLength: 1, maxLength: 80 }), async (seconds) => {
          const [plain, ring] = [makePath(), makePath()]
          const records = listRecords(seconds)
          write(plain, records, null)
          write(ring, records, roomy)
          expect(listSegments(ring)).toHaveLength(Math.floor((seconds.length - 1) / 10))
          expect(await build(ring)).toEqual(await build(plain))
        }),
        { numRuns: 60, ...(seed === undefined ? {} : { seed }) },
      )
    },
    60_000,
  )

  test('tells from any segment on what holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anySecond, { minLength: 25, maxLength: 80 }),
        fc.nat(7),
        async (seconds, lost) => {
          const [plain, ring] = [makePath(), makePath()]
          const records = listRecords(seconds)
          write(plain, records, null)
          write(ring, records, roomy)
          const gone = listSegments(ring).slice(0, lost)
          for (const segment of gone) rmSync(segment)
          const [whole, rest] = [await build(plain), await build(ring)]
          expect(holding(rest)).toEqual(holding(whole))
          expect(rest.total.bytes).toEqual(whole.total.bytes.slice(10 * gone.length))
          expect(rest.tickTimesMs[0]).toBe(0)
          expect(rest.durationMs).toBe(whole.durationMs - 10_000 * gone.length)
          expect(rest.quality.limited).toEqual(whole.quality.limited)
          if (whole.lastAvailableBytes !== null)
            expect(rest.lastAvailableBytes).toBe(whole.lastAvailableBytes)
        },
      ),
      { numRuns: 60 },
    )
  }, 60_000)

  test('keeps what it was told to, and no more', () => {
    const path = makePath()
    write(
      path,
      listRecords(
        Array.from({ length: 1000 }, (_, at) => ({
          comes: at < 5,
          goes: 20,
          values: [[1, at + 1, 0]],
          unread: 20,
          mem: true,
          isRenamed: false,
        })),
      ),
      roomy,
    )
    const times = listSegments(path).map(
      (segment) =>
        (JSON.parse(readFileSync(segment, 'utf8').split('\n')[0] ?? '') as { from: number }).from,
    )
    expect(times).toEqual([910, 920, 930, 940, 950, 960, 970, 980].map((second) => second * 1000))
    expect(readdirSync(join(path, '..'))).toHaveLength(9)
  })

  test('is no larger than it may be', () => {
    const path = makePath()
    const mostBytes = 90_000
    write(
      path,
      listRecords(
        Array.from({ length: 5000 }, (_, at) => ({
          comes: at < 5,
          goes: 20,
          values: [1, 2, 3, 4, 5].map((i) => [i, at + 1, 0] as [number, number, number]),
          unread: 20,
          mem: true,
          isRenamed: false,
        })),
      ),
      { retainMs: 1e9, mostBytes },
    )
    const bytes = [...listSegments(path), path].reduce((sum, file) => sum + statSync(file).size, 0)
    expect(listSegments(path)).toHaveLength(8)
    expect(bytes).toBeLessThan(mostBytes * 1.02)
    expect(bytes).toBeGreaterThan(mostBytes * 0.8)
  })

  test('is followed from one segment to the next', () => {
    const path = makePath()
    const writer = new SampleWriter(path, roomy)
    const follower = new Follower(path)
    const ticks: number[] = []
    for (const record of listRecords(
      Array.from({ length: 100 }, (_, at) => ({
        comes: at < 2,
        goes: 20,
        values: [],
        unread: 20,
        mem: true,
        isRenamed: false,
      })),
    )) {
      writer.append(record)
      // not after each: the turn falls between two reads
      if (record.k === 'tick' && record.n % 3 === 0)
        ticks.push(...follower.read().flatMap((read) => (read.k === 'tick' ? [read.n] : [])))
    }
    writer.close()
    follower.close()
    expect(ticks).toEqual(Array.from({ length: 99 }, (_, at) => at + 1))
  })

  test('that is turned over just now is read once', async () => {
    const [path, plain] = [makePath(), makePath()]
    const records = listRecords(
      Array.from({ length: 25 }, () => ({
        comes: true,
        goes: 3,
        values: [[1, 5, 0]],
        unread: 20,
        mem: true,
        isRenamed: false,
      })),
    )
    write(path, records, roomy)
    write(plain, records, null)
    linkSync(path, segmentPath(path, 3))
    expect(await build(path)).toEqual(await build(plain))
  })

  test('a high-water mark from before what is kept is no peak of it', async () => {
    const path = makePath()
    const records: SampleRecord[] = [
      head,
      birth(1, 0),
      { k: 'tick', n: 1, t: 0, p: [1, 1000, 0] },
      { k: 'slow', t: 0, p: [1, 1, 1, 1, 0, 9000] },
    ]
    for (let n = 2; n <= 15; n++)
      records.push(
        { k: 'tick', n, t: n * 1000, p: [] },
        { k: 'slow', t: n * 1000, p: [1, 1, 1, 1, 0, 9000] },
      )
    write(path, records, roomy)
    expect((await build(path)).processes[0]?.peakRssBytes).toBe(9000 * 1024)
    for (const segment of listSegments(path)) rmSync(segment)
    expect((await build(path)).processes[0]).toMatchObject({
      peakRssBytes: 1000 * 1024,
      wasThereBefore: true,
    })
  })
})
